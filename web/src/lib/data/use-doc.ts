import type { DocRef } from '../live/documents.ts'
import { type Live, LOADING } from '../live/live.ts'
import { type Open, openAhead, useShared } from '../live/shared-listener.ts'
import { unready } from '../live/unready.ts'
import { whenLoaded } from './source/when-loaded.ts'

const openDoc = <T>(path: string): Open<T> => whenLoaded(({ listenToDoc }) => listenToDoc<T>(path))

/** One document, live: `useDoc(documents.paper(id))`. Null waits without reading. */
export const useDoc = <T>(ref: DocRef<T> | null): Live<T> => useShared(ref?.path ?? null, openDoc<T>(ref?.path ?? ''))

/** Begins to read a document before a screen asks for it. */
export const docAhead = <T>({ path }: DocRef<T>): void => openAhead<T>(path, openDoc<T>(path))

const NONE: Live<never[]> = { state: 'ready', data: [], pending: false, stale: false }

const those = <T>(lives: readonly Live<T>[]): Live<T[]> => {
  const waiting = unready(...lives.filter(({ state }) => state !== 'missing'))
  if (waiting) return waiting
  const there = lives.flatMap((live) => (live.state === 'ready' ? [live] : []))
  return {
    state: 'ready',
    data: there.map(({ data }) => data),
    pending: there.some(({ pending }) => pending),
    stale: there.some(({ stale }) => stale),
  }
}

const openDocs =
  <T>(refs: readonly DocRef<T>[]): Open<T[]> =>
  (emit) => {
    const lives: Live<T>[] = refs.map(() => LOADING)
    const stops = refs.map(({ path }, at) =>
      openDoc<T>(path)((each) => {
        lives[at] = each
        emit(those(lives))
      }),
    )
    return () => {
      for (const stop of stops) stop()
    }
  }

/** The name of their listener: another than that of a single one, whose answer has another shape. */
export const keyOfDocs = <T>(refs: readonly DocRef<T>[]): string => `all ${refs.map(({ path }) => path).join(' ')}`

/** Begins to read several documents before a screen asks for them together. */
export const docsAhead = <T>(refs: readonly DocRef<T>[]): void => openAhead<T[]>(keyOfDocs(refs), openDocs(refs))

/** Of several documents, however many, those that are there; ready when of each it is known. */
export const useDocs = <T>(refs: readonly DocRef<T>[]): Live<T[]> => {
  const live = useShared<T[]>(refs.length > 0 ? keyOfDocs(refs) : null, openDocs(refs))
  return refs.length > 0 ? live : NONE
}
