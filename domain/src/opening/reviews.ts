import { reviewIdOf } from '../ids.ts'
import type { Paper } from '../model/paper.ts'
import type { Review } from '../model/review.ts'
import type { SubjectPlan } from '../registry/relations/plan.ts'
import type { ReviewRelation } from '../registry/relations/review-relation.ts'
import type { Registry } from '../registry/relations/roster.ts'
import type { OpeningInput } from './input.ts'

/** A review as it begins: its path and dates from the plan, everything that names people from its relation. */
export const reviewFor = (
  input: OpeningInput,
  registry: Registry,
  plan: SubjectPlan & Pick<Review, 'board'> & { sheet: number },
  { paper, relation }: { paper: Pick<Paper, 'id'>; relation: ReviewRelation },
): Review => {
  const { stages: rows, track, decider } = registry.route(plan)
  const due = rows.flatMap((row) => {
    const date = input.dueAt(plan.track, row.stage, decider.class)
    return date ? [[row.stage, date] as const] : []
  })
  return {
    id: reviewIdOf(input.campaign.id, plan.subject, plan.track),
    campaign: input.campaign.id,
    track: plan.track,
    side: track.side,
    path: rows.map(({ stage }) => stage),
    subject: plan.subject,
    subjectKind: plan.subjectKind,
    unit: plan.unit,
    board: plan.board,
    group: plan.group,
    // Most have the first; those of before sheets say nothing.
    ...(plan.sheet > 0 && { sheet: plan.sheet }),
    decider: plan.decider,
    paperId: paper.id,
    stage: rows[0]?.stage ?? 'selfReview',
    ...relation,
    audience: {},
    current: {},
    returned: false,
    doneAt: {},
    waitingFor: [],
    eventSeq: 1,
    dueAt: Object.fromEntries(due),
  }
}
