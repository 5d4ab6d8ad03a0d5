import { defaultLayout } from '@kiemdiem/domain/tables/layout'
import { ENCLOSURES } from '@kiemdiem/domain/tables/rows/dossier'
import { expect, it } from 'vitest'
import { begun, headed, hidden, moved, replaced, shown, undone } from './layout-edits.ts'

const start = begun(defaultLayout(ENCLOSURES))
const columns = ({ layout }: typeof start) => layout.map(({ column }) => column)

it('a column moves by one place, and at the ends nothing does and nothing is to be undone', () => {
  expect(columns(moved(start, 'copies', -1))).toEqual(['number', 'copies', 'name', 'remark'])
  expect(moved(start, 'number', -1)).toBe(start)
  expect(moved(start, 'remark', 1)).toBe(start)
})

it('takes back step by step, letters typed into one heading together', () => {
  const steps = headed(headed(hidden(moved(start, 'copies', -1), 'remark'), 'name', 'T'), 'name', 'Tài liệu')
  expect(steps.layout).toEqual([
    { column: 'number', head: '' },
    { column: 'copies', head: '' },
    { column: 'name', head: 'Tài liệu' },
  ])
  const untyped = undone(steps)
  expect(untyped.layout.every(({ head }) => head === '')).toBe(true)
  expect(columns(undone(untyped))).toContain('remark')
  expect(undone(undone(untyped)).layout).toEqual(start.layout)
  expect(undone(start).layout).toEqual(start.layout)
})

it('two headings are two steps, a column that comes back stands last, and the default is a step too', () => {
  const two = headed(headed(start, 'name', 'A'), 'copies', 'B')
  expect(undone(two).layout.find(({ column }) => column === 'name')?.head).toBe('A')
  const again = shown(hidden(start, 'copies'), 'copies')
  expect(columns(again)).toEqual(['number', 'name', 'remark', 'copies'])
  expect(undone(replaced(again, start.layout)).layout).toEqual(again.layout)
})

it('columns that are fixed move as one, and another column moves past all of them', () => {
  const fixed = ['name', 'copies']
  expect(columns(moved(start, 'copies', -1, fixed))).toEqual(['name', 'copies', 'number', 'remark'])
  expect(columns(moved(start, 'name', 1, fixed))).toEqual(['number', 'remark', 'name', 'copies'])
  expect(columns(moved(start, 'remark', -1, fixed))).toEqual(['number', 'remark', 'name', 'copies'])
  const front = moved(start, 'name', -1, fixed)
  expect(moved(front, 'copies', -1, fixed)).toBe(front)
})
