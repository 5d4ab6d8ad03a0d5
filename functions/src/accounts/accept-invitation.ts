import { randomUUID } from 'node:crypto'
import { acceptInvitation as row } from '@kiemdiem/domain/accounts/entry/entrance'
import { describe } from '../errors.ts'
import { log } from '../log.ts'
import { enqueueMails } from '../mail/enqueue-mail.ts'
import { SIGN_IN_SECRET } from '../params.ts'
import { callable } from '../serve/callable.ts'
import { refusal, refusalCodeOf } from '../serve/refuse.ts'
import { claimInvitation, finishInvitation, releaseInvitation } from './claim-invitation.ts'
import { authEmailOf, codeHash } from './hash.ts'
import { refuseWeak } from './passwords/refuse-weak.ts'
import { setPassword, untilSessionsCount } from './passwords/set-password.ts'
import { syncAccount } from './sync-account.ts'
import { countTry, refuseIfSpent } from './throttle.ts'

/**
 * First access, or a new password: whoever holds the one-time code sets the password. Auth and Firestore share no
 * transaction, so the code is claimed, then the password set, then the code used up. A crash between any two leaves
 * the code claimed by this attempt: its repeat goes through, another must wait two minutes. If Auth refuses, the
 * code is free again at once.
 */
export const acceptInvitation = callable(
  'acceptInvitation',
  row.input,
  async ({ code, password, key }, _, address) => {
    const hash = codeHash(code)
    const attempt = key ?? randomUUID()
    await refuseIfSpent('wrongCode', address)
    const claim = claimInvitation(hash, attempt, ({ userName }) => {
      refuseWeak(password, userName)
    })
    const { personId, access, finished } = await claim.catch(async (error: unknown) => {
      if (refusalCodeOf(error) === 'codeUnknown') await countTry('wrongCode', address)
      throw error
    })
    if (finished) return { userName: access.userName }
    try {
      await setPassword(personId, authEmailOf(access.userName, SIGN_IN_SECRET.value()), password)
    } catch (error) {
      await releaseInvitation(hash, attempt)
      log('ERROR', 'invitationAccepted', { personId, outcome: 'authFailed', detail: describe(error) })
      throw refusal('tryAgain')
    }
    const done = await finishInvitation(hash, attempt)
    if (!done) throw refusal('codeUsed')
    await syncAccount(personId)
    await enqueueMails(done.mails)
    await untilSessionsCount(done.validFrom)
    log('INFO', 'invitationAccepted', { personId, outcome: 'accountOpened' })
    return { userName: access.userName }
  },
  { secrets: [SIGN_IN_SECRET] },
)
