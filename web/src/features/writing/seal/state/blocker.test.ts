import type { Sections } from '@kiemdiem/domain/model/paper'
import { expect, test } from 'vitest'
import { machineOf } from '../../../../lib/autosave/machine.ts'
import { entriesOf } from '../../form/outline.ts'
import { SECTION, savedSections, type WritingPaper } from '../../save/content.ts'
import type { Leftover } from '../../save/writer.ts'
import { sealWords } from '../vi.ts'
import { blockerOf } from './blocker.ts'

const { arrived, start, typed } = machineOf(SECTION, 'p-1')
const printed: Sections = { duties: { text: 'bản in', rev: 1, by: 'p-1' } }
const entries = entriesOf({ form: '02A', partyMember: true, suggestions: 0 })
const blocked = (writing: WritingPaper, seen = printed, leftovers: Leftover[] = []) =>
  blockerOf({ writing, leftovers }, seen, entries)
const saved = arrived(start(), savedSections(printed))

test('nothing stands in the way when the print is what is saved', () => {
  expect(blocked(saved)).toBeNull()
})

test('what is typed is saved first, and a text too long or in conflict is settled first', () => {
  const writing = typed(saved, 'duties', { text: 'mới' })
  expect(blocked(writing)).toBe(sealWords.savingFirst(1))
  expect(blocked(typed(saved, 'duties', { text: 'a'.repeat(20_000) }))).toBe(sealWords.tooLongFirst)
  const theirs = { duties: { text: 'của người khác', rev: 2, by: 'p-2' } }
  expect(blocked(arrived(writing, savedSections(theirs)), theirs)).toBe(sealWords.conflictFirst)
})

test('a save whose text has not reached the print yet is waited for', () => {
  const writing = arrived(saved, savedSections({ duties: { text: 'vừa lưu', rev: 2, by: 'p-1' } }))
  expect(blocked(writing)).toBe(sealWords.savingFirst(1))
})

test('what an earlier tab left on this computer is chosen or dropped first, and named by its place', () => {
  const left = ['causes', 'duties'].map((id) => ({ id, base: {}, mine: { text: 'chưa gửi' }, rev: 0, at: new Date() }))
  expect(blocked(saved, printed, left as Leftover[])).toBe(sealWords.leftoversFirst(['I.2', 'II.2']))
})
