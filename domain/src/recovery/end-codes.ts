import { paths } from '../ids.ts'
import type { Invitation } from '../model/access.ts'
import type { Write } from '../writes/write.ts'

export type Code = Pick<Invitation, 'usedAt' | 'expiresAt'> & { hash: string }

/** Ends these one-time codes, as issuing a new one ends those of before; what is used or over stays as it is. */
export const endCodes = (codes: readonly Code[], now: Date): Write[] =>
  codes
    .filter(({ usedAt, expiresAt }) => usedAt === null && expiresAt > now)
    .map(({ hash }) => ({ op: 'update', path: paths.invitation(hash), data: { expiresAt: now } }))
