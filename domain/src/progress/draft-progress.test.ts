import { expect, test } from 'vitest'
import { draftProgress } from './draft-progress.ts'

const paper = { form: '02A', partyMember: false, suggestions: 0 } as const
const text = (text: string) => ({ text, rev: 1, by: 'p-1' })

test('an untouched draft is empty and has nothing done', () => {
  expect(draftProgress(paper, { sections: {} })).toMatchObject({ empty: true, done: 0 })
})

test('counts only required sections that could be sealed as they are', () => {
  const { required } = draftProgress(paper, { sections: {} })
  expect(required).toBeGreaterThan(5)
  expect(draftProgress({ ...paper, partyMember: true }, { sections: {} }).required).toBe(required + 7)
  expect(draftProgress(paper, { sections: { unknown: text('x') } })).toMatchObject({ empty: false, done: 0 })
  expect(draftProgress(paper, { sections: { civilRating: { rating: 'good', rev: 1, by: 'p-1' } } }).done).toBe(1)
})
