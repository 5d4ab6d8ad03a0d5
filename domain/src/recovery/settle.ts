import type { Data } from '../invariants/data.ts'
import type { Write } from '../writes/write.ts'
import { endCodes } from './end-codes.ts'
import { settleAccounts } from './settle-accounts.ts'
import { settleBallots } from './settle-ballots.ts'
import type { Standing } from './standing.ts'

/** Whatever waited in the copy was sent or taken back since, or will be asked for again by what is done next. */
const cancelMails = (data: Data): Write[][] =>
  data
    .of('mail/{mailId}')
    .filter(([, { state }]) => ['queued', 'gathered', 'sending'].includes(state))
    .map(([path]) => [{ op: 'update', path, data: { state: 'cancelled', leaseUntil: null, result: 'restored' } }])

/**
 * What makes a restored copy fit to be worked with again: what has ended since it was taken stays ended. No code, session,
 * lock that was lifted or role that was taken comes back with it, no sheet of a secret ballot, no mail. Again on what is
 * settled it changes nothing but the moment from which sessions count. In groups, each of which must be written whole.
 */
export const settle = (data: Data, standing: Standing, now: Date): Write[][] => [
  ...endCodes(
    data.of('invitations/{hash}').map(([path, code]) => ({ ...code, hash: path.split('/')[1] ?? '' })),
    now,
  ).map((write) => [write]),
  ...settleAccounts(data, standing, now),
  ...settleBallots(data, now),
  ...cancelMails(data),
]
