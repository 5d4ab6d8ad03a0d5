import type { Access } from '../model/access.ts'
import type { Conference } from '../model/conference.ts'

/** Somebody who calls, as far as conferences ask. */
export interface ConferenceCaller {
  uid: string
  access: Pick<Access, 'active' | 'organiser'>
}

/** Who keeps a conference: chair, secretary, head and clerks; and the organisers of its track, who enter for them. */
export const mayKeep = (
  conference: Pick<Conference, 'keepers' | 'track'>,
  { uid, access }: ConferenceCaller,
): boolean => access.active && (conference.keepers.includes(uid) || access.organiser.includes(conference.track))
