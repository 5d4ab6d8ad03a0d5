import { authEmailOf } from '../../../functions/src/accounts/hash.ts'
import { TRIAL_SIGN_IN_SECRET } from '../accounts.ts'

/** Firebase Auth's address of an account of the trial. */
export const trialAuthEmailOf = (userName: string): string => authEmailOf(userName, TRIAL_SIGN_IN_SECRET)
