import { paths } from '@kiemdiem/domain/ids'
import { type Access, accessSchema } from '@kiemdiem/domain/model/access'
import type { Transaction } from 'firebase-admin/firestore'
import type { CallableRequest } from 'firebase-functions/https'
import { serverNow } from '../clock.ts'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { refusal } from './refuse.ts'

/** Long enough for any repeat a browser or a person makes; afterwards the TTL of `requests.expireAt` removes it. */
const KEPT_MS = 30 * 86_400_000

export interface Caller {
  uid: string
  access: Access
}

interface Intention {
  action: string
  auth: CallableRequest['auth']
  /** Null where every repeat is meant to act again. */
  key: string | null
  role: 'anybody' | 'admin'
}

/** Who calls, if they still may: the token alone is not enough, because deactivation counts at once. */
const callerIn = async (tx: Transaction, { auth, role }: Intention): Promise<Caller> => {
  if (!auth) throw refusal('notSignedIn')
  const access = parseOrNull(accessSchema, await tx.get(db.doc(paths.access(auth.uid))))
  if (!access?.active) throw refusal('inactive')
  if (role === 'admin' && !access.admin) throw refusal('notAdmin')
  return { uid: auth.uid, access }
}

interface Done<Output> {
  outcome: Output
  /** An earlier call with this key did the work; what follows a commit has been done, or is found by a sweeper. */
  repeated: boolean
}

/**
 * Does the work of a signed-in person in one transaction, once for each key: the outcome is stored with the work,
 * and a repeat gets it back. A refusal stores nothing, so the same key may succeed later. All of `work`'s reads come
 * before its writes, and it may run again on contention.
 */
export const runOnce = <Output extends Record<string, unknown>>(
  intention: Intention,
  work: (tx: Transaction, caller: Caller, now: Date) => Promise<Output>,
): Promise<Done<Output>> =>
  db.runTransaction(async (tx) => {
    const caller = await callerIn(tx, intention)
    const now = serverNow()
    const { action, key } = intention
    if (key === null) return { outcome: await work(tx, caller, now), repeated: false }
    const ref = db.doc(paths.request(`${caller.uid}.${key}`))
    const earlier = await tx.get(ref)
    // A key of another action is a fault of the client, not a repeat.
    if (earlier.exists && earlier.get('action') !== action) throw refusal('badInput')
    if (earlier.exists) return { outcome: earlier.get('outcome') as Output, repeated: true }
    const outcome = await work(tx, caller, now)
    tx.create(ref, { action, outcome, at: now, expireAt: new Date(now.getTime() + KEPT_MS) })
    return { outcome, repeated: false }
  })
