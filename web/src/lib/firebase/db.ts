import { connectFirestoreEmulator, initializeFirestore, memoryLocalCache } from 'firebase/firestore'
import { firebaseApp } from './firebase-app.ts'

/**
 * Firestore with a cache in memory only: PCs are shared, nothing may stay on disk. Import this module only
 * from what is loaded after sign-in; it is the largest part of the client.
 */
export const db = initializeFirestore(firebaseApp, { localCache: memoryLocalCache(), ignoreUndefinedProperties: false })
if (__EMULATORS__) connectFirestoreEmulator(db, __EMULATORS__.firestore.host, __EMULATORS__.firestore.port)
