/// <reference path="./build-constants.d.ts" />
import { initializeApp } from 'firebase/app'

export const firebaseApp = initializeApp(__FIREBASE_CONFIG__)

/** Where every function runs (design §2). */
export const REGION = 'asia-southeast1'
