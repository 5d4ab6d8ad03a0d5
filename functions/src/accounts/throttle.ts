import { createHmac } from 'node:crypto'
import { THROTTLES, type Throttle, windowAt, windowEnd } from '@kiemdiem/domain/accounts/entry/throttles'
import { paths } from '@kiemdiem/domain/ids'
import { type DocumentReference, FieldValue } from 'firebase-admin/firestore'
import { serverNow } from '../clock.ts'
import { db } from '../firestore/db.ts'
import { SIGN_IN_SECRET } from '../params.ts'
import { refusal } from '../serve/refuse.ts'

/** The counter of one window, under a keyed name: neither an address nor a user name stands in the database. */
const counterOf = (throttle: Throttle, who: string): DocumentReference => {
  const mac = createHmac('sha256', SIGN_IN_SECRET.value()).update(`${throttle}:${who}`).digest('hex')
  return db.doc(paths.throttle(`${mac.slice(0, 32)}.${windowAt(throttle, serverNow())}`))
}

/** Refuses once the tries of this window are spent. */
export const refuseIfSpent = async (throttle: Throttle, who: string): Promise<void> => {
  const count: unknown = (await counterOf(throttle, who).get()).get('count')
  if (typeof count === 'number' && count >= THROTTLES[throttle].tries) throw refusal('tooManyTries')
}

/**
 * Counts one try. Without a lock, so that an office that signs in all at once does not wait for itself: calls at the same
 * moment may pass together, a few more than the limit.
 */
export const countTry = async (throttle: Throttle, who: string): Promise<void> => {
  const expireAt = windowEnd(throttle, serverNow())
  await counterOf(throttle, who).set({ count: FieldValue.increment(1), expireAt }, { merge: true })
}
