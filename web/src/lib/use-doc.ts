import { doc, onSnapshot } from 'firebase/firestore'
import { db } from './firebase/db.ts'
import { fromFirestore } from './firebase/from-firestore.ts'
import { countReads } from './live/count-reads.ts'
import type { DocRef } from './live/documents.ts'
import type { Live } from './live/live.ts'
import { liveError } from './live/on-error.ts'
import { type Open, useShared } from './live/shared-listener.ts'

const openDoc =
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

/** One document, live: `useDoc(documents.paper(id))`. Null waits without reading. */
export const useDoc = <T>(ref: DocRef<T> | null): Live<T> => useShared(ref?.path ?? null, openDoc<T>(ref?.path ?? ''))
