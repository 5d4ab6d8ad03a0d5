import { paths } from '../../ids.ts'
import { SUGGESTIONS_MAX } from '../../model/suggestion.ts'
import type { Finding, Invariant } from '../data.ts'

/** A paper answers as many suggested issues as were given to it, and no letter of them goes further than they do. */
export const suggestions: Invariant = ({ of, at: found, stored }) =>
  of('papers/{paperId}').flatMap(([at, { id, suggestions: count, letters = [] }]): Finding[] => {
    const there = Array.from({ length: count }, (_, index) => stored.has(paths.suggestion(id, index + 1)))
    return [
      ...(there.includes(false) ? [{ at, what: 'counts an issue that is not there' }] : []),
      ...(stored.has(paths.suggestion(id, count + 1)) || count > SUGGESTIONS_MAX
        ? [{ at, what: 'has more issues than it counts' }]
        : []),
      ...letters
        .filter(({ act, upTo }) => upTo > count || found('acts/{actId}', paths.act(act))?.kind !== 'suggestion')
        .map(({ act }) => ({ at, what: `counts no letter that is there: ${act}` })),
    ]
  })
