import { COLLECTIONS } from '@kiemdiem/domain/policy/collections'
import { vi } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { fromFirestore } from '../../../functions/src/firestore/from-firestore.ts'
import * as functions from '../../../functions/src/index.ts'
import { serve } from '../../../functions/src/serve/serve.ts'
import { call } from '../../workflow/fixture/handlers/handlers.ts'
import type { ServedName } from '../../workflow/policy/trials/arrangement.ts'
import { told, withoutChance } from '../callables/callables.ts'
import { ATTEMPTS } from './attempts.ts'
import type { Surroundings } from './surroundings.ts'

interface Runs {
  run: (request: never) => unknown
}
/** Commands with another function in place of their own, as a fault of later work would have it. */
export type Faulty = Partial<Record<ServedName, Runs>>

/** A letter of suggested issues is named by chance; here by its paper, so that two runs of a script name it alike. */
const { row, reader } = functions.issueSuggestionLetter.command
const issueSuggestionLetter = serve('issueSuggestionLetter', row, {
  ...reader,
  rest: async (tx, input, named) => ({
    ...(await reader.rest(tx, input, named)),
    random: `letter-of-the-paper-${named.paper.subject}` as const,
  }),
})

/** Every command by its name. */
const handlers: Record<ServedName, Runs> = { ...functions, issueSuggestionLetter }

/** A moment at which everything of a script happens, so that two runs of it write the same. */
const MOMENT = new Date('2026-11-23T02:00:00Z')

const kinds = [...new Set(Object.keys(COLLECTIONS).map((path) => path.split('/').at(-2) ?? ''))]

/** Every document that is there now, those that the script has made too, as the domain knows it. */
export const everyDocument = async (): Promise<Map<string, object>> => {
  const found = await Promise.all(kinds.map((kind) => db.collectionGroup(kind).get()))
  return new Map(
    found.flatMap(({ docs }) =>
      docs.map((doc): [string, object] => [doc.ref.path, fromFirestore(doc.data()) as object]),
    ),
  )
}

/** Ids alone: what stands in them is read when the script is over. */
const idsIn = async (collection: string): Promise<string[]> =>
  (await db.collection(collection).select().get()).docs.map(({ id }) => id).sort()

const surroundings = async (uid: string): Promise<Surroundings> => {
  const [papers, reviews, conferences] = await Promise.all([idsIn('papers'), idsIn('reviews'), idsIn('conferences')])
  const [acts, people, units] = await Promise.all([idsIn('acts'), idsIn('people'), idsIn('units')])
  return { uid, papers, reviews, conferences, acts, people, units }
}

/** Whether an attempt was let in. */
export const isTaken = (answer: string): boolean => !answer.includes('"reason":')

/**
 * Runs every attempt of every command as this person, and says what was answered. What a command has made is there for
 * those after it to name.
 */
export const runScript = async (uid: string, faulty: Faulty = {}): Promise<string[]> => {
  vi.useFakeTimers({ toFake: ['Date'], now: MOMENT })
  try {
    const answers: string[] = []
    let around = await surroundings(uid)
    for (const name of Object.keys(ATTEMPTS) as ServedName[]) {
      const handler: Runs = faulty[name] ?? handlers[name]
      const inputs = ATTEMPTS[name](around)
      for (const [nth, input] of inputs.entries()) {
        const key = `${name}-${nth}`
        answers.push(
          withoutChance(await told(`${key} ${JSON.stringify(input)}`, call(handler, uid, { ...input, key }))),
        )
      }
      // Who is refused has made nothing.
      if (answers.slice(-inputs.length).some(isTaken)) around = await surroundings(uid)
    }
    return answers
  } finally {
    vi.useRealTimers()
  }
}
