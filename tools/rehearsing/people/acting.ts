import type { AnswerOf, CommandName, InputOf } from '@kiemdiem/domain/commands'
import { collection, doc, getDoc, getDocs, query, where } from 'firebase/firestore/lite'
import { dated, type SignedIn } from '../../../tests/support/signed-in.ts'
import type { QuerySpec } from '../../../web/src/lib/data/queries.ts'
import { Refusal } from '../../refusal.ts'

/** Somebody of the organisation at his own account: whatever he reads, writes and calls is judged by rules and functions. */
export interface Acting extends Pick<SignedIn, 'uid' | 'db'> {
  /** Does what a button of a screen does; the key of the intention is made here. */
  does<Name extends CommandName>(command: Name, input: Omit<InputOf<Name>, 'key'>): Promise<AnswerOf<Name>>
  /** One document. */
  reads<T>(path: string): Promise<T>
  /** Null where it is not there. */
  looksFor<T>(path: string): Promise<T | null>
  /** All rows of a query of the screens. */
  asks<T>(spec: QuerySpec<T>): Promise<T[]>
  /** A write of a document by himself; `what` names it where it is denied. */
  writes(what: string, write: () => Promise<unknown>): Promise<void>
}

/** How often a call is made again, under its key, where a worker on a busy machine gave no answer. */
const ATTEMPTS = 4
const NO_ANSWER = new Set(['functions/deadline-exceeded', 'functions/unavailable', 'functions/internal'])

/** The emulator starts a worker for each call of a function that comes while others run: a few share theirs. */
const CALLS_AT_ONCE = 4
const waiting: (() => void)[] = []
let running = 0

const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  if (running >= CALLS_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  running += 1
  try {
    return await work()
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

interface Failure {
  code?: string
  message?: string
  details?: { reason?: string; at?: object }
}

const wordsOf = (error: unknown): string => {
  const { code = '', message = '', details } = error as Failure
  const at = details?.at ? ` at ${JSON.stringify(details.at).slice(0, 1_500)}` : ''
  return details?.reason ? `${details.reason}${at}` : `${code} ${message}`.trim()
}

/** The failure of one person's act: who, what, and why not. */
export class Denied extends Refusal {
  readonly reason: string
  /** By place, as the command tells it. */
  readonly at: Readonly<Record<string, string>>

  constructor(uid: string, what: string, error: unknown) {
    super(`${uid}, ${what}: ${wordsOf(error)}`)
    const { details } = error as Failure
    this.reason = details?.reason ?? ''
    this.at = (details?.at ?? {}) as Record<string, string>
  }
}

/** Two who write beside each other: the database gave one of them up, as it tells him, and nothing was stored. */
const isGivenUp = (error: unknown): boolean => (error as Failure).code === 'aborted'

const again = async (write: () => Promise<unknown>, attempt = 1): Promise<void> => {
  try {
    await write()
  } catch (error) {
    if (attempt === ATTEMPTS || !isGivenUp(error)) throw error
    await again(write, attempt + 1)
  }
}

const isUnanswered = (error: unknown): boolean => {
  const { code = '', details } = error as Failure
  return NO_ANSWER.has(code) && details?.reason === undefined
}

export const actingAs = ({ uid, db, call }: SignedIn): Acting => {
  const trying = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw error instanceof Refusal ? error : new Denied(uid, what, error)
    }
  }
  const asked = async (command: string, input: object, attempt = 1): Promise<unknown> => {
    try {
      return await inTurn(() => call(command, input))
    } catch (error) {
      if (attempt === ATTEMPTS || !isUnanswered(error)) throw error
      return asked(command, input, attempt + 1)
    }
  }
  const looksFor = <T>(path: string) =>
    trying(`reading ${path}`, async () => {
      const found = await getDoc(doc(db, path))
      return found.exists() ? dated<T>(found.data()) : null
    })
  return {
    uid,
    db,
    does: <Name extends CommandName>(command: Name, input: object) =>
      trying(command, async () => {
        const key = crypto.randomUUID()
        return (await asked(command, { ...input, key })) as AnswerOf<Name>
      }),
    looksFor,
    reads: async <T>(path: string) => {
      const found = await looksFor<T>(path)
      if (found === null) throw new Refusal(`${uid}, reading ${path}: it is not there`)
      return found
    },
    asks: <T>(spec: QuerySpec<T>) =>
      trying(`the query ${spec.name}`, async () => {
        const filters = spec.where.map(([field, operator, value]) => where(field, operator, value))
        const { docs } = await getDocs(query(collection(db, spec.collection), ...filters))
        return docs.map((found) => dated<T>(found.data()))
      }),
    writes: (what, write) => trying(what, () => again(write)),
  }
}
