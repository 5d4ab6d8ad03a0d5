import type { Board } from '../model/progress.ts'
import type { Review } from '../model/review.ts'
import { countRows, rowOf } from '../progress/rows/board-row.ts'
import { type OpeningInput, Refused } from './input.ts'
import type { Registry } from './registry.ts'

export const boardsFor = (input: OpeningInput, registry: Registry, reviews: readonly Review[]): Board[] =>
  [...Map.groupBy(reviews, (review) => review.unit)].map(([id, group]) => {
    const unit = registry.unit(id)
    const track = group[0]?.track
    if (!track || group.some((review) => review.track !== track)) throw new Refused('mixedBoard', id)
    const rows = Object.fromEntries(
      group.map((review) => [review.id, rowOf(review, registry.name(review.subject), { returned: false, doneAt: {} })]),
    )
    return {
      campaign: input.campaign.id,
      unit: id,
      unitName: unit.shortName,
      order: unit.order,
      track,
      rows,
      counts: countRows(rows),
      viewers: [...new Set([unit.head, ...unit.clerks])],
      conferences: [],
      updatedAt: input.now,
    }
  })
