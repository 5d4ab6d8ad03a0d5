import { type Live, LOADING } from '../live/live.ts'
import { type Open, openAhead, useShared } from '../live/shared-listener.ts'
import { unready } from '../live/unready.ts'
import { keyOf, type QuerySpec } from './queries.ts'
import { loadDatabase, whenLoaded } from './source/when-loaded.ts'

const openQuery = <T>(spec: QuerySpec<T>): Open<T[]> => whenLoaded(({ listenToQuery }) => listenToQuery(spec))

/** All rows of a registered query, live: `useQuery(queries.myPapers(uid))`. Null waits without reading. */
export const useQuery = <T>(spec: QuerySpec<T> | null): Live<T[]> =>
  useShared<T[]>(spec && keyOf(spec), (emit) => (spec ? openQuery(spec)(emit) : () => {}))

/** Begins to read a registered query before a screen asks for it. */
export const queryAhead = <T>(spec: QuerySpec<T>): void => openAhead<T[]>(keyOf(spec), openQuery(spec))

const together = <T>(lives: readonly Live<T[]>[]): Live<T[]> => {
  const waiting = unready(...lives)
  if (waiting) return waiting
  const ready = lives.flatMap((live) => (live.state === 'ready' ? [live] : []))
  return {
    state: 'ready',
    data: ready.flatMap(({ data }) => data),
    pending: ready.some(({ pending }) => pending),
    stale: ready.some(({ stale }) => stale),
  }
}

/** The rows of several queries as one, however many there are; ready when all are. */
export const useQueries = <T>(specs: readonly QuerySpec<T>[]): Live<T[]> =>
  useShared<T[]>(specs.length > 0 ? specs.map(keyOf).join(' ') : null, (emit) => {
    const lives: Live<T[]>[] = specs.map(() => LOADING)
    const stops = specs.map((spec, at) =>
      openQuery(spec)((live) => {
        lives[at] = live
        emit(together(lives))
      }),
    )
    return () => {
      for (const stop of stops) stop()
    }
  })

/** The same once, as the server has it now: for a file that is made of it. */
export const readOnce = async <T>(spec: QuerySpec<T>): Promise<T[]> => (await loadDatabase()).askOnce(spec)
