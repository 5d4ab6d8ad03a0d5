import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing'
import { paths } from '@kiemdiem/domain/ids'
import {
  collection,
  deleteDoc,
  doc,
  type Firestore,
  getDoc,
  getDocs,
  serverTimestamp,
  setDoc,
  updateDoc,
} from 'firebase/firestore'
import { test } from 'vitest'
import type { Bench } from './bench.ts'
import { everybody, oneOfEach, type Who } from './cast.ts'

/** The requests that the screens make, as the browser makes them. */
export const getAt = (db: Firestore, path: string) => getDoc(doc(db, path))
export const listAt = (db: Firestore, path: string) => getDocs(collection(db, path))

/** One save of one section. `extra` adds to, or overrides, what an honest screen writes. */
export const save = (db: Firestore, paperId: string, id: string, section: object, extra: object = {}) =>
  updateDoc(doc(db, paths.draft(paperId)), {
    [`sections.${id}`]: section,
    touched: id,
    updatedAt: serverTimestamp(),
    ...extra,
  })

/** Seals a revision. `sealed` overrides what an honest screen writes. */
export const seal = (db: Firestore, paperId: string, number: number | string, sealed: object) =>
  setDoc(doc(db, `papers/${paperId}/revisions/${number}`), {
    revision: Number(number),
    submittedAt: serverTimestamp(),
    ...sealed,
  })

type Attempt = (db: Firestore, who: Who | 'nobody') => Promise<unknown>

const named = (who: string, verdict: Promise<unknown>, wrong: string) =>
  verdict.catch((cause: unknown) => {
    throw new Error(`${who}: ${wrong}`, { cause })
  })

const allDenied = (bench: Bench, people: readonly Who[], attempt: Attempt) =>
  Promise.all(
    ([...people, 'nobody'] as const).map((who) =>
      named(who, assertFails(attempt(bench.db(who), who)), 'was not denied'),
    ),
  )

/**
 * Everybody tries: exactly `allowed` may; all others, and somebody not signed in, are denied. The denials come first and
 * all at once, so that none of them can be owed to what an allowed one has changed.
 */
export const exactly = async (bench: Bench, allowed: readonly Who[], attempt: Attempt) => {
  const others = everybody.filter((who) => !allowed.includes(who))
  await allDenied(bench, others, attempt)
  for (const who of allowed) await named(who, assertSucceeds(attempt(bench.db(who), who)), 'was denied')
}

/** One of each role and relation tries, and is denied. */
export const nobodyMay = (bench: Bench, attempt: Attempt) => allDenied(bench, oneOfEach, attempt)

/** Declares that nobody may create, change or remove documents like this one. */
export const nobodyWrites = (bench: Bench, what: string, existing: string, fresh: string) =>
  test(`nobody in a browser creates, changes or removes ${what}`, async () => {
    const data = bench.world.get(existing) ?? {}
    await nobodyMay(bench, (db) => setDoc(doc(db, fresh), data))
    await nobodyMay(bench, (db) => setDoc(doc(db, existing), data))
    await nobodyMay(bench, (db) => updateDoc(doc(db, existing), { active: true }))
    await nobodyMay(bench, (db) => deleteDoc(doc(db, existing)))
  })
