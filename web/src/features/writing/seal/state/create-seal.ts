import { paths } from '@kiemdiem/domain/ids'
import type { Draft, Paper, Sections } from '@kiemdiem/domain/model/paper'
import { doc, getDoc, runTransaction, serverTimestamp } from 'firebase/firestore'
import { db } from '../../../../lib/firebase/db.ts'
import { fromFirestore } from '../../../../lib/firebase/from-firestore.ts'
import { changedSince } from './changed-since.ts'

/**
 * created: the seal stands, by this press or an earlier one, and the trigger will answer.
 * changed: the draft is no longer what was looked at; nothing was sealed.
 */
export type SealAnswer = 'created' | 'changed' | 'denied' | 'unreachable'

/** The rules admit one seal of a revision: a second press or tab finds the first one's. */
const alreadyThere = async (path: string): Promise<SealAnswer> => {
  try {
    return (await getDoc(doc(db, path))).exists() ? 'created' : 'denied'
  } catch {
    return 'denied'
  }
}

/**
 * Seals the server's draft, if it still is the text that its sealer has `seen`: compared and created in one
 * transaction, which runs again when somebody saves meanwhile. `sameBecause`: why a returned text is sent unchanged.
 */
export const createSeal = async (
  paper: Paper,
  uid: string,
  seen: Sections,
  sameBecause: string | null,
): Promise<SealAnswer> => {
  const sealPath = paths.revision(paper.id, paper.revision)
  try {
    return await runTransaction(db, async (transaction) => {
      const found = (await transaction.get(doc(db, paths.draft(paper.id)))).data()
      if (found?.revision !== paper.revision) return 'denied'
      const { sections } = fromFirestore<Draft>(found)
      if (changedSince(seen, sections).length > 0) return 'changed'
      transaction.set(doc(db, sealPath), {
        revision: paper.revision,
        sections,
        by: uid,
        submittedAt: serverTimestamp(),
        ...(sameBecause === null ? {} : { sameBecause }),
      })
      return 'created'
    })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    return code === 'permission-denied' ? alreadyThere(sealPath) : 'unreachable'
  }
}
