import { db } from '../../functions/src/firestore/db.ts'

type Tx = FirebaseFirestore.Transaction
type Run = typeof db.runTransaction

interface Call {
  name: string
  args: unknown[]
}

/** One transaction, as the database saw it. */
export interface Watched {
  ms: number
  /** How often its function ran. */
  attempts: number
  committed: boolean
  /** Of the last attempt. */
  calls: Call[]
}

const READS = ['get', 'getAll']
const WRITES = ['create', 'set', 'update', 'delete']
const isRef = (value: unknown): value is FirebaseFirestore.DocumentReference =>
  typeof value === 'object' && value !== null && 'path' in value && 'update' in value

export const readsIn = ({ calls }: Watched): number =>
  calls.filter(({ name }) => READS.includes(name)).reduce((sum, { args }) => sum + args.length, 0)

/** Paths that it wrote, in order. */
export const writesIn = ({ calls }: Watched): string[] =>
  calls.flatMap(({ name, args: [ref] }) => (WRITES.includes(name) && isRef(ref) ? [ref.path] : []))

const recording = (tx: Tx, calls: Call[]): Tx =>
  new Proxy(tx, {
    get(target, name: string) {
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        calls.push({ name, args })
        return value.apply(target, args)
      }
    },
  })

/** Does the work, and tells of every transaction in it; the database stays the real one. */
export const watch = async (work: () => Promise<unknown>): Promise<Watched[]> => {
  const real: Run = db.runTransaction.bind(db)
  const seen: Watched[] = []
  const watching: Run = async (run, options) => {
    const one: Watched = { ms: 0, attempts: 0, committed: false, calls: [] }
    seen.push(one)
    const started = performance.now()
    try {
      const result = await real((tx) => {
        one.attempts += 1
        one.calls = []
        return run(recording(tx, one.calls))
      }, options)
      one.committed = true
      return result
    } finally {
      one.ms = performance.now() - started
    }
  }
  db.runTransaction = watching
  try {
    await work()
  } finally {
    db.runTransaction = real
  }
  return seen
}

/** The transaction of a piece of work that has one. */
export const watchOne = async (work: () => Promise<unknown>): Promise<Watched> => {
  const [one, ...more] = await watch(work)
  if (!one || more.length > 0) throw new Error(`${1 + more.length} transactions where one was expected`)
  return one
}

const shadowOf = (path: string, nth: number) => db.doc(`floors/${nth}-${path.replaceAll('/', '~')}`)

let replays = 0

/**
 * The floor of a transaction: what it wrote, and what it read if asked, done again without a thought on documents of its
 * own that hold the same. Gives the time.
 */
export const replay = async ({ calls }: Watched, withReads: boolean): Promise<number> => {
  replays += 1
  const nth = replays
  const writes = calls.filter(({ name }) => WRITES.includes(name))
  for (const { name, args } of writes) {
    const [ref] = args
    if (name !== 'create' && isRef(ref)) await shadowOf(ref.path, nth).set((await ref.get()).data() ?? {})
  }
  const started = performance.now()
  await db.runTransaction(async (tx) => {
    if (withReads) {
      for (const { name, args } of calls) {
        if (name === 'get') await tx.get(args[0] as FirebaseFirestore.DocumentReference)
        if (name === 'getAll') await tx.getAll(...(args as FirebaseFirestore.DocumentReference[]))
      }
    }
    for (const { name, args } of writes) {
      const [ref, data] = args
      if (!isRef(ref)) continue
      const shadow = shadowOf(ref.path, nth)
      if (name === 'delete') tx.delete(shadow)
      else if (name === 'update') tx.update(shadow, data as Record<string, unknown>)
      else tx.set(shadow, data as object)
    }
  })
  return performance.now() - started
}
