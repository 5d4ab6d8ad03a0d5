import * as z from 'zod/mini'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen, reasonGiven } from '../../commands/conditions.ts'
import { conferenceIdSchema, keySchema, shortText } from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Voting } from '../../model/voting.ts'
import { tidy } from '../../vi.ts'
import type { Write } from '../../writes/write.ts'
import { type ConferenceNamed, conferenceSubject, isKeeper } from '../kind/conference-named.ts'
import { beingMinuted } from './open-ballot.ts'
import { minimumOf, roundOver, stillVoting } from './round-over.ts'

const input = z.strictObject({ conferenceId: conferenceIdSchema, reason: shortText, key: keySchema })

export interface VoidBallotFacts extends ConferenceNamed {
  campaign: Pick<Campaign, 'status' | 'conferenceRules'>
  /** Ids of the round's ballots: what is in them is not read. */
  ballots: readonly string[]
  reason: string
}

const decide = ({ conference, campaign, ballots, caller, now, ...facts }: VoidBallotFacts): Done => {
  const { voting, id } = conference
  if (!voting) return { writes: [] }
  const voided = tidy(facts.reason).trim()
  const minimum = minimumOf(conference, campaign)
  const round = roundOver(voting, { turnout: null, minimum, voided, by: caller.uid, at: now })
  const over: Voting = { ...voting, turnout: 0, closedAt: now }
  const data = { voting: over, rounds: [...(conference.rounds ?? []), round] }
  return {
    writes: [
      { op: 'update', path: paths.conference(id), data },
      ...ballots.map((ballot): Write => ({ op: 'delete', path: paths.ballot(id, ballot) })),
    ],
  }
}

/**
 * Ends a round whose key is lost, or that was opened wrongly: its sheets are destroyed unopened, nobody is told how many
 * there were, and the round stays on record with the reason. Another round then takes chair and secretary.
 */
export const voidBallot: Command<typeof input, ConferenceNamed, VoidBallotFacts, Done, object> = {
  title: 'Hủy lần bỏ phiếu, không kiểm',
  input,
  otherwise: 'notYours',
  grants: [
    { who: 'keeper', is: isKeeper, why: 'Mất mã mở phiếu hoặc mở nhầm: hủy phiếu, không mở phiếu nào, có lý do.' },
  ],
  conditions: [campaignOpen, beingMinuted, stillVoting, reasonGiven],
  writes: ['conferences/{conferenceId}', 'conferences/{conferenceId}/ballots/{ballotId}'],
  mails: [],
  decide,
  answer: () => ({}),
  subject: conferenceSubject,
}
