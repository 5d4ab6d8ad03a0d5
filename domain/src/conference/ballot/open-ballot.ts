import * as z from 'zod/mini'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { conferenceIdSchema, keySchema, shortText } from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Conference } from '../../model/conference.ts'
import type { RollRow } from '../../model/minutes.ts'
import type { Voting } from '../../model/voting.ts'
import { isEmpty, tidy } from '../../vi.ts'
import { type ConferenceNamed, conferenceSubject, isKeeper } from '../kind/conference-named.ts'
import { isPublicKey } from './key/curve.ts'

/** The consent of the meeting, on record, is what allows the electronic ballot (design §7.5). */
const input = z.strictObject({
  conferenceId: conferenceIdSchema,
  consent: shortText,
  /** Why there is to be another round; empty for the first. */
  reason: shortText,
  /** Made for this round by the browser that opens it, which keeps the private half. */
  publicKey: z.string().check(z.maxLength(130), z.refine(isPublicKey)),
  key: keySchema,
})

export interface OpenBallotFacts extends ConferenceNamed {
  campaign: Pick<Campaign, 'status' | 'conferenceRules'>
  /** The roll as marked; who is not present does not vote. */
  roll: RollRow | null
  publicKey: string
  consent: string
  reason: string
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

/** Chair and secretary, who alone decide on another round, and only together. */
const isSignatory = ({ conference: { chair, secretary }, caller }: ConferenceNamed): boolean =>
  caller.uid === chair.uid || caller.uid === secretary.uid

/** Who of the two has asked for another round before the caller; null for the first round, or if nobody has. */
const askedBefore = ({ conference: { voting }, caller }: OpenBallotFacts) =>
  voting?.again && voting.again.by !== caller.uid ? voting.again : null

const unexplained = (facts: OpenBallotFacts) => {
  const { conference, consent, reason } = facts
  const needed = conference.voting !== null && askedBefore(facts) === null ? [consent, reason] : [consent]
  return needed.some(isEmpty) ? 'reasonMissing' : null
}

interface Opened extends Done {
  state: 'opened' | 'waiting'
  voters: number
}

/** The first of the two asks: nothing is opened, the other sees who asks and why. */
const ask = ({ conference, reason, caller, now }: OpenBallotFacts): Opened => {
  const again = { by: caller.uid, reason: tidy(reason).trim(), at: now }
  const data = { voting: { ...conference.voting, again } }
  return { state: 'waiting', voters: 0, writes: [{ op: 'update', path: paths.conference(conference.id), data }] }
}

const decide = (facts: OpenBallotFacts): Opened => {
  const { conference, campaign, roll, publicKey, consent, caller, now } = facts
  const before = askedBefore(facts)
  if (conference.voting !== null && before === null) return ask(facts)
  const voters = votersOf(conference, roll)
  const voting: Voting = {
    round: (conference.voting?.round ?? 0) + 1,
    publicKey,
    voters,
    minimum: campaign.conferenceRules.electronic.minimumVoters,
    turnout: 0,
    consent: tidy(consent).trim(),
    ...(before && { reason: before.reason }),
    openedBy: [...(before ? [before.by] : []), caller.uid],
    openedAt: now,
    closedAt: null,
  }
  return {
    state: 'opened',
    voters: voters.length,
    writes: [{ op: 'update', path: paths.conference(conference.id), data: { voting } }],
  }
}

/**
 * Opens the electronic secret ballot (design §7.5): only where the campaign allows it, the conference was called with
 * it, and enough people vote that a tally does not tell who voted how. The consent of the meeting is recorded. Another
 * round after the first is opened by chair and secretary together, the first of them with the reason: it stays on record.
 * Each round has a key pair of its own, of which only the public half is ever written down here.
 */
export const openBallot: Command<
  typeof input,
  ConferenceNamed,
  OpenBallotFacts,
  Opened,
  { state: 'opened' | 'waiting'; voters: number }
> = {
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
    {
      atom: 'againByBoth',
      refuses: (facts) => (facts.conference.voting === null || isSignatory(facts) ? null : 'againNeedsBoth'),
    },
    { atom: 'reasonGiven', refuses: unexplained },
  ],
  writes: ['conferences/{conferenceId}'],
  mails: [],
  decide,
  answer: ({ state, voters }) => ({ state, voters }),
  subject: conferenceSubject,
}
