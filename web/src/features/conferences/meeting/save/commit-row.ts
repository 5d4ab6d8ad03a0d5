import { paths } from '@kiemdiem/domain/ids'
import type { MinutesRow } from '@kiemdiem/domain/model/minutes'
import { FirebaseError } from 'firebase/app'
import { doc, runTransaction, serverTimestamp } from 'firebase/firestore'
import { db } from '../../../../lib/firebase/db.ts'
import { fromFirestore } from '../../../../lib/firebase/from-firestore.ts'
import { documentOf, fieldsOf } from './row-codec.ts'
import type { Answer, Save, SavedRow } from './row-machine.ts'

/** After this long the answer counts as lost; the state machine copes if the save arrives all the same. */
const PATIENCE_MS = 20_000

const REFUSED = new Set(['permission-denied', 'unauthenticated', 'not-found', 'invalid-argument'])

export interface RowPlace {
  uid: string
  conference: string
  row: string
}

export const toSavedRow = (row: MinutesRow): SavedRow => ({ rev: row.rev, by: row.by, fields: fieldsOf(row) })

/**
 * One save of one row, as a transaction: it fails at once without a network (a plain write would wait in the SDK's own
 * queue and land later, unseen) and it sees the row it is about to replace.
 */
export const commitRow = async ({ uid, conference, row }: RowPlace, save: Save): Promise<Answer> => {
  const reference = doc(db, paths.minutesRow(conference, row))
  const attempt = runTransaction(db, async (transaction): Promise<Answer> => {
    const found = (await transaction.get(reference)).data()
    const current = found ? fromFirestore<MinutesRow>(found) : null
    if (current && current.rev !== save.base) return { kind: 'stale', theirs: toSavedRow(current) }
    transaction.set(reference, {
      ...documentOf(row, save.fields),
      id: row,
      rev: save.base + 1,
      by: uid,
      at: serverTimestamp(),
    })
    return { kind: 'saved' }
  }).catch(
    (error: unknown): Answer => ({
      kind: error instanceof FirebaseError && REFUSED.has(error.code) ? 'denied' : 'unreachable',
    }),
  )
  const tooLate = new Promise<Answer>((resolve) => setTimeout(() => resolve({ kind: 'unreachable' }), PATIENCE_MS))
  return Promise.race([attempt, tooLate])
}
