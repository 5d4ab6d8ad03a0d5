import { FirebaseError } from 'firebase/app'
import { runTransaction, type Transaction } from 'firebase/firestore'
import { db } from '../firebase/db.ts'
import type { Answer } from './shape.ts'

/** After this long the answer counts as lost; the machine copes if the save arrives all the same. */
const PATIENCE_MS = 20_000

const REFUSED = new Set(['permission-denied', 'unauthenticated', 'not-found', 'invalid-argument'])

/**
 * One save, as a transaction: it fails at once without a network (a plain write would wait in the SDK's own queue and
 * land later, unseen) and it sees what it is about to replace.
 */
export const attempt = <C>(save: (transaction: Transaction) => Promise<Answer<C>>): Promise<Answer<C>> => {
  const attempted = runTransaction(db, save).catch(
    (error: unknown): Answer<C> => ({
      kind: error instanceof FirebaseError && REFUSED.has(error.code) ? 'denied' : 'unreachable',
    }),
  )
  const tooLate = new Promise<Answer<C>>((resolve) => setTimeout(() => resolve({ kind: 'unreachable' }), PATIENCE_MS))
  return Promise.race([attempted, tooLate])
}
