import { paths } from '@kiemdiem/domain/ids'
import { accessSchema } from '@kiemdiem/domain/model/access'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { withAccount } from './set-password.ts'

/**
 * Makes the Auth account follow access/{uid}: disabled and signed out when inactive. Reads what is true now, so it
 * may run again at any time. Rules and callables deny an inactive person at once without it; this ends sign-in.
 */
export const syncAccount = async (uid: string): Promise<void> => {
  const { active } = parse(accessSchema, await db.doc(paths.access(uid)).get())
  await withAccount(async (auth) => {
    await auth.updateUser(uid, { disabled: !active })
    if (!active) await auth.revokeRefreshTokens(uid)
  })
}
