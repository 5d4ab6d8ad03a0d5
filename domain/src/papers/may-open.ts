import type { Access } from '../model/access.ts'
import type { Paper } from '../model/paper.ts'

type Header = Pick<Paper, 'accepted' | 'audience' | 'tracks'>

/** Whether somebody is given a sent paper to read, besides those who write it: firestore.rules, progress/…/openings. */
export const mayOpen = (
  { accepted, audience, tracks }: Header,
  { uid, access }: { uid: string; access: Pick<Access, 'organiser'> },
): boolean => accepted > 0 && (audience.includes(uid) || tracks.some((track) => access.organiser.includes(track)))
