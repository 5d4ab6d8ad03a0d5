import { paths } from '@kiemdiem/domain/ids'
import type { Draft } from '@kiemdiem/domain/model/paper'
import { FirebaseError } from 'firebase/app'
import { doc, runTransaction, serverTimestamp } from 'firebase/firestore'
import { db } from '../../../lib/firebase/db.ts'
import { fromFirestore } from '../../../lib/firebase/from-firestore.ts'
import type { Answer, Save } from './save-section.ts'

/** After this long the answer counts as lost; the state machine copes if the save arrives all the same. */
const PATIENCE_MS = 20_000

const REFUSED = new Set(['permission-denied', 'unauthenticated', 'not-found', 'invalid-argument'])

/**
 * One save, as a transaction: it fails at once without a network (a plain update would wait in the SDK's own
 * queue and land later, unseen) and it sees the section it is about to replace.
 */
export const commitSection = async (
  draft: { paper: string; revision: number; uid: string },
  save: Save,
): Promise<Answer> => {
  const reference = doc(db, paths.draft(draft.paper))
  const attempt = runTransaction(db, async (transaction): Promise<Answer> => {
    const found = (await transaction.get(reference)).data()
    if (!found) return { kind: 'denied' }
    const { revision, sections } = fromFirestore<Draft>(found)
    if (revision !== draft.revision) return { kind: 'denied' }
    const current = sections[save.id]
    if (current && current.rev !== save.base) return { kind: 'stale', theirs: current }
    transaction.update(reference, {
      [`sections.${save.id}`]: { ...save.content, rev: save.base + 1, by: draft.uid },
      touched: save.id,
      updatedAt: serverTimestamp(),
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
