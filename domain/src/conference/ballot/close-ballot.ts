import * as z from 'zod/mini'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { conferenceIdSchema, keySchema } from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import { type CountedRow, type ItemRow, itemRowId, type MinutesRows, type SheetsRow } from '../../model/minutes.ts'
import type { Voting } from '../../model/voting.ts'
import type { Write } from '../../writes/write.ts'
import { type ConferenceNamed, conferenceSubject, isKeeper } from '../kind/conference-named.ts'
import { countSheets } from './count-sheets.ts'
import { KEY_PATTERN } from './key/letters.ts'
import { beingMinuted } from './open-ballot.ts'
import { minimumOf, roundOver, stillVoting } from './round-over.ts'
import { ratedHere } from './sheet.ts'

const input = z.strictObject({
  conferenceId: conferenceIdSchema,
  /** The private half of the round's key, in letters: used in memory, never stored nor logged. */
  ballotKey: z.string().check(z.regex(KEY_PATTERN)),
  key: keySchema,
})

export interface CloseBallotFacts extends ConferenceNamed {
  campaign: Pick<Campaign, 'status' | 'conferenceRules'>
  rows: Pick<MinutesRows, 'items' | 'sheets'>
  /** Whether the letters that were sent are the private half of the round's key. */
  keyFits: boolean
  /**
   * Every ballot of the round: its document and what was in it, null where it could not be opened, or where there are too
   * few to open any.
   */
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
  /** Null where the sheets were too few to be counted. */
  turnout: number | null
}

const tallied = ({ conference, rows, ballots, caller, now }: CloseBallotFacts, voting: Voting): Write[] => {
  const { agenda, id } = conference
  const by = caller.uid
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
  return [
    { op: 'set', path: paths.minutesRow(id, 'sheets'), data: counted },
    { op: 'set', path: paths.minutesRow(id, 'counted'), data: record },
    ...items,
  ]
}

const decide = (facts: CloseBallotFacts): Closed => {
  const { conference, campaign, ballots, caller, now } = facts
  const { voting, id } = conference
  if (!voting) return { turnout: null, writes: [] }
  const minimum = minimumOf(conference, campaign)
  const enough = ballots.length >= minimum
  const turnout = enough ? ballots.length : null
  const rounds = [...(conference.rounds ?? []), roundOver(voting, { turnout, minimum, by: caller.uid, at: now })]
  const closed: Voting = { ...voting, turnout: turnout ?? 0, closedAt: now }
  return {
    turnout,
    writes: [
      { op: 'update', path: paths.conference(id), data: { voting: closed, rounds } },
      ...(enough ? tallied(facts, voting) : []),
      ...ballots.map((ballot): Write => ({ op: 'delete', path: paths.ballot(id, ballot.id) })),
    ],
  }
}

/**
 * Closes the ballot with the round's key: the tallies go into the minutes' rows, the ballots go for ever. Both happen in one transaction,
 * or neither. Of fewer sheets than the minimum nothing is counted and nobody is told how many they were; the round is
 * recorded as such, and a count of an earlier round stands. Afterwards nothing tells who voted, let alone how: two votes with equal tallies leave equal data.
 */
export const closeBallot: Command<typeof input, ConferenceNamed, CloseBallotFacts, Closed, { turnout: number | null }> =
  {
    title: 'Kết thúc bỏ phiếu, kiểm phiếu',
    input,
    otherwise: 'notYours',
    grants: [{ who: 'keeper', is: isKeeper, why: 'Kết thúc bỏ phiếu, kiểm phiếu, hủy phiếu.' }],
    conditions: [
      campaignOpen,
      beingMinuted,
      stillVoting,
      // The round stays open: the letters are typed again, or the round is voided.
      { atom: 'keyFits', refuses: ({ keyFits }) => (keyFits ? null : 'ballotKeyWrong') },
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
