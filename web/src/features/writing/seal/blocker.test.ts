import type { Sections } from '@kiemdiem/domain/model/paper'
import { expect, test } from 'vitest'
import { entriesOf } from '../form/outline.ts'
import type { Leftover } from '../save/local-copies.ts'
import { arrived, startWriting, typed, type Writing } from '../save/save-section.ts'
import { blockerOf } from './blocker.ts'
import { sealWords } from './vi.ts'

const printed: Sections = { duties: { text: 'bản in', rev: 1, by: 'p-1' } }
const entries = entriesOf({ form: '02A', partyMember: true, suggestions: 0 })
const blocked = (writing: Writing, seen = printed, leftovers: Leftover[] = []) =>
  blockerOf({ writing, leftovers }, seen, entries)
const saved = arrived(startWriting('p-1'), printed)

test('nothing stands in the way when the print is what is saved', () => {
  expect(blocked(saved)).toBeNull()
})

test('what is typed is saved first, and a text too long or in conflict is settled first', () => {
  const writing = typed(saved, 'duties', { text: 'mới' })
  expect(blocked(writing)).toBe(sealWords.savingFirst(1))
  expect(blocked(typed(saved, 'duties', { text: 'a'.repeat(20_000) }))).toBe(sealWords.tooLongFirst)
  const theirs = { duties: { text: 'của người khác', rev: 2, by: 'p-2' } }
  expect(blocked(arrived(writing, theirs), theirs)).toBe(sealWords.conflictFirst)
})

test('a save whose text has not reached the print yet is waited for', () => {
  const writing = arrived(saved, { duties: { text: 'vừa lưu', rev: 2, by: 'p-1' } })
  expect(blocked(writing)).toBe(sealWords.savingFirst(1))
})

test('what an earlier tab left on this computer is chosen or dropped first, and named by its place', () => {
  const left = ['causes', 'duties'].map((id) => ({ id, content: { text: 'chưa gửi' }, rev: 0, at: new Date() }))
  expect(blocked(saved, printed, left as Leftover[])).toBe(sealWords.leftoversFirst(['I.2', 'II.2']))
})
