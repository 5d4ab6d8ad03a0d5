import * as z from 'zod/mini'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { conferenceIdSchema, keySchema } from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import { type CountedRow, type ItemRow, itemRowId, type MinutesRows, type SheetsRow } from '../../model/minutes.ts'
import type { Write } from '../../writes/write.ts'
import { type ConferenceNamed, conferenceSubject, isKeeper } from '../conference-named.ts'
import { countSheets } from './count-sheets.ts'
import { beingMinuted } from './open-ballot.ts'
import { ratedHere } from './sheet.ts'

const input = z.strictObject({ conferenceId: conferenceIdSchema, key: keySchema })

export interface CloseBallotFacts extends ConferenceNamed {
  campaign: Pick<Campaign, 'status'>
  rows: Pick<MinutesRows, 'items' | 'sheets'>
  /** Every ballot of the round: its document and what was in it, null where it could not be opened. */
  ballots: readonly { id: string; sheet: string | null }[]
}

const EMPTY: Pick<ItemRow, 'state' | 'deferredBecause' | 'comments' | 'answer' | 'proposed' | 'remark'> = {
  state: 'pending',
  deferredBecause: '',
  comments: '',
  answer: '',
  proposed: null,
  remark: '',
}

interface Closed extends Done {
  turnout: number
}

const decide = ({ conference, rows, ballots, caller, now }: CloseBallotFacts): Closed => {
  const { voting, agenda, id } = conference
  const by = caller.uid
  if (!voting) return { turnout: 0, writes: [] }
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

/**
 * Closes the ballot: the tallies go into the minutes' rows, the ballots go for ever. Both happen in one transaction,
 * or neither. Afterwards nothing tells who voted, let alone how: two votes with equal tallies leave equal data.
 */
export const closeBallot: Command<typeof input, ConferenceNamed, CloseBallotFacts, Closed, { turnout: number }> = {
  title: 'Kết thúc bỏ phiếu, kiểm phiếu',
  input,
  otherwise: 'notYours',
  grants: [{ who: 'keeper', is: isKeeper, why: 'Kết thúc bỏ phiếu, kiểm phiếu, hủy phiếu.' }],
  conditions: [
    campaignOpen,
    beingMinuted,
    {
      atom: 'votingOpen',
      refuses: ({ conference: { voting } }) => (voting === null || voting.closedAt !== null ? 'votingClosed' : null),
    },
  ],
  writes: [
    'conferences/{conferenceId}',
    'conferences/{conferenceId}/minutes/{rowId}',
    'conferences/{conferenceId}/ballots/{ballotId}',
  ],
  mails: [],
  decide,
  answer: ({ turnout }) => ({ turnout }),
  subject: conferenceSubject,
}
