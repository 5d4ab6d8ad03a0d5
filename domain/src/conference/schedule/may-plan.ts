import type { Access } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Conference } from '../../model/conference.ts'
import type { Board } from '../../model/progress.ts'

/** Reasons for which a conference cannot be planned, moved or cancelled, whatever is asked. */
export type PlanRefusal =
  | 'notYours'
  | 'campaignClosed'
  | 'unknownConference'
  | 'cancelled'
  | 'alreadyHeld'
  | 'changedSince'

export interface Planner {
  uid: string
  access: Pick<Access, 'active' | 'organiser'>
}

/** Head and clerks of the unit, and the organisers of its track, plan its conferences. */
export const mayPlan = (board: Pick<Board, 'track' | 'viewers'>, { uid, access }: Planner): boolean =>
  access.active && (board.viewers.includes(uid) || access.organiser.includes(board.track))

/**
 * Why this person may not change this plan now, or null. `board` is that of the unit that holds the conference, null
 * where the campaign has none; `conference` is null for a new one, undefined where the named one is not there.
 */
export const planRefusal = (
  board: Pick<Board, 'track' | 'viewers'> | null,
  planner: Planner,
  campaign: Pick<Campaign, 'status'>,
  conference: Pick<Conference, 'state' | 'revision'> | null | undefined,
  revision: number,
): PlanRefusal | null => {
  if (!board || !mayPlan(board, planner)) return 'notYours'
  if (campaign.status !== 'open') return 'campaignClosed'
  if (conference === null) return null
  if (!conference) return 'unknownConference'
  if (conference.state === 'cancelled') return 'cancelled'
  if (conference.state !== 'scheduled') return 'alreadyHeld'
  return conference.revision === revision ? null : 'changedSince'
}
