import { boardIdOf } from '../ids.ts'
import { type BoardPage, PAGE_ROWS } from '../model/progress.ts'
import type { Review } from '../model/review.ts'
import { rowOf } from '../progress/rows/board-row.ts'
import { storedRow } from '../progress/rows/stored-row.ts'
import { Refused, type SubjectPlan } from '../registry/relations/plan.ts'
import type { Relations } from '../registry/relations/relations-of.ts'
import type { Registry } from '../registry/relations/roster.ts'
import type { OpeningInput } from './input.ts'

/** The page of its unit's board on which each subject of the plan stands, in the plan's order, for ever. */
export const boardOf = (subjects: readonly SubjectPlan[]): ((plan: SubjectPlan) => string) => {
  const byUnit = Map.groupBy(subjects, ({ unit }) => unit)
  const boards = new Map<SubjectPlan, string>()
  for (const [unit, plans] of byUnit) {
    for (const [at, plan] of plans.entries()) boards.set(plan, boardIdOf(unit, Math.floor(at / PAGE_ROWS)))
  }
  return (plan) => boards.get(plan) ?? boardIdOf(plan.unit, 0)
}

/** The pages of each unit's board, in the order of its reviews. */
export const boardsFor = (
  input: OpeningInput,
  registry: Registry,
  relations: Relations,
  reviews: readonly Review[],
): BoardPage[] =>
  [...Map.groupBy(reviews, ({ unit }) => unit)].flatMap(([id, all]) => {
    const track = all[0]?.track
    const relation = relations.boards.get(id)
    if (!track || !relation || all.some((review) => review.track !== track)) throw new Refused('mixedBoard', id)
    const { viewers, planners, unitName } = relation
    return [...Map.groupBy(all, ({ board }) => board).values()].map((group, page) => ({
      campaign: input.campaign.id,
      unit: id,
      ...{ unitName, viewers, planners },
      order: registry.unit(id).order,
      track,
      page,
      rows: Object.fromEntries(group.map((review) => [review.id, storedRow(rowOf(review), review.campaign)])),
      conferences: {},
      updatedAt: input.now,
    }))
  })
