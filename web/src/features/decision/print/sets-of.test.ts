import { expect, it } from 'vitest'
import { setsOf } from './sets-of.ts'

it('a member’s own groups are those in which he is, or heads a collective', () => {
  const lines = (...subjects: string[]) => subjects.map((subject) => ({ row: { subject } as never }))
  const groups = [
    { group: 'G1', lines: lines('u-ban') },
    { group: 'G2', lines: lines('p-an', 'p-binh') },
  ]
  const member = (id: string) => ({ id, name: id, post: '' })
  const sets = setsOf(['p-an', 'p-chi', 'p-dao'].map(member), groups, [{ id: 'u-ban', head: 'p-chi' }])
  expect(sets.map(({ number, own }) => [number, own])).toEqual([
    [1, ['G2']],
    [2, ['G1']],
    [3, []],
  ])
})
