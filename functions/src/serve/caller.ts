import { endedBecause } from '@kiemdiem/domain/accounts/entry/sessions'
import { accessNow } from '@kiemdiem/domain/accounts/roles/term'
import { paths } from '@kiemdiem/domain/ids'
import { accessSchema } from '@kiemdiem/domain/model/access'
import type { Transaction } from 'firebase-admin/firestore'
import type { CallableRequest } from 'firebase-functions/https'
import { authNow, serverNow } from '../clock.ts'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import type { Call } from './reader.ts'
import { refusal } from './refuse.ts'

/** Who calls, if they still may: the token alone is not enough, because locks and new passwords count at once. */
export const callerIn = async (tx: Transaction, auth: CallableRequest['auth']): Promise<Call['caller']> => {
  if (!auth) throw refusal('notSignedIn')
  const access = parseOrNull(accessSchema, await tx.get(db.doc(paths.access(auth.uid))))
  if (!access?.active) throw refusal('inactive')
  const now = serverNow()
  const ended = endedBecause(auth.token.auth_time, access, authNow())
  if (ended) throw refusal(ended)
  return { uid: auth.uid, access: accessNow(access, now) }
}
