import type { Store } from '@kiemdiem/domain/writes/apply'
import { expect } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { fromFirestore } from '../../../functions/src/firestore/from-firestore.ts'
import { store as write } from '../../../tools/seed/store/store.ts'
import { loseAll } from '../fixture/export-emulator.ts'

/** What is held against the model after each command: where everybody stands, who reads and acts, what is shown and counted. */
const COMPARED = ['reviews', 'papers', 'conferences', 'sheets', 'gates', 'scopes', 'marks']
const BELOW = ['boards', 'parts']

/** The functions' clock goes on while a command runs. */
const TOLERANCE_MS = 5 * 60_000

/** What differs though nothing does: when a header last had an event of a kind that the model leaves out. */
const PASSED_OVER: ReadonlySet<string> = new Set(['updatedAt'])

/** Of whom a finding speaks, in the order in which the database hands out a map, which is none. */
const UNORDERED: ReadonlySet<string> = new Set(['subjects'])

const inOrder = (key: string, value: unknown): unknown =>
  UNORDERED.has(key) && Array.isArray(value) ? value.toSorted() : value

/** The first place in which two documents differ; null: they are alike. */
const difference = (model: unknown, is: unknown, at = ''): string | null => {
  if (model instanceof Date && is instanceof Date)
    return Math.abs(model.getTime() - is.getTime()) <= TOLERANCE_MS
      ? null
      : `${at}: ${model.toISOString()}, ${is.toISOString()}`
  if (typeof model !== 'object' || typeof is !== 'object' || model === null || is === null)
    return model === is ? null : `${at}: ${JSON.stringify(model)}, ${JSON.stringify(is)}`
  const keys = [...new Set([...Object.keys(model), ...Object.keys(is)])].filter((key) => !PASSED_OVER.has(key))
  for (const key of keys) {
    const [a, b] = [model, is].map((each) => inOrder(key, Reflect.get(each, key)))
    const found = difference(a, b, `${at}.${key}`)
    if (found) return found
  }
  return null
}

const isCompared = (path: string): boolean => {
  const names = path.split('/')
  return (
    (names.length === 2 && COMPARED.includes(names[0] ?? '')) || (names.length === 4 && BELOW.includes(names[2] ?? ''))
  )
}

const readCompared = async (): Promise<Map<string, unknown>> => {
  const found = await Promise.all([
    ...COMPARED.map((name) => db.collection(name).get()),
    ...BELOW.map((name) => db.collectionGroup(name).get()),
  ])
  return new Map(found.flatMap(({ docs }) => docs.map((doc) => [doc.ref.path, fromFirestore(doc.data())] as const)))
}

/** Every place in which the database is not what the model says. */
export const differences = async (model: Store): Promise<string[]> => {
  const stored = await readCompared()
  const expected = new Map([...model].filter(([path]) => isCompared(path)))
  return [...new Set([...stored.keys(), ...expected.keys()])].flatMap((path) => {
    const found = difference(expected.get(path), stored.get(path))
    return found === null ? [] : [`${path}${found}`]
  })
}

/** An empty database with exactly these documents. */
export const plantStore = async (store: Store): Promise<void> => {
  await loseAll()
  await write(
    db,
    [...store].map(([path, data]) => ({ op: 'set', path, data })),
  )
  expect(await differences(store)).toEqual([])
}

/** Lets the functions' clock stand at this moment. */
export const clockAt = (now: Date): void => {
  process.env.KIEMDIEM_CLOCK_OFFSET_MS = String(now.getTime() - Date.now())
}
