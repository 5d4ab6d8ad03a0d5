import { paths } from '../../ids.ts'
import type { ConferenceRules } from '../../model/campaign.ts'
import type { Conference } from '../../model/conference.ts'
import type { RollRow } from '../../model/minutes.ts'
import { tidy } from '../../vi.ts'
import type { Write } from '../../writes/write.ts'

export interface OpenBallotInput {
  conference: Conference
  rules: ConferenceRules
  /** The roll as marked; who is not present does not vote. */
  roll: RollRow | null
  /** SPKI, base64. */
  publicKey: string
  consent: string
  now: Date
}

export type OpenBallotOutcome =
  | { ok: true; writes: Write[]; voters: number }
  | { ok: false; reason: 'notOpen' | 'ballotNotAllowed' | 'votingOpen' | 'reasonMissing' }

/** Those who may vote: on the roll, counting, present, and with an account. Sorted, so that no order tells anything. */
export const votersOf = (conference: Pick<Conference, 'roll'>, roll: Pick<RollRow, 'present'> | null): string[] =>
  conference.roll
    .flatMap(({ id, uid, counts }) => (counts && uid !== null && roll?.present.includes(id) ? [uid] : []))
    .sort()

/**
 * Opens the electronic secret ballot (design §7.5): only where the campaign allows it, the conference was called with
 * it, and enough people vote that a tally does not tell who voted how. A person present without an account cannot vote
 * this way; then the meeting uses paper. The consent of the meeting is recorded.
 */
export const openBallot = ({
  conference,
  rules,
  roll,
  publicKey,
  consent,
  now,
}: OpenBallotInput): OpenBallotOutcome => {
  const { signed, state, voting } = conference
  if (state !== 'open' || signed.chair !== null || signed.secretary !== null) return { ok: false, reason: 'notOpen' }
  if (voting !== null && voting.closedAt === null) return { ok: false, reason: 'votingOpen' }
  const voters = votersOf(conference, roll)
  const everybody = conference.roll.filter(({ id, counts }) => counts && roll?.present.includes(id)).length
  const enough = voters.length >= rules.electronic.minimumVoters && voters.length === everybody
  if (!rules.electronic.allowed || conference.ballot !== 'electronic' || !enough)
    return { ok: false, reason: 'ballotNotAllowed' }
  const words = tidy(consent).trim()
  if (words === '') return { ok: false, reason: 'reasonMissing' }
  const next: NonNullable<Conference['voting']> = {
    round: (voting?.round ?? 0) + 1,
    publicKey,
    voters,
    turnout: 0,
    consent: words,
    openedAt: now,
    closedAt: null,
  }
  return {
    ok: true,
    voters: voters.length,
    writes: [{ op: 'update', path: paths.conference(conference.id), data: { voting: next } }],
  }
}
