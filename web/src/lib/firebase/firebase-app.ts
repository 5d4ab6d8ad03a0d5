/// <reference path="./build-constants.d.ts" />
import { initializeApp } from 'firebase/app'
import { startAppCheck } from './app-check.ts'

export const firebaseApp = initializeApp(__FIREBASE_CONFIG__)
// Before anything is asked of a server: a sign-in without a token is refused where App Check is enforced.
if (__APP_CHECK_SITE_KEY__) startAppCheck(firebaseApp, __APP_CHECK_SITE_KEY__)

/** Where every function runs (design §2). */
export const REGION = 'asia-southeast1'
