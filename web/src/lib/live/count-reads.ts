/**
 * Documents that the server has sent to this page, by listener. Kept only in builds for emulators, where the
 * tests of cost ask for `readsOfPage`; in production the constant folds and nothing of this is left.
 */
export const countReads = (listener: string, documents: number): void => {
  if (!__EMULATORS__) return
  const reads = (Reflect.get(globalThis, 'readsOfPage') ?? {}) as Record<string, number>
  reads[listener] = (reads[listener] ?? 0) + documents
  Reflect.set(globalThis, 'readsOfPage', reads)
}
