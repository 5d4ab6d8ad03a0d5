import { isCurrentSession } from '@kiemdiem/domain/accounts/entry/sessions'
import { paths } from '@kiemdiem/domain/ids'
import { accessSchema } from '@kiemdiem/domain/model/access'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { withAccount } from './passwords/set-password.ts'

/**
 * Makes the Auth account follow access/{uid}: disabled when inactive, and signed out wherever it was signed in before
 * `validFrom`. Reads what is true now, so it may run again at any time. Rules and callables deny at once without it; this
 * ends sign-in and the renewal of tokens.
 */
export const syncAccount = async (uid: string): Promise<void> => {
  const access = parse(accessSchema, await db.doc(paths.access(uid)).get())
  await withAccount(async (auth) => {
    const { tokensValidAfterTime } = await auth.updateUser(uid, { disabled: !access.active })
    const since = tokensValidAfterTime === undefined ? 0 : Date.parse(tokensValidAfterTime) / 1_000
    // A second later, because `validFrom` is the next whole one after what was done.
    if (!isCurrentSession(since + 1, access)) await auth.revokeRefreshTokens(uid)
  })
}
