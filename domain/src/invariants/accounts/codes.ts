import { paths } from '../../ids.ts'
import { INVITATION_DAYS } from '../../model/access.ts'
import type { Finding, Invariant } from '../data.ts'

const LIFE_MS = INVITATION_DAYS * 86_400_000

/**
 * One-time codes: none lives longer than it may, a person has at most one, with an account for it to open; one that waits for a
 * second person is waited for, so that nothing but a confirmation can let it in.
 */
export const codes: Invariant = (data) => {
  const alive = data.of('invitations/{hash}').filter(([, { usedAt, expiresAt }]) => !usedAt && expiresAt > data.now)
  const each = alive.flatMap(([at, { personId, createdAt, expiresAt, held = false }]): Finding[] => {
    const access = data.at('access/{uid}', paths.access(personId))
    return [
      ...(expiresAt.getTime() - createdAt.getTime() > LIFE_MS ? [{ at, what: 'lives longer than a code may' }] : []),
      ...(access ? [] : [{ at, what: 'opens no account' }]),
      ...(held && !access?.pending?.code ? [{ at, what: 'waits for a second person whom nobody asks' }] : []),
    ]
  })
  const several = [...Map.groupBy(alive, ([, { personId }]) => personId).values()].filter(({ length }) => length > 1)
  return [...each, ...several.flat().map(([at]) => ({ at, what: 'is one of several codes of one person' }))]
}
