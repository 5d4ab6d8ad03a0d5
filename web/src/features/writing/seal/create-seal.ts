import { paths } from '@kiemdiem/domain/ids'
import type { Paper } from '@kiemdiem/domain/model/paper'
import { doc, getDoc, runTransaction, serverTimestamp } from 'firebase/firestore'
import { db } from '../../../lib/firebase/db.ts'

/** created: the seal stands, by this press or an earlier one, and the trigger will answer. */
export type SealAnswer = 'created' | 'denied' | 'unreachable'

/** The rules admit one seal of a revision: a second press or tab finds the first one's. */
const alreadyThere = async (path: string): Promise<SealAnswer> => {
  try {
    return (await getDoc(doc(db, path))).exists() ? 'created' : 'denied'
  } catch {
    return 'denied'
  }
}

/**
 * Seals the server's draft as it is at this moment: read and created in one transaction, so that the sealed
 * text is the saved text and nothing else.
 */
export const createSeal = async (paper: Paper, uid: string): Promise<SealAnswer> => {
  const sealPath = paths.revision(paper.id, paper.revision)
  try {
    return await runTransaction(db, async (transaction) => {
      const draft = (await transaction.get(doc(db, paths.draft(paper.id)))).data()
      if (draft?.revision !== paper.revision) return 'denied'
      transaction.set(doc(db, sealPath), {
        revision: paper.revision,
        sections: draft.sections,
        by: uid,
        submittedAt: serverTimestamp(),
      })
      return 'created'
    })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    return code === 'permission-denied' ? alreadyThere(sealPath) : 'unreachable'
  }
}
