import { expect, it } from 'vitest'
import { apply } from './apply.ts'
import { fieldPath } from './write.ts'

const NOW = new Date(0)
const after = (before: object, data: Record<string, unknown>) =>
  apply(new Map([['a/b', before]]), [{ op: 'update', path: 'a/b', data }]).get('a/b')

it('an update changes the entry that its path names and leaves the neighbours, making maps that are missing', () => {
  const before = { rows: { one: { x: 1, y: 2 }, two: { x: 3 } }, at: NOW, list: [1] }
  expect(after(before, { 'rows.one': { x: 9 }, list: [2] })).toEqual({
    ...before,
    rows: { one: { x: 9 }, two: { x: 3 } },
    list: [2],
  })
  expect(after(before, { 'rows.three.x': 1 })).toEqual({ ...before, rows: { ...before.rows, three: { x: 1 } } })
  expect(after({}, { 'rows.one': 1 })).toEqual({ rows: { one: 1 } })
  // As Firestore does: what is no map gives way to one.
  expect(after({ at: NOW }, { 'at.one': 1 })).toEqual({ at: { one: 1 } })
  expect(before.rows.one).toEqual({ x: 1, y: 2 })
})

it('create fails on what is there, update on what is not', () => {
  expect(() => apply(new Map([['a/b', {}]]), [{ op: 'create', path: 'a/b', data: {} }])).toThrow('exists: a/b')
  expect(() => apply(new Map(), [{ op: 'update', path: 'a/b', data: { x: 1 } }])).toThrow('missing: a/b')
})

it('a name with a dot, or with what a path reads as syntax, is no field', () => {
  expect(fieldPath('rows', 'kd_p-mai_partyGroup')).toBe('rows.kd_p-mai_partyGroup')
  for (const name of ['', 'u-ban.0', 'a b', 'a/b', '[x]', '`x`'])
    expect(() => fieldPath('rows', name)).toThrow('not a field name')
})
