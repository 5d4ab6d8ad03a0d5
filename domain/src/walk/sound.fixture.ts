import { dataOf } from '../invariants/data.ts'
import { findingsOf, INVARIANTS, type InvariantName } from '../invariants/invariants.ts'
import type { Store } from '../writes/apply.ts'

/** Accounts are opened with what they read by the last step of an opening, which these offices leave out. */
const NAMES = (Object.keys(INVARIANTS) as InvariantName[]).filter((name) => name !== 'scopes')

/** Nobody sweeps in an office that is walked: how long a mail waits is not asked. */
const NO_TIME = new Date(0)

/** What `npm run invariants` would find. */
export const keepsInvariants = (store: Store): void => {
  const broken = findingsOf(dataOf(store, NO_TIME), NAMES).filter(({ findings }) => findings.length > 0)
  if (broken.length > 0) throw new Error(`an invariant is broken: ${JSON.stringify(broken)}`)
}
