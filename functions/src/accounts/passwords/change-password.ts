import { isFreshSignIn, changePassword as row } from '@kiemdiem/domain/accounts/entry/change-password'
import { serverNow } from '../../clock.ts'
import { db } from '../../firestore/db.ts'
import { log } from '../../log.ts'
import { enqueueMails } from '../../mail/enqueue-mail.ts'
import { SIGN_IN_SECRET } from '../../params.ts'
import { callable } from '../../serve/callable.ts'
import { callerIn } from '../../serve/caller.ts'
import { refusal } from '../../serve/refuse.ts'
import { authEmailOf } from '../hash.ts'
import { syncAccount } from '../sync-account.ts'
import { recordPassword } from './record-password.ts'
import { refuseWeak } from './refuse-weak.ts'
import { setPassword, untilSessionsCount } from './set-password.ts'

/**
 * A new password for the caller's own account. Auth first, then the record: a crash between the two leaves the new
 * password with sessions of before still open for as long as their tokens last, and calling again records it.
 */
export const changePassword = callable(
  'changePassword',
  row.input,
  async ({ password }, auth) => {
    const { uid, access } = await db.runTransaction((tx) => callerIn(tx, auth))
    if (!auth || !isFreshSignIn(auth.token.auth_time, serverNow())) throw refusal('signInAgain')
    refuseWeak(password, access.userName)
    await setPassword(uid, authEmailOf(access.userName, SIGN_IN_SECRET.value()), password)
    const { validFrom, mails } = await db.runTransaction((tx) => recordPassword(tx, uid, 'changePassword', serverNow()))
    await syncAccount(uid)
    await enqueueMails(mails)
    await untilSessionsCount(validFrom)
    log('INFO', 'passwordChanged', { personId: uid, outcome: 'done' })
    return { userName: access.userName }
  },
  { secrets: [SIGN_IN_SECRET] },
)
