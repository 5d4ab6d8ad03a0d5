import { expect, it } from 'vitest'
import { planFor } from '../../template/plan-for.ts'
import { template2023 } from '../../template/template-2023.ts'
import { selfReviewOnPaper } from '../../workflow.ts'
import { campaignFrom } from './campaign-from.ts'
import { faultsOf } from './chosen.ts'

const { title, planNumber, planDate, place, steps } = planFor(template2023, 2026)
const chosen = { year: 2026, title, planNumber, planDate, place, steps }
const processWith = (onPaper: readonly string[] | undefined) =>
  campaignFrom(template2023, { ...chosen, onPaper }, { id: '2026', units: [], organisers: {} }).process

it('a track that is chosen so signs its self-review on paper, and no other', () => {
  const process = processWith(['provincial'])
  expect(selfReviewOnPaper(process, { tracks: ['provincial'] })).toBe(true)
  expect(selfReviewOnPaper(process, { tracks: ['partyGroup'] })).toBe(false)
  expect(processWith(undefined).tracks).toEqual(template2023.plan.process.tracks)
  expect(processWith([]).tracks).toEqual(processWith(undefined).tracks)
})

it('a track that the template does not have is refused', () => {
  expect(faultsOf(template2023, { ...chosen, onPaper: ['khac'] })).toEqual({ onPaper: 'unknownTrack' })
})
