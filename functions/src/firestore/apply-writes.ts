import type { Write } from '@kiemdiem/domain/writes/write'
import type { Transaction } from 'firebase-admin/firestore'
import { db } from './db.ts'

/** Puts the writes of a decision into the transaction that read its input: all of them happen, or none. */
export const applyWrites = (tx: Transaction, writes: readonly Write[]): void => {
  for (const write of writes) {
    const ref = db.doc(write.path)
    switch (write.op) {
      case 'create':
        tx.create(ref, write.data)
        break
      case 'set':
        tx.set(ref, write.data)
        break
      case 'update':
        tx.update(ref, write.data)
        break
      case 'delete':
        tx.delete(ref)
        break
    }
  }
}
