import type { Sections } from '@kiemdiem/domain/model/paper'
import { expect, test } from 'vitest'
import { arrived, startWriting, typed } from '../save/save-section.ts'
import { blockerOf } from './blocker.ts'
import { sealWords } from './vi.ts'

const printed: Sections = { duties: { text: 'bản in', rev: 1, by: 'p-1' } }
const saved = arrived(startWriting('p-1'), printed)

test('nothing stands in the way when the print is what is saved', () => {
  expect(blockerOf({ writing: saved }, printed)).toBeNull()
})

test('what is typed is saved first, and a text too long or in conflict is settled first', () => {
  const writing = typed(saved, 'duties', { text: 'mới' })
  expect(blockerOf({ writing }, printed)).toBe(sealWords.savingFirst(1))
  expect(blockerOf({ writing: typed(saved, 'duties', { text: 'a'.repeat(20_000) }) }, printed)).toBe(
    sealWords.tooLongFirst,
  )
  const theirs = { duties: { text: 'của người khác', rev: 2, by: 'p-2' } }
  expect(blockerOf({ writing: arrived(writing, theirs) }, theirs)).toBe(sealWords.conflictFirst)
})

test('a save whose text has not reached the print yet is waited for', () => {
  const writing = arrived(saved, { duties: { text: 'vừa lưu', rev: 2, by: 'p-1' } })
  expect(blockerOf({ writing }, printed)).toBe(sealWords.savingFirst(1))
})
