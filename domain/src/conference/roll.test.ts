import { expect, it } from 'vitest'
import { conferenceRules2023 } from '../plan/conference-rules.ts'
import { defaultRoll } from './roll.ts'

const person = (id: string, name: string, unit = 'u-ban', active = true) => ({
  id,
  name,
  active,
  posts: [
    { unit: 'u-khac', title: 'Ủy viên' },
    { unit, title: `Chức vụ của ${name}` },
  ],
})
const people = [
  person('p-long', 'Nguyễn Đức Long'),
  person('p-anh', 'Tao Thị Anh'),
  person('p-mai', 'Lò Thị Mai'),
  person('p-lan', 'Tẩn Thị Lan', 'u-nua'),
  person('p-nghi', 'Cao Văn Lợi', 'u-ban', false),
]
const unit = { id: 'u-ban', kind: 'department' as const, head: 'p-long', deputies: ['p-anh'] }
const { guests } = conferenceRules2023

it('calls the head, deputies and everybody rated here once, by name, then the bodies usually invited', () => {
  const roll = defaultRoll(unit, ['p-mai', 'u-ban', 'p-long', 'p-nghi', 'p-lan', 'p-la'], people, guests)
  expect(roll.map(({ personId, kind, name }) => [personId, kind, name])).toEqual([
    ['p-long', 'member', 'Nguyễn Đức Long'],
    ['p-anh', 'member', 'Tao Thị Anh'],
    ['p-lan', 'member', 'Tẩn Thị Lan'],
    ['p-mai', 'member', 'Lò Thị Mai'],
    [null, 'body', 'Đại diện lãnh đạo LĐLĐ tỉnh phụ trách Ban'],
  ])
})

it('gives the post held here, or the main one', () => {
  const roll = defaultRoll(unit, ['p-lan'], people, guests)
  expect(roll.map(({ post }) => post)).toEqual([
    'Chức vụ của Nguyễn Đức Long',
    'Chức vụ của Tao Thị Anh',
    'Ủy viên',
    '',
  ])
})
