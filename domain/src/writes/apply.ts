import type { Write } from './write.ts'

/** The database as a map of paths: for rehearsing decisions before, or without, a database. */
export type Store = Map<string, object>

const isMap = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** A copy with one field replaced; `names` is its path. */
const withField = (document: object, [name, ...inner]: readonly string[], value: unknown): object => {
  if (name === undefined) return document
  const before: unknown = Reflect.get(document, name)
  return { ...document, [name]: inner.length === 0 ? value : withField(isMap(before) ? before : {}, inner, value) }
}

/** Applies writes as Firestore would, in place: create fails on what is there, update on what is not; put makes it. */
export const apply = (store: Store, writes: readonly Write[]): Store => {
  for (const write of writes) {
    const before = store.get(write.path)
    if (write.op === 'create' && before) throw new Error(`exists: ${write.path}`)
    if (write.op === 'delete') store.delete(write.path)
    else if (write.op === 'create' || write.op === 'set') store.set(write.path, write.data)
    else {
      if (!before && write.op === 'update') throw new Error(`missing: ${write.path}`)
      const fields = Object.entries(write.data)
      store.set(
        write.path,
        fields.reduce((document, [key, value]) => withField(document, key.split('.'), value), before ?? {}),
      )
    }
  }
  return store
}
