import type { BoardPage } from '../../model/progress.ts'
import { ORGANISER } from '../../model/review.ts'
import type { Unit } from '../../model/unit.ts'
import type { SubjectPlan } from './plan.ts'
import { actsOnBoards, type ReviewRelation } from './review-relation.ts'
import type { Registry } from './roster.ts'

/** Of a unit's board, conferences and gates what the registry decides. */
export interface BoardRelation extends Pick<BoardPage, 'viewers' | 'planners' | 'unitName'> {
  /** Answers for the unit's conferences and sends their proposals. */
  head: string
}

/** Head and clerks: they plan a unit's conferences and keep them. */
export const plannersOf = ({ head, clerks }: Pick<Unit, 'head' | 'clerks'>): string[] => [...new Set([head, ...clerks])]

/** The relation of one unit, with all reviews that its board shows. */
export const boardRelationOf = (
  registry: Registry,
  id: string,
  reviews: readonly { plan: SubjectPlan; relation: ReviewRelation }[],
): BoardRelation => {
  const unit = registry.unit(id)
  const planners = plannersOf(unit)
  // Who decides, gives an opinion on reviews of the unit, or was named to appraise them: their only way to find these.
  const actors = reviews.flatMap(({ plan, relation }) =>
    registry
      .route(plan)
      .stages.filter(({ actor, stage }) => actsOnBoards(actor) || stage === 'appraisal')
      .flatMap(({ stage }) => relation.actors[stage] ?? []),
  )
  return {
    unitName: unit.shortName,
    head: unit.head,
    planners,
    viewers: [...new Set([...planners, ...actors.filter((uid) => uid !== ORGANISER)])],
  }
}
