import type { Row } from '../../model/progress.ts'
import type { Review } from '../../model/review.ts'
import { STAGES, type Stage } from '../../model/terms.ts'
import { stepOf } from '../../reviews/standing.ts'

/** Stages that were finished at or after their first late moment, in their order. */
const lateStages = ({ doneAt, dueAt }: Review): Stage[] =>
  STAGES.filter((stage) => {
    const [done, due] = [doneAt[stage], dueAt[stage]]
    return done !== undefined && due !== undefined && done >= due
  })

/** Who holds its conference is asked: the head of staff, who organises for heads and collectives, in a cell for everybody. */
const remediationOf = ({ remediation, actors }: Review): Pick<Row, 'remediation'> =>
  remediation
    ? { remediation: { state: remediation.state, asked: remediation.asks ? (actors.conference ?? []) : [] } }
    : {}

/** The board's row of a review: its header says all of it, so that a row is written without reading the one before. */
export const rowOf = (review: Review): Row => ({
  subject: review.subject,
  subjectKind: review.subjectKind,
  name: review.name,
  paperId: review.paperId,
  stage: review.stage,
  step: stepOf(review),
  group: review.group,
  skips: STAGES.filter((stage) => !review.path.includes(stage)),
  dueAt: review.dueAt[review.stage] ?? null,
  doneAt: review.doneAt,
  late: lateStages(review),
  ...(review.differs && review.differs.length > 0 && { differs: review.differs }),
  ...(review.objectedEntry && { objectedEntry: review.objectedEntry }),
  ...remediationOf(review),
  ...(review.unreceived && { unreceived: true as const }),
  holder: review.holders[review.stage] ?? '',
  actors: review.actors[review.stage] ?? [],
})
