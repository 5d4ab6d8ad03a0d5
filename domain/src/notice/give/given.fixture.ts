import { appraisalPartSchema } from '../../appraisal/appraisal.ts'
import { idOf, reviewOf, SCOPES } from '../../appraisal/appraised-office.fixture.ts'
import { judge } from '../../commands/admit.ts'
import { recorded } from '../../commands/record.ts'
import type { Comment } from '../../decision/comment/comment.ts'
import {
  agreed,
  decisionOffice,
  NOW,
  onList,
  partIn,
  record,
  singly,
} from '../../decision/record/decided-office.fixture.ts'
import type { CivilLevel } from '../../decision/shown/civil-level.ts'
import { paths } from '../../ids.ts'
import type { Paper } from '../../model/paper.ts'
import type { Review } from '../../model/review.ts'
import type { Unit } from '../../model/unit.ts'
import { allReviews, campaignIn, read, reviewsOf } from '../../office/stored.fixture.ts'
import { apply, type Store } from '../../writes/apply.ts'
import { noticePartSchema } from '../notice.ts'
import type { NoticeFacts } from './facts.ts'
import { giveNotice } from './give-notice.ts'

export const LATER = new Date(NOW.getTime() + 25 * 3_600_000)
export const lower = (agree: number) => ({
  level: 'completed' as const,
  rounds: [agreed(agree)],
  reason: 'Để chậm hai việc.',
})

/** p-long's, who heads the unit, decided as proposed; p-mai's otherwise. */
export const decided = (): Store => {
  const store = decisionOffice()
  if (!record(store, [onList('p-long'), singly('p-mai', lower(4))]).ok) throw new Error('nothing was decided')
  return store
}

/** What who decided wrote, by subject. */
export const comments = new Map<string, Comment>()
/** By subject, the level of the other side. */
export const civil = new Map<string, CivilLevel>()

const partOf = <T>(store: Store, id: string, part: string | undefined, parse: (data: unknown) => T): T | null => {
  const found = part === undefined ? undefined : store.get(paths.reviewPart(id, part))
  return found ? parse(found) : null
}

/** Who recorded what a head decided alone. */
const decidedByIn = (store: Store, { subject, current }: Review): string | null => {
  const part = current.decision ? partIn(store, subject) : null
  return part?.way === 'head' ? read<{ by: string }>(store, paths.act(part.act)).by : null
}

/** What whoever has handed in a plan was told before. */
const mendingOf = (store: Store, review: Review) => {
  const paper = read<Paper>(store, paths.paper(review.paperId))
  const before = partOf(store, review.id, paper.notices?.[review.id]?.part, (data) => noticePartSchema.parse(data))
  return paper.remediation && before ? { mending: { paper, reviews: reviewsOf(store, paper.id), before } } : {}
}

export const give = (
  store: Store,
  to: 'heads' | 'subjects',
  subjects: readonly string[],
  { now = NOW, preview = false, ...rest }: Partial<NoticeFacts> & { preview?: boolean } = {},
) => {
  const ids = subjects.map(idOf)
  const reviews = allReviews(store).filter(({ id }) => ids.includes(id))
  const facts: NoticeFacts = {
    campaign: campaignIn(store),
    input: { campaign: 'kd', track: 'partyGroup', to, reviews: ids, preview, key: 'khoa-thu-1' },
    reviews,
    standing: new Map(
      reviews.map((review) => [
        review.id,
        {
          decided: review.current.decision ? partIn(store, review.subject) : null,
          decidedBy: decidedByIn(store, review),
          appraised: partOf(store, review.id, review.current.appraisal, (data) => appraisalPartSchema.parse(data)),
          ...{ conference: null, comment: comments.get(review.subject) ?? null },
          told: partOf(store, review.id, review.current.notice, (data) => noticePartSchema.parse(data)),
          ...{ unit: read<Unit>(store, paths.unit('u-ban')), civil: civil.get(review.subject) ?? null },
          ...mendingOf(store, review),
        },
      ]),
    ),
    caller: { uid: 'p-to', name: 'Đồng chí Tổ', access: { active: true, organiser: ['partyGroup'], scopes: SCOPES } },
    now,
    ...rest,
  }
  const outcome = judge(giveNotice)(facts)
  if (!outcome.ok) return outcome
  const subject = giveNotice.subject(facts, outcome)
  if (subject) apply(store, recorded(outcome.writes, subject, { command: 'giveNotice', by: 'p-to', at: now }))
  return outcome
}

export const toldIn = (store: Store, subject: string) => {
  const { id, current } = reviewOf(store, subject)
  return noticePartSchema.parse(store.get(paths.reviewPart(id, current.notice ?? '')))
}
