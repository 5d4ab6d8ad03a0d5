import { scopeOf } from '../../accounts/roles/scopes.ts'
import { sameOutcome } from '../../decision/outcome.ts'
import { paths } from '../../ids.ts'
import type { Data, Finding, Invariant } from '../data.ts'

/** What the organisers' mark says is what was handed over, where it stands as that was. */
const marked = (data: Data): Finding[] =>
  data.of('marks/{reviewId}').flatMap(([at, mark]): Finding[] => {
    const review = data.at('reviews/{reviewId}', paths.review(mark.id))
    if (!review || mark.scope !== scopeOf(review) || at !== paths.mark(review.id))
      return [{ at, what: 'is of no review' }]
    return []
  })

/** Tables that were handed over name parts that are there. */
const handed = (data: Data): Finding[] =>
  data.of('acts/{actId}').flatMap(([at, act]): Finding[] =>
    act.kind !== 'appraisal'
      ? []
      : act.items.flatMap(({ reviewId, part: named }) => {
          if (!named) return []
          const part = data.at('reviews/{reviewId}/parts/{partId}', paths.reviewPart(reviewId, named.id))
          const fits =
            part && 'stage' in part && part.stage === 'appraisal' && part.act === act.id && part.scope === named.scope
          return fits ? [] : [{ at, what: `has handed over nothing of ${reviewId}` }]
        }),
  )

/** What was decided names what it was decided from: the table as it was handed over last. */
const rested = (data: Data): Finding[] =>
  data.of('reviews/{reviewId}').flatMap(([at, { id, current }]): Finding[] => {
    if (!current.appraisal || !current.decision) return []
    const [from, to] = [current.appraisal, current.decision].map((part) =>
      data.at('reviews/{reviewId}/parts/{partId}', paths.reviewPart(id, part)),
    )
    const appraised = from && 'stage' in from && from.stage === 'appraisal' ? from : undefined
    const decided = to && 'stage' in to && to.stage === 'decision' ? to : undefined
    if (!appraised || !decided || decided.at < appraised.at) return []
    return sameOutcome(appraised, decided.appraised) ? [] : [{ at, what: 'was decided from another table' }]
  })

/** Marks are of the group that reads them; what a table handed over is kept, and is what was decided from. */
export const appraisals: Invariant = (data) => [...marked(data), ...handed(data), ...rested(data)]
