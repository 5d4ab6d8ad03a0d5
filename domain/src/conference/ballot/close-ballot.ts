import { paths } from '../../ids.ts'
import type { Conference } from '../../model/conference.ts'
import { type CountedRow, type ItemRow, itemRowId, type MinutesRows, type SheetsRow } from '../../model/minutes.ts'
import type { Write } from '../../writes/write.ts'
import { countSheets } from './count-sheets.ts'
import { ratedHere } from './sheet.ts'

export interface CloseBallotInput {
  conference: Conference
  rows: Pick<MinutesRows, 'items' | 'sheets'>
  /** Every ballot of the round: its document and what was in it, null where it could not be opened. */
  ballots: readonly { id: string; sheet: string | null }[]
  by: string
  now: Date
}

export type CloseBallotOutcome =
  | { ok: true; writes: Write[]; turnout: number }
  | { ok: false; reason: 'notOpen' | 'votingClosed' }

const EMPTY: Pick<ItemRow, 'state' | 'deferredBecause' | 'comments' | 'answer' | 'proposed' | 'remark'> = {
  state: 'pending',
  deferredBecause: '',
  comments: '',
  answer: '',
  proposed: null,
  remark: '',
}

/**
 * Closes the ballot: the tallies go into the minutes' rows, the ballots go for ever. Both happen in one transaction,
 * or neither. Afterwards nothing tells who voted, let alone how: two votes with equal tallies leave equal data.
 */
export const closeBallot = ({ conference, rows, ballots, by, now }: CloseBallotInput): CloseBallotOutcome => {
  const { voting, agenda, id, state, signed } = conference
  if (state !== 'open' || signed.chair !== null || signed.secretary !== null) return { ok: false, reason: 'notOpen' }
  if (voting === null || voting.closedAt !== null) return { ok: false, reason: 'votingClosed' }
  const { sheets, tallies } = countSheets(
    agenda,
    voting.voters.length,
    ballots.map((ballot) => ballot.sheet),
  )
  const counted: SheetsRow = { id: 'sheets', ...sheets, rev: (rows.sheets?.rev ?? 0) + 1, by, at: now }
  // The round as its rev: a second vote replaces the first one's count.
  const record: CountedRow = { id: 'counted', sheets, tallies, rev: voting.round, by, at: now }
  const items = ratedHere(agenda).map(({ subject }): Write => {
    const before = rows.items[subject]
    const row: ItemRow = {
      ...EMPTY,
      ...before,
      id: itemRowId(subject),
      tally: tallies[subject] ?? null,
      rev: (before?.rev ?? 0) + 1,
      by,
      at: now,
    }
    return { op: 'set', path: paths.minutesRow(id, row.id), data: row }
  })
  const closed = { ...voting, turnout: ballots.length, closedAt: now }
  return {
    ok: true,
    turnout: ballots.length,
    writes: [
      { op: 'update', path: paths.conference(id), data: { voting: closed } },
      { op: 'set', path: paths.minutesRow(id, 'sheets'), data: counted },
      { op: 'set', path: paths.minutesRow(id, 'counted'), data: record },
      ...items,
      ...ballots.map((ballot): Write => ({ op: 'delete', path: paths.ballot(id, ballot.id) })),
    ],
  }
}
