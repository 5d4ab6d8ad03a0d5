import type { Write } from '@kiemdiem/domain/writes/write'
import type { Auth } from 'firebase-admin/auth'
import type { Firestore } from 'firebase-admin/firestore'
import { documentOf } from '../../../functions/src/firestore/apply-writes.ts'
import { TRIAL_PASSWORD } from '../accounts.ts'
import type { RosterEntry } from '../roster/entry.ts'
import { roster as trial } from '../roster.ts'
import { trialAuthEmailOf } from './trial-address.ts'

const BATCH = 400
const AT_ONCE = 8

/** Stores creates and replacements, many at a time. */
export const store = async (db: Firestore, writes: readonly Write[]): Promise<void> => {
  for (let from = 0; from < writes.length; from += BATCH) {
    const batch = db.batch()
    for (const write of writes.slice(from, from + BATCH)) {
      if (write.op === 'create') batch.create(db.doc(write.path), write.data)
      else if (write.op === 'set') batch.set(db.doc(write.path), write.data)
      else if (write.op === 'put')
        batch.set(db.doc(write.path), documentOf(write.data), { mergeFields: Object.keys(write.data) })
      else throw new Error(`the trial never needs to ${write.op} (${write.path})`)
    }
    await batch.commit()
  }
}

/** Auth accounts of everybody who has one; uid = the person's id. The one who left has theirs disabled. */
export const createAccounts = async (auth: Auth, roster: readonly RosterEntry[] = trial): Promise<number> => {
  const ready = roster.filter((each) => each.account === 'ready')
  for (let from = 0; from < ready.length; from += AT_ONCE) {
    await Promise.all(
      ready.slice(from, from + AT_ONCE).map(({ person, userName }) =>
        auth.createUser({
          uid: person.id,
          email: trialAuthEmailOf(userName),
          password: TRIAL_PASSWORD,
          disabled: !person.active,
        }),
      ),
    )
  }
  return ready.length
}
