import { getApps, initializeApp } from 'firebase-admin/app'
import { getFirestore } from 'firebase-admin/firestore'

// Every module that needs the app imports this one first; it connects only when first used.
if (getApps().length === 0) initializeApp()

export const db = getFirestore()
