import type { Write } from '@kiemdiem/domain/writes/write'
import type { Transaction } from 'firebase-admin/firestore'
import { db } from './db.ts'

/** Fields by their paths as a document that holds nothing else. */
export const documentOf = (fields: Record<string, unknown>): object => {
  const document: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(fields)) {
    const names = path.split('.')
    const last = names.pop() ?? ''
    let map = document
    for (const name of names) {
      map[name] ??= {}
      map = map[name] as Record<string, unknown>
    }
    map[last] = value
  }
  return document
}

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
      case 'put':
        tx.set(ref, documentOf(write.data), { mergeFields: Object.keys(write.data) })
        break
      case 'delete':
        tx.delete(ref)
        break
    }
  }
}
