import type { Campaign } from '../../model/campaign.ts'
import type { Conference } from '../../model/conference.ts'
import type { Round, Voting } from '../../model/voting.ts'
import type { ConferenceNamed } from '../kind/conference-named.ts'

/** A round is open: asked of whatever ends one. */
export const stillVoting = {
  atom: 'votingOpen',
  refuses: ({ conference: { voting } }: ConferenceNamed) =>
    voting === null || voting.closedAt !== null ? 'votingClosed' : null,
} as const

/** Sheets that a count needs: as few as would tell who voted how are not opened. */
export const minimumOf = (
  { voting }: Pick<Conference, 'voting'>,
  { conferenceRules }: Pick<Campaign, 'conferenceRules'>,
): number => voting?.minimum ?? conferenceRules.electronic.minimumVoters

/** The round as it is recorded for good when it ends, whichever way. */
export const roundOver = (
  voting: Voting,
  { by, at, ...end }: Pick<Round, 'turnout' | 'minimum' | 'voided'> & { by: string; at: Date },
): Round => ({
  number: voting.round,
  openedAt: voting.openedAt,
  closedAt: at,
  voters: voting.voters.length,
  reason: voting.reason ?? '',
  openedBy: voting.openedBy ?? [],
  closedBy: by,
  ...end,
})
