import { describe, expect, it } from 'vitest'
import { STEPS } from '../model/progress.ts'
import { STAGES } from '../model/terms.ts'
import { awaitsConference, awaitsProposal, stepOf } from './standing.ts'

const every = STAGES.flatMap((stage) =>
  [{}, { conference: 'conference.3' }].flatMap((current) =>
    [true, false].map((returned) => ({ stage, current, returned })),
  ),
)

describe('where a review stands', () => {
  it('is one step of the list in every state, and each step is that of some state', () => {
    expect(new Set(every.map(stepOf))).toEqual(new Set(STEPS))
  })

  it('waits for its conference until minutes are there, sent or not, returned or not', () => {
    for (const review of every) {
      const early = review.stage === 'selfReview' || review.stage === 'conference'
      expect(awaitsConference(stepOf(review))).toBe(early && !('conference' in review.current))
      expect(awaitsProposal(stepOf(review))).toBe(early)
    }
  })
})
