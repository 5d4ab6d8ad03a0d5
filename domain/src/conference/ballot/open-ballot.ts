import * as z from 'zod/mini'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { conferenceIdSchema, keySchema, shortText } from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Conference } from '../../model/conference.ts'
import type { RollRow } from '../../model/minutes.ts'
import { tidy } from '../../vi.ts'
import { type ConferenceNamed, conferenceSubject, isKeeper } from '../conference-named.ts'

/** The consent of the meeting, on record, is what allows the electronic ballot (design §7.5). */
const input = z.strictObject({ conferenceId: conferenceIdSchema, consent: shortText, key: keySchema })

export interface OpenBallotFacts extends ConferenceNamed {
  campaign: Pick<Campaign, 'status' | 'conferenceRules'>
  /** The roll as marked; who is not present does not vote. */
  roll: RollRow | null
  /** SPKI, base64. */
  publicKey: string
  consent: string
}

/** Those who may vote: on the roll, counting, present, and with an account. Sorted, so that no order tells anything. */
export const votersOf = (conference: Pick<Conference, 'roll'>, roll: Pick<RollRow, 'present'> | null): string[] =>
  conference.roll
    .flatMap(({ id, uid, counts }) => (counts && uid !== null && roll?.present.includes(id) ? [uid] : []))
    .sort()

/** Rows may be written: the meeting is on and nobody has signed. */
export const beingMinuted = {
  atom: 'meetingOpen',
  refuses: ({ conference: { state, signed } }: ConferenceNamed) =>
    state === 'open' && signed.chair === null && signed.secretary === null ? null : 'notOpen',
} as const

/** A person present without an account cannot vote this way; then the meeting uses paper. */
const notAllowed = ({ conference, campaign, roll }: OpenBallotFacts) => {
  const { allowed, minimumVoters } = campaign.conferenceRules.electronic
  const voters = votersOf(conference, roll).length
  const present = conference.roll.filter(({ id, counts }) => counts && roll?.present.includes(id)).length
  const enough = voters >= minimumVoters && voters === present
  return allowed && conference.ballot === 'electronic' && enough ? null : 'ballotNotAllowed'
}

interface Opened extends Done {
  voters: number
}

const decide = ({ conference, roll, publicKey, consent, now }: OpenBallotFacts): Opened => {
  const voters = votersOf(conference, roll)
  const voting: NonNullable<Conference['voting']> = {
    round: (conference.voting?.round ?? 0) + 1,
    publicKey,
    voters,
    turnout: 0,
    consent: tidy(consent).trim(),
    openedAt: now,
    closedAt: null,
  }
  return {
    voters: voters.length,
    writes: [{ op: 'update', path: paths.conference(conference.id), data: { voting } }],
  }
}

/**
 * Opens the electronic secret ballot (design §7.5): only where the campaign allows it, the conference was called with
 * it, and enough people vote that a tally does not tell who voted how. The consent of the meeting is recorded.
 */
export const openBallot: Command<typeof input, ConferenceNamed, OpenBallotFacts, Opened, { voters: number }> = {
  title: 'Mở bỏ phiếu kín trên hệ thống',
  input,
  otherwise: 'notYours',
  grants: [{ who: 'keeper', is: isKeeper, why: 'Mở bỏ phiếu kín trên hệ thống khi hội nghị nhất trí.' }],
  conditions: [
    campaignOpen,
    beingMinuted,
    {
      atom: 'notVoting',
      refuses: ({ conference: { voting } }) => (voting !== null && voting.closedAt === null ? 'votingOpen' : null),
    },
    { atom: 'electronicAllowed', refuses: notAllowed },
    { atom: 'reasonGiven', refuses: ({ consent }) => (tidy(consent).trim() === '' ? 'reasonMissing' : null) },
  ],
  writes: ['conferences/{conferenceId}'],
  mails: [],
  decide,
  answer: ({ voters }) => ({ voters }),
  subject: conferenceSubject,
}
