import { boardIdOf } from '../ids.ts'
import { type BoardPage, PAGE_ROWS } from '../model/progress.ts'
import { ORGANISER, type Review } from '../model/review.ts'
import { rowOf } from '../progress/rows/board-row.ts'
import { type OpeningInput, Refused, type SubjectPlan } from './input.ts'
import type { Registry } from './registry.ts'
import { actsOnBoards } from './reviews.ts'

/** The page of its unit's board on which each subject of the plan stands, in the plan's order, for ever. */
export const boardOf = (subjects: readonly SubjectPlan[]): ((plan: SubjectPlan) => string) => {
  const byUnit = Map.groupBy(subjects, ({ unit }) => unit)
  const boards = new Map<SubjectPlan, string>()
  for (const [unit, plans] of byUnit) {
    for (const [at, plan] of plans.entries()) boards.set(plan, boardIdOf(unit, Math.floor(at / PAGE_ROWS)))
  }
  return (plan) => boards.get(plan) ?? boardIdOf(plan.unit, 0)
}

/** Who decides or gives an opinion on reviews of a unit: their only way to find these. */
const actorsFrom = (registry: Registry, reviews: readonly Review[]): string[] =>
  reviews.flatMap((review) =>
    registry
      .route(review)
      .stages.filter(({ actor }) => actsOnBoards(actor))
      .flatMap(({ stage }) => review.actors[stage] ?? []),
  )

export const boardsFor = (input: OpeningInput, registry: Registry, reviews: readonly Review[]): BoardPage[] =>
  [...Map.groupBy(reviews, ({ unit }) => unit)].flatMap(([id, all]) => {
    const unit = registry.unit(id)
    const track = all[0]?.track
    if (!track || all.some((review) => review.track !== track)) throw new Refused('mixedBoard', id)
    const planners = [...new Set([unit.head, ...unit.clerks])]
    const actors = actorsFrom(registry, all).filter((uid) => uid !== ORGANISER)
    return [...Map.groupBy(all, ({ board }) => board).values()].map((group, page) => ({
      campaign: input.campaign.id,
      unit: id,
      unitName: unit.shortName,
      order: unit.order,
      track,
      page,
      rows: Object.fromEntries(group.map((review) => [review.id, rowOf(review)])),
      viewers: [...new Set([...planners, ...actors])],
      planners,
      conferences: {},
      updatedAt: input.now,
    }))
  })
