import type { Conference } from '../../../model/conference.ts'

/** What was handed out to this person was taken back, and not handed out again since. */
export const isWithdrawn = ({ withdrawn = [], handouts }: Conference, uid: string): boolean =>
  handouts[uid] === undefined && withdrawn.some(({ attendee }) => attendee === uid)
