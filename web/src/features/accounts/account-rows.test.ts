import type { Access } from '@kiemdiem/domain/model/access'
import type { Person } from '@kiemdiem/domain/model/person'
import { expect, test } from 'vitest'
import { accountRows, fits } from './account-rows.ts'

const NOW = new Date('2026-11-22T02:00:00Z')
const DAY = 86_400_000

const person = (id: string, name: string): Person => ({
  id,
  name,
  class: 'civilServant',
  leader: false,
  partyMember: true,
  posts: [{ unit: 'u-tckt', title: 'Chuyên viên' }],
  active: true,
})
const access = (personId: string, more: Partial<Access>): Access => ({
  active: true,
  personId,
  userName: personId.slice(2),
  admin: false,
  organiser: [],
  hasAccount: false,
  ...more,
})

test('one row a person by given name, with the unit and the state of the account', () => {
  const people = [
    person('p-1', 'Vàng A Páo'),
    person('p-2', 'Lò Thị Ánh'),
    person('p-3', 'Trần Đức Bình'),
    person('p-4', 'Tẩn Thị Cúc'),
    person('p-5', 'Nguyễn Văn Đạt'),
    person('p-6', 'Lý A Giàng'),
  ]
  const rows = accountRows(
    people,
    [],
    [
      access('p-1', {}),
      access('p-2', { hasAccount: true, invitedUntil: new Date(NOW.getTime() + DAY) }),
      access('p-3', { active: false, hasAccount: true }),
      access('p-4', { invitedUntil: new Date(NOW.getTime() + DAY) }),
      access('p-5', { invitedUntil: new Date(NOW.getTime() - DAY) }),
    ],
    NOW,
  )
  expect(rows.map((row) => [row.person.id, row.state])).toEqual([
    ['p-2', 'active'],
    ['p-3', 'locked'],
    ['p-4', 'invited'],
    ['p-5', 'expired'],
    ['p-6', 'none'],
    ['p-1', 'none'],
  ])
})

test('those whose mails come back are found, whatever the state of the account', () => {
  const undelivered = { at: NOW, result: 'smtp550' }
  const rows = accountRows(
    [person('p-1', 'Vàng A Páo'), person('p-2', 'Lò Thị Ánh'), person('p-3', 'Trần Đức Bình')],
    [],
    [
      access('p-1', { hasAccount: true, undelivered }),
      access('p-2', { hasAccount: true }),
      access('p-3', { undelivered }),
    ],
    NOW,
  )
  expect(rows.filter((row) => fits(row, 'undelivered')).map(({ person }) => person.id)).toEqual(['p-3', 'p-1'])
  expect(rows.filter((row) => fits(row, 'active'))).toHaveLength(2)
})
