import { expect, test } from 'vitest'
import { storedRowSchema } from '../../model/progress.ts'
import { at, row } from '../fixtures/build.ts'
import { storedRow, wholeRow } from './stored-row.ts'

const usual = { ...row('p-mai'), paperId: '2023_p-mai', skips: [], dueAt: null, doneAt: {}, late: [] }
const unusual = {
  ...row('u-vp'),
  ...{ subjectKind: 'unit' as const, paperId: '2023_u-btv', skips: ['appraisal' as const], dueAt: at('2023-12-05') },
  ...{ doneAt: { selfReview: at('2023-11-27') }, late: ['selfReview' as const] },
}

test('a row is kept without what is as usual, and read as it was', () => {
  for (const each of [usual, unusual]) {
    const stored = storedRowSchema.parse(storedRow(each, '2023'))
    expect(wholeRow(stored, '2023')).toEqual(each)
  }
  expect(Object.keys(storedRow(usual, '2023')).sort()).toEqual(['actors', 'holder', 'name', 'step', 'subject'])
  const { stage: _, ...kept } = unusual
  expect(storedRow(unusual, '2023')).toEqual(kept)
  const odd = row('p-mai', { stage: 'conference', step: 'returned' })
  expect(storedRow(odd, '2023').stage).toBe('conference')
})

test('one that was written whole is read as it stands, and the same row is the same object', () => {
  expect(wholeRow(usual, '2024')).toEqual(usual)
  expect(wholeRow(usual, '2024')).toBe(wholeRow(usual, '2024'))
})
