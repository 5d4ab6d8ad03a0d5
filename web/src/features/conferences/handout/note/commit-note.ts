import { noteIdOf, paths } from '@kiemdiem/domain/ids'
import { FirebaseError } from 'firebase/app'
import { doc, runTransaction, serverTimestamp } from 'firebase/firestore'
import { db } from '../../../../lib/firebase/db.ts'
import type { Answer } from './note-writer.ts'

export interface NotePlace {
  uid: string
  conference: string
  subject: string
}

/** After this long the answer counts as lost; a save that arrives all the same is met as one's own. */
const PATIENCE_MS = 20_000
const REFUSED = new Set(['permission-denied', 'unauthenticated', 'invalid-argument'])

/** One save, as a transaction: it fails at once without a network, and sees what it is about to replace. */
export const commitNote = (place: NotePlace, text: string, base: string): Promise<Answer> => {
  const reference = doc(db, paths.note(place.conference, noteIdOf(place.uid, place.subject)))
  const attempt = runTransaction(db, async (transaction): Promise<Answer> => {
    const saved: unknown = (await transaction.get(reference)).data()?.text ?? ''
    if (typeof saved === 'string' && saved !== base && saved !== text) return { kind: 'stale', saved }
    transaction.set(reference, { subject: place.subject, text, updatedAt: serverTimestamp() })
    return { kind: 'saved' }
  }).catch(
    (error: unknown): Answer => ({
      kind: error instanceof FirebaseError && REFUSED.has(error.code) ? 'denied' : 'unreachable',
    }),
  )
  const tooLate = new Promise<Answer>((resolve) => setTimeout(() => resolve({ kind: 'unreachable' }), PATIENCE_MS))
  return Promise.race([attempt, tooLate])
}
