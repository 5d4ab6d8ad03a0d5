import type { Write } from '@kiemdiem/domain/writes/write'
import type { DocumentSnapshot, Query, Transaction } from 'firebase-admin/firestore'
import { describe } from '../errors.ts'
import { applyWrites } from '../firestore/apply-writes.ts'
import { db } from '../firestore/db.ts'
import { type LogFields, log } from '../log.ts'
import { enqueueMails } from '../mail/enqueue-mail.ts'

interface Moved {
  writes: readonly Write[]
  mails: readonly string[]
  /** How the log calls what came of it. Absent: moved. */
  outcome?: 'stuck'
}

interface Sweep {
  /** Its name in the log. */
  event: string
  /** Documents whose time may have come. */
  among: Query
  named: (id: string) => Partial<LogFields>
  /** As far as the document itself says. */
  isDue: (doc: DocumentSnapshot) => boolean
  /** What is written now; null: nothing, because it has been, or must wait. */
  move: (tx: Transaction, doc: DocumentSnapshot) => Promise<Moved | null>
}

/**
 * Moves what a time has come for, each in a transaction of its own that looks again, with its mails after it; there are a few of them at
 * most. One that cannot be moved is logged and keeps no other waiting.
 */
export const moveDue = async ({ event, among, named, isDue, move }: Sweep): Promise<void> => {
  for (const found of (await among.get()).docs) {
    try {
      if (!isDue(found)) continue
      const done = await db.runTransaction(async (tx) => {
        const moved = await move(tx, await tx.get(found.ref))
        if (moved) applyWrites(tx, moved.writes)
        return moved
      })
      if (!done) continue
      await enqueueMails(done.mails)
      log(done.outcome ? 'WARNING' : 'INFO', event, { ...named(found.id), outcome: done.outcome ?? 'moved' })
    } catch (error) {
      log('ERROR', event, { ...named(found.id), outcome: 'failed', detail: describe(error) })
    }
  }
}
