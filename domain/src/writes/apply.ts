import type { Write } from './write.ts'

/** The database as a map of paths: for rehearsing decisions before, or without, a database. */
export type Store = Map<string, object>

/** Applies writes as Firestore would, in place: create fails on what is there, update on what is not. */
export const apply = (store: Store, writes: readonly Write[]): Store => {
  for (const write of writes) {
    const before = store.get(write.path)
    if (write.op === 'create' && before) throw new Error(`exists: ${write.path}`)
    if (write.op === 'update' && !before) throw new Error(`missing: ${write.path}`)
    if (write.op === 'delete') store.delete(write.path)
    else store.set(write.path, write.op === 'update' ? { ...before, ...write.data } : write.data)
  }
  return store
}
