import { expect, test } from 'vitest'
import { entriesOf, entryOfField, reasonsOf, stateOf, targetOf } from './outline.ts'

const paper = { form: '02A', partyMember: true, suggestions: 0 } as const
const section = (content: object) => ({ ...content, rev: 1, by: 'p-1' })

const stateAt = (number: string, sections: Record<string, ReturnType<typeof section>>, asked = paper) => {
  const entry = entriesOf(asked).find((each) => each.number === number)
  return entry && stateOf(entry, asked, sections, reasonsOf(asked, sections))
}

test('numbers headings as the official form does, and leaves out what is not asked', () => {
  expect(entriesOf(paper).map((entry) => entry.number)).toEqual([
    ...['I.1', 'I.2', 'I.3', 'II.1', 'II.2', 'III', 'IV', 'V', 'VI', 'VII.1', 'VII.2'],
  ])
  expect(entriesOf({ ...paper, partyMember: false }).map((entry) => entry.number)).not.toContain('VII.2')
})

test('tells not started from started and from enough', () => {
  expect(stateAt('I.2', {})).toBe('empty')
  expect(stateAt('I.2', { duties: section({ text: 'đã làm' }) })).toBe('started')
  expect(stateAt('I.2', { duties: section({ text: 'đã làm', grade: 'good' }) })).toBe('enough')
})

test('an optional heading owes nothing, until a gợi ý asks for it', () => {
  expect(stateAt('IV', {})).toBe('optional')
  expect(stateAt('IV', { suggested: section({ text: 'giải trình' }) })).toBe('enough')
  expect(stateAt('IV', {}, { ...paper, suggestions: 1 } as never)).toBe('empty')
})

test('a missing grade leads to the grade, not to the text', () => {
  const spec = entriesOf(paper)
    .flatMap((entry) => entry.specs)
    .find((each) => each.id === 'duties')
  if (!spec) throw new Error('the form has duties')
  expect(targetOf(spec, 'gradeMissing')).toBe('o-duties-cap-do')
  expect(entryOfField(entriesOf(paper), 'o-duties-cap-do')?.number).toBe('I.2')
})
