import { judge } from '../../commands/admit.ts'
import { recorded } from '../../commands/record.ts'
import { paths } from '../../ids.ts'
import type { NotRatedReason } from '../../model/not-rated.ts'
import type { Paper } from '../../model/paper.ts'
import type { Review } from '../../model/review.ts'
import { openOffice } from '../../office/open-office.fixture.ts'
import { allConferences, campaignIn, read, reviewsOf } from '../../office/stored.fixture.ts'
import { plan2023 } from '../../plan/2023/plan-2023.ts'
import { process2023 } from '../../plan/2023/process-2023.ts'
import { apply, type Store } from '../../writes/apply.ts'
import { setNotRated } from './set-not-rated.ts'

export const issuer = {
  kind: 'department',
  name: 'Ban Chính sách',
  superior: 'Liên đoàn Lao động tỉnh',
  place: 'Lai Châu',
} as const
/** What prints state besides what is tested here. */
export const PRINTED = { year: 2023, process: process2023, conferenceRules: plan2023.conferenceRules, issuer }
export const NOW = new Date('2023-12-01T10:00:00Z')
export const MAI = 'kd_p-mai_partyGroup'
export const IN_CELL = 'kd_p-mai_partyCell'

/** A board and its cell; Mai is reviewed in both, by one paper. */
export const office = (): Store =>
  openOffice({
    campaign: { id: 'kd', organisers: { partyGroup: ['p-hoa'], provincial: [], partyCell: ['p-long'] } },
    units: [
      { id: 'u-ban', name: 'Ban Chính sách', head: 'p-long', clerks: ['p-nam'] },
      { id: 'u-chi-bo', kind: 'partyCell', head: 'p-long', clerks: ['p-nam'], order: 2 },
    ],
    people: ['p-long', 'p-mai', 'p-nam', 'p-hoa'].map((id) => ({ id, partyMember: id === 'p-mai' })),
    subjects: [
      { subject: 'p-long', unit: 'u-ban' },
      { subject: 'p-mai', unit: 'u-ban' },
      { subject: 'p-mai', unit: 'u-chi-bo' },
    ],
  })

type Asked = { reviewId?: string; reason?: NotRatedReason | null; note?: string; by?: string }

export const set = (
  store: Store,
  { reviewId = MAI, reason = 'underSixMonths', note = '', by = 'p-hoa' }: Asked = {},
) => {
  const review = read<Review>(store, paths.review(reviewId))
  const facts = {
    ...{ review, campaign: campaignIn(store), paper: read<Paper>(store, paths.paper(review.paperId)) },
    reviews: reviewsOf(store, review.paperId),
    conferences: allConferences(store).filter(({ agenda }) => agenda.some((each) => each.reviewId === reviewId)),
    eligibility: { about: 'service' as const, posts: [], leaves: [] },
    input: { reason, note, preview: false },
    caller: { uid: by, access: { active: true, organiser: ['partyGroup', 'partyCell'] } },
    now: NOW,
  }
  const outcome = judge(setNotRated)(facts)
  const subject = setNotRated.subject(facts, { points: { ok: true, words: '' }, writes: [] })
  if (outcome.ok && subject) apply(store, recorded(outcome.writes, subject, { command: 'setNotRated', by, at: NOW }))
  return outcome.ok ? 'ok' : outcome.reason
}
