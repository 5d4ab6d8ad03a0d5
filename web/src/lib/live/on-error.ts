import { FirebaseError } from 'firebase/app'
import type { Live } from './live.ts'

/** A listener's last word. Denied also when the session ended: the shell then shows why. */
export const liveError = (error: unknown): Live<never> =>
  error instanceof FirebaseError && (error.code === 'permission-denied' || error.code === 'unauthenticated')
    ? { state: 'denied' }
    : { state: 'failed' }
