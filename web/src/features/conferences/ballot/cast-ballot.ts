import { boundTo } from '@kiemdiem/domain/conference/ballot/key/sealed'
import { encodeSheet } from '@kiemdiem/domain/conference/ballot/sheet'
import { ballotIdOf, paths } from '@kiemdiem/domain/ids'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Rating } from '@kiemdiem/domain/model/terms'
import { doc, getDoc, runTransaction } from 'firebase/firestore'
import { db } from '../../../lib/firebase/db.ts'
import { canEncrypt } from './crypto/key-pair.ts'
import { sealSheet } from './crypto/seal-sheet.ts'

export type CastAnswer = 'cast' | 'denied' | 'unreachable' | 'noCipher'

/**
 * Casts one sheet: encrypted here, created once. Not queued while offline, so that a ballot is either in the box or the
 * voter knows that it is not; a second press finds the first one's sheet. The choice is kept nowhere in this browser.
 */
export const castBallot = async (
  { id, agenda, voting }: Pick<Conference, 'id' | 'agenda' | 'voting'>,
  uid: string,
  choices: Readonly<Record<string, Rating>>,
): Promise<CastAnswer> => {
  if (!voting) return 'denied'
  const ref = doc(db, paths.ballot(id, ballotIdOf(voting.round, uid)))
  if (!canEncrypt()) return 'noCipher'
  const sheet = await sealSheet(voting.publicKey, encodeSheet(agenda, choices), boundTo(id, voting.round, uid))
  try {
    await runTransaction(db, (transaction) => Promise.resolve(transaction.set(ref, { sheet })))
    return 'cast'
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'permission-denied')) return 'unreachable'
    const found = await getDoc(ref).catch(() => null)
    return found?.exists() ? 'cast' : 'denied'
  }
}
