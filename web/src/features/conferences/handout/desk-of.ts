import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { ConferenceRole } from '../parts/role.ts'

/** What every part of the reading desk needs to know. */
export interface Desk {
  conference: Conference
  campaign: Campaign
  uid: string
  /** The papers were handed out to this person on the screen: what cannot be read then has not been accepted. */
  handedOut: boolean
  /** Keeps notes and marks: whoever is invited; an organiser who only looks on does not. */
  notes: boolean
  manages: boolean
}

/**
 * The reading desk of one person; null where there is nothing to lay on it: not invited to read yet, or given paper.
 * Keepers and organisers always have one: which papers it opens for them the rules decide.
 */
export const deskOf = (
  conference: Conference,
  campaign: Campaign,
  uid: string,
  role: Pick<ConferenceRole, 'manages' | 'invited' | 'rollEntry'>,
): Desk | null => {
  const handedOut = role.rollEntry !== null && conference.handouts[role.rollEntry.id]?.how === 'screen'
  if (conference.state === 'cancelled' || !(handedOut || role.manages)) return null
  return { conference, campaign, uid, handedOut, notes: role.invited, manages: role.manages }
}
