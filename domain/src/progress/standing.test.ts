import { expect, test } from 'vitest'
import { standingOf } from './standing.ts'

const paper = { state: 'drafting', feeds: ['partyGroup.selfReview', 'partyCell.selfReview'] } as const
const campaign = { status: 'open', closedStages: [] as string[] } as const
const mutable = { ...paper, feeds: [...paper.feeds] }

test('is open while one of its tracks still takes papers', () => {
  expect(standingOf(mutable, campaign)).toBe('open')
  expect(standingOf(mutable, { ...campaign, closedStages: ['partyGroup.selfReview'] })).toBe('open')
  expect(standingOf(mutable, { ...campaign, closedStages: [...paper.feeds] })).toBe('stageClosed')
})

test('a sealed paper is sealed, whatever is closed; a returned one is open again', () => {
  expect(standingOf({ ...mutable, state: 'sealed' }, { ...campaign, status: 'closed' })).toBe('sealed')
  expect(standingOf({ ...mutable, state: 'returned' }, campaign)).toBe('open')
})

test('a paper completed after a conference is open until the conference stages are closed', () => {
  const completing = { state: 'completing', feeds: ['partyGroup.conference'] } satisfies Parameters<
    typeof standingOf
  >[0]
  expect(standingOf(completing, { ...campaign, closedStages: [...paper.feeds] })).toBe('open')
  expect(standingOf(completing, { ...campaign, closedStages: [...completing.feeds] })).toBe('stageClosed')
})

test('nothing is written in a campaign that is not open, or into no track at all', () => {
  expect(standingOf(mutable, { ...campaign, status: 'closed' })).toBe('campaignClosed')
  expect(standingOf({ ...mutable, feeds: [] }, campaign)).toBe('stageClosed')
})
