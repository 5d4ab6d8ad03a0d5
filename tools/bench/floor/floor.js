import { initializeApp } from 'firebase-admin/app'
import { getFirestore } from 'firebase-admin/firestore'
import { onDocumentCreated } from 'firebase-functions/firestore'

initializeApp()
const db = getFirestore()

/**
 * A trigger that does nothing but write what its event says: what no function that writes as much can fall below. It
 * runs in the emulators of `npm run bench` alone, from a source that firebase.json does not name. Plain JavaScript,
 * because the emulator loads it as it stands.
 */
export const benchFloor = onDocumentCreated(
  { document: 'floorSeals/{id}', region: 'asia-southeast1', retry: true },
  async ({ data, params }) => {
    const writes = data?.get('writes')
    await db.runTransaction(async (tx) => {
      for (const write of writes) tx.set(db.doc(`floorWrites/${params.id}~${write.path}`), write.data, { merge: true })
    })
  },
)
