/**
 * The documents that the cells need, collected while cells are made and written at once. Cells whose documents would be
 * alike share them: no request of a cell changes anything (emulator/try.ts).
 */
export interface World {
  documents: ReadonlyMap<string, object>
  /** Puts a document there; twice the same is once, two different ones are a fault of the arrangement. */
  put(path: string, data: object): string
  /** An id that stands for this arrangement, the same whenever it is asked for again. */
  idOf(prefix: string, arrangement: unknown): string
}

export const newWorld = (): World => {
  const documents = new Map<string, object>()
  const ids = new Map<string, string>()
  return {
    documents,
    put(path, data) {
      const known = documents.get(path)
      if (known && JSON.stringify(known) !== JSON.stringify(data)) throw new Error(`two different documents at ${path}`)
      documents.set(path, data)
      return path
    },
    idOf(prefix, arrangement) {
      const key = `${prefix} ${JSON.stringify(arrangement)}`
      const id = ids.get(key) ?? `${prefix}${ids.size}`
      ids.set(key, id)
      return id
    },
  }
}
