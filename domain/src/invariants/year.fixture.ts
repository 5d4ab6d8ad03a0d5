import { scopesFor } from '../accounts/roles/scopes.ts'
import { paths } from '../ids.ts'
import type { Access } from '../model/access.ts'
import type { Copy } from '../model/copy.ts'
import type { DocketEntry } from '../model/docket.ts'
import type { Scope } from '../model/scope.ts'
import { replyPlan, sendPlan } from '../walk/after/mended.fixture.ts'
import { acknowledge, answer, petition, tell } from '../walk/after/told.fixture.ts'
import { decidedOffice } from '../walk/office.fixture.ts'
import type { Store } from '../writes/apply.ts'
import { dataOf, type Proofs } from './data.ts'
import { findingsOf, type InvariantName } from './invariants.ts'

/** Those whose breaks are planted in an office before its year; the others need what comes later. */
export type OfOffice =
  | ('shapes' | 'trails' | 'boards' | 'texts' | 'parts' | 'minutes' | 'readers' | 'relations' | 'ballots' | 'roles')
  | ('directory' | 'scopes' | 'codes' | 'mails')

/** Nobody sweeps in these offices: how long a mail waits is not asked. */
const NO_TIME = new Date(0)

export const brokenIn = (store: Store, names?: readonly InvariantName[], proofs: Proofs | null = null) =>
  findingsOf(dataOf(store, NO_TIME, proofs), names).flatMap(({ name, findings }) =>
    findings.map(({ at, what }) => [name, at, what]),
  )

/** Accounts read what their roles give: opening an office leaves that to its last step. */
export const withScopes = (store: Store): Store => {
  const scopes = [...store].flatMap(([path, doc]) => (path.startsWith('scopes/') ? [doc as Scope] : []))
  for (const [path, doc] of store)
    if (path.startsWith('access/')) {
      const access = doc as Access
      store.set(path, { ...access, scopes: scopesFor(access, scopes) } satisfies Access)
    }
  return store
}

const sure = (after: unknown, what: string): Store => {
  if (!(after instanceof Map)) throw new Error(`the year cannot go on: ${what}`)
  return after
}

/** The signed copy of minutes, kept, of one piece. */
export const COPY = 'kd_u-ban_1.minutes.1'
const copy = (): Copy => ({
  ...{ number: 1, of: { kind: 'act', id: COPY }, name: 'ban-ky.pdf', size: 9, sha256: 'a'.repeat(64), pieces: 1 },
  ...{ state: 'kept', by: 'p-thu', byName: '', at: NO_TIME, keptAt: NO_TIME, withdrawn: null },
})

/** Minutes with their number in the book of papers. */
const numbered = (store: Store): void => {
  const path = paths.docket(COPY)
  const entry = store.get(path) as DocketEntry
  store.set(path, { ...entry, given: { number: 1, code: 'BB', on: entry.date }, takes: 'ban.2023.1', rev: 1 })
  store.set(paths.number('ban.2023.1'), { entry: COPY })
}

/**
 * A year of two people, walked by commands: proposed, appraised, decided, told; one petitioned, was answered, and has a confirmed plan.
 * Their unit's minutes have a number and a signed copy.
 */
export const wholeYear = (): Store => {
  let store = withScopes(decidedOffice())
  for (const to of ['heads', 'subjects'] as const)
    for (const subject of ['p-mai', 'p-nam']) store = sure(tell(store, to, subject), `telling ${subject}`)
  store = sure(acknowledge(store, 'p-mai'), 'receipt')
  store = sure(petition(store, 'p-mai'), 'petition')
  store = sure(answer(store, 'p-mai', 'stands'), 'answer')
  store = sure(sendPlan(store, 'p-mai'), 'plan')
  store = new Map(sure(replyPlan(store, 'p-mai', 'confirmed'), 'confirmation'))
  numbered(store)
  store.set(paths.actCopy(COPY, 1), copy())
  store.set(`${paths.actCopy(COPY, 1)}/pieces/0`, {})
  return store
}
