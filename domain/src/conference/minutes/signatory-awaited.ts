import type { Conference } from '../../model/conference.ts'

/** Whose signature is missing while the other's is there; null when neither or both are. */
export const signatoryAwaited = (conference: Pick<Conference, 'state' | 'signed'>): 'chair' | 'secretary' | null => {
  const { chair, secretary } = conference.signed
  if (conference.state !== 'open' || (chair === null) === (secretary === null)) return null
  return chair === null ? 'chair' : 'secretary'
}
