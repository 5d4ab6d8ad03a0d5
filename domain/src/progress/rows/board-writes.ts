import { openObjections, standingProposals } from '../../conference/remark/standing.ts'
import { boardIdOf, paths } from '../../ids.ts'
import type { Conference } from '../../model/conference.ts'
import type { BoardConference } from '../../model/progress.ts'
import type { Review } from '../../model/review.ts'
import { fieldPath, type Write } from '../../writes/write.ts'
import { rowOf } from './board-row.ts'
import { storedRow } from './stored-row.ts'

const isPartly = (proposed: Conference['proposed']) =>
  proposed !== undefined && proposed.sent > 0 && proposed.sent < proposed.of

/** What a board shows of a conference of its unit. */
export const summaryOf = (conference: Conference): BoardConference => ({
  id: conference.id,
  kind: conference.kind,
  date: conference.date,
  time: conference.time,
  state: conference.state,
  proposals: standingProposals(conference).length,
  ...(isPartly(conference.proposed) && { partly: conference.proposed }),
  ...(openObjections(conference) > 0 && { objections: openObjections(conference) }),
  exceptions: [...new Set(conference.exceptions.map(({ rule }) => rule))],
})

/** What has changed, as it now stands: whoever writes one of these headers writes this in the same transaction. */
export interface Shown {
  reviews?: readonly Review[]
  conference?: Conference
}

/** The boards that show it, each written once, entry by entry, without having been read. */
export const boardWrites = ({ reviews = [], conference }: Shown, now: Date): Write[] => {
  const entries = [
    ...reviews.map((review) => ({
      path: paths.board(review.campaign, review.board),
      field: [fieldPath('rows', review.id), storedRow(rowOf(review), review.campaign)] as const,
    })),
    ...(conference
      ? [
          {
            path: paths.board(conference.campaign, boardIdOf(conference.unit, 0)),
            field: [fieldPath('conferences', conference.id), summaryOf(conference)] as const,
          },
        ]
      : []),
  ]
  return [...Map.groupBy(entries, ({ path }) => path)].map(
    ([path, group]): Write => ({
      op: 'update',
      path,
      data: { ...Object.fromEntries(group.map(({ field }) => field)), updatedAt: now },
    }),
  )
}
