import { FirebaseError } from 'firebase/app'
import { expect, it } from 'vitest'
import { liveError } from './on-error.ts'

// On one's own access document "denied" means that the account was turned off: the shell ends the session.
it('tells a denial, which is final, from what may pass', () => {
  expect(liveError(new FirebaseError('permission-denied', ''))).toEqual({ state: 'denied' })
  expect(liveError(new FirebaseError('unauthenticated', ''))).toEqual({ state: 'denied' })
  expect(liveError(new FirebaseError('unavailable', ''))).toEqual({ state: 'failed' })
  expect(liveError(new TypeError('permission-denied'))).toEqual({ state: 'failed' })
})
