import { sameOutcome } from '../../decision/outcome.ts'
import { paths } from '../../ids.ts'
import type { Data, Finding, Invariant } from '../data.ts'

/** Decisions of each review, each with its act, in their order: what was decided anew keeps what was decided before. */
const partsOf = (data: Data) =>
  data
    .of('reviews/{reviewId}/parts/{partId}')
    .flatMap(([at, part]) =>
      'stage' in part && part.stage === 'decision' ? [{ at, review: at.split('/')[1] ?? '', part }] : [],
    )

const named = (
  data: Data,
  at: string,
  review: string,
  part: { act: string; number: number; scope: string },
): Finding[] => {
  const act = data.at('acts/{actId}', paths.act(part.act))
  if (act?.kind !== 'decision' && act?.kind !== 'result') return [{ at, what: `is of no act: ${part.act}` }]
  const item = act.items.find(({ reviewId }) => reviewId === review)
  const fits = item?.part.id === `decision.${part.number}` && item.part.scope === part.scope
  return fits ? [] : [{ at, what: `is not what ${part.act} decided` }]
}

/** What an act says it decided of somebody is there; the last of it counts. */
const counted = (data: Data): Finding[] => {
  const last = Map.groupBy(partsOf(data), ({ review }) => review)
  return data.of('reviews/{reviewId}').flatMap(([at, { id, current }]): Finding[] => {
    const numbers = (last.get(id) ?? []).map(({ part }) => part.number)
    const newest = numbers.length === 0 ? undefined : `decision.${Math.max(...numbers)}`
    return newest === current.decision ? [] : [{ at, what: 'does not rest on what was decided last' }]
  })
}

/** Papers of a decision say of each subject what was decided of him. */
const ruled = (data: Data): Finding[] =>
  data.of('acts/{actId}').flatMap(([at, act]): Finding[] =>
    act.kind !== 'ruling'
      ? []
      : act.items.flatMap(({ reviewId, part, outcome }) => {
          const said = data.at('reviews/{reviewId}/parts/{partId}', paths.reviewPart(reviewId, part.id))
          const is = said && 'stage' in said && said.stage === 'decision' ? said : undefined
          const fits = is !== undefined && is.act === act.decision && (!outcome || sameOutcome(is, outcome))
          return fits ? [] : [{ at, what: `says of ${reviewId} what was not decided` }]
        }),
  )

/** A level decided is the one of the act that decided it last, and the one that its papers say; each decision of before is kept. */
export const decisions: Invariant = (data) => [
  ...partsOf(data).flatMap(({ at, review, part }) => named(data, at, review, part)),
  ...counted(data),
  ...ruled(data),
]
