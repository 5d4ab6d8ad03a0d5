import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { initializeTestEnvironment, type RulesTestEnvironment, type TokenOptions } from '@firebase/rules-unit-testing'
import { doc, type Firestore, setLogLevel, writeBatch } from 'firebase/firestore'
import { afterAll, beforeAll } from 'vitest'
import type { Who } from './cast.ts'
import { makeWorld, type World } from './world.ts'

// Denials are what these tests expect, not news.
setLogLevel('silent')

const rulesFile = new URL('../../../firestore.rules', import.meta.url)
export const rulesText = (): string => readFileSync(rulesFile, 'utf8')

/** Address of the running Firestore emulator; without one every rules test fails, none is skipped. */
export const emulator = (): { host: string; port: number } => {
  const [host, port] = (process.env.FIRESTORE_EMULATOR_HOST ?? '').split(':')
  if (!host || !port) throw new Error('FIRESTORE_EMULATOR_HOST is not set: run `npm run test:rules`')
  return { host, port: Number(port) }
}

/** When every session of these tests began, unless a claim says otherwise: just now. */
export const nowInSeconds = (): number => Math.floor(Date.now() / 1_000)

/** One project a test file, so that files run side by side and the coverage of all can be added up. */
export const projectOf = (file: string): string => `demo-rules-${basename(file).replace(/\.test\.ts$/, '')}`

const privileged = async (env: RulesTestEnvironment, work: (db: Firestore) => Promise<void>) =>
  env.withSecurityRulesDisabled((context) => work(context.firestore() as unknown as Firestore))

/**
 * The real emulator with the rules of the repository and the whole cast in it. `db(who)` is that person's browser;
 * `put` and `restore` are the functions' hand, which no rule binds.
 */
export const openBench = (file: string, rules = rulesText()) => {
  const world: World = makeWorld()
  const contexts = new Map<string, Firestore>()
  let env: RulesTestEnvironment

  const write = (entries: Iterable<[string, object | undefined]>) =>
    privileged(env, async (db) => {
      const batch = writeBatch(db)
      for (const [path, data] of entries) {
        if (data) batch.set(doc(db, path), data)
        else batch.delete(doc(db, path))
      }
      await batch.commit()
    })

  beforeAll(async () => {
    env = await initializeTestEnvironment({ projectId: projectOf(file), firestore: { rules, ...emulator() } })
    await env.clearFirestore()
    await write(world)
  })
  afterAll(() => env.cleanup())

  return {
    world,
    /** A context costs more than a request: one for each person in a file. */
    db: (who: Who | 'nobody'): Firestore => {
      const known = contexts.get(who)
      if (known) return known
      const context =
        who === 'nobody' ? env.unauthenticatedContext() : env.authenticatedContext(who, { auth_time: nowInSeconds() })
      const made = context.firestore() as unknown as Firestore
      contexts.set(who, made)
      return made
    },
    /** A browser whose token carries more than it should, or a stranger's. */
    claiming: (uid: string, claims: TokenOptions): Firestore =>
      env.authenticatedContext(uid, { auth_time: nowInSeconds(), ...claims }).firestore() as unknown as Firestore,
    put: (path: string, change: object) => write([[path, { ...world.get(path), ...change }]]),
    remove: (path: string) => write([[path, undefined]]),
    /** Puts documents back as they were in the beginning; one that was not there goes. */
    restore: (...paths: string[]) => write(paths.map((path) => [path, world.get(path)])),
  }
}
export type Bench = ReturnType<typeof openBench>
