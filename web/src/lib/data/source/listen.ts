import { collection, doc, getDocs, onSnapshot, type Query, query, where } from 'firebase/firestore'
import { db } from '../../firebase/db.ts'
import { fromFirestore } from '../../firebase/from-firestore.ts'
import { countReads } from '../../live/count-reads.ts'
import { liveError } from '../../live/on-error.ts'
import type { Open } from '../../live/shared-listener.ts'
import type { QuerySpec } from '../queries.ts'

/** Listens to one document. */
export const listenToDoc =
  <T>(path: string): Open<T> =>
  (emit) =>
    onSnapshot(
      doc(db, path),
      { includeMetadataChanges: true },
      (snapshot) => {
        const { fromCache, hasPendingWrites } = snapshot.metadata
        const data = snapshot.data({ serverTimestamps: 'estimate' })
        if (!fromCache && !hasPendingWrites) countReads(path, 1)
        if (data) emit({ state: 'ready', data: fromFirestore<T>(data), pending: hasPendingWrites, stale: fromCache })
        else emit({ state: fromCache ? 'offline' : 'missing' })
      },
      (error) => emit(liveError(error)),
    )

const toQuery = <T>(spec: QuerySpec<T>): Query =>
  query(collection(db, spec.collection), ...spec.where.map(([field, operator, value]) => where(field, operator, value)))

/** Listens to all rows of a registered query. */
export const listenToQuery =
  <T>(spec: QuerySpec<T>): Open<T[]> =>
  (emit) => {
    let rows: T[] = []
    let answered = false
    return onSnapshot(
      toQuery(spec),
      { includeMetadataChanges: true },
      (snapshot) => {
        const { fromCache, hasPendingWrites } = snapshot.metadata
        if (!fromCache) {
          countReads(spec.name, answered ? snapshot.docChanges().length : snapshot.size)
          answered = true
        }
        // Same array while only the metadata moves, so that tables do not sort and paint again for nothing.
        if (snapshot.docChanges().length > 0)
          rows = snapshot.docs.map((found) => fromFirestore<T>(found.data({ serverTimestamps: 'estimate' })))
        // That there is nothing is known once the server has said so, and stays known while it is out of reach.
        if (snapshot.empty && fromCache && !answered) emit({ state: 'offline' })
        else emit({ state: 'ready', data: rows, pending: hasPendingWrites, stale: fromCache })
      },
      (error) => emit(liveError(error)),
    )
  }

/** All rows of a registered query once, as the server has them now. */
export const askOnce = async <T>(spec: QuerySpec<T>): Promise<T[]> => {
  const { docs } = await getDocs(toQuery(spec))
  countReads(spec.name, docs.length)
  return docs.map((found) => fromFirestore<T>(found.data()))
}
