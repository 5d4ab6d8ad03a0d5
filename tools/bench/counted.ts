import { db } from '../../functions/src/firestore/db.ts'

interface Counts {
  reads: number
  writes: number
  invocations: number
}

interface Wire {
  request(method: string, request: { writes?: unknown[] }, ...rest: unknown[]): Promise<unknown>
  requestStream(
    method: string,
    bidirectional: boolean,
    request: { documents?: unknown[] },
    ...rest: unknown[]
  ): Promise<NodeJS.EventEmitter>
}

/**
 * Counts what the database is asked for and given while functions run, where the Admin SDK speaks to it: whatever a
 * handler does, in transactions or not, tried again or not. A query costs at least one read, a count one.
 */
export const counter = () => {
  const byName: Record<string, Counts> = {}
  let counts: Counts | null = null
  const wire = db as unknown as Wire
  const { request, requestStream } = wire
  wire.request = (method, body, ...rest) => {
    if (counts && method === 'commit') counts.writes += body.writes?.length ?? 0
    return request.call(db, method, body, ...rest)
  }
  wire.requestStream = async (method, bidirectional, body, ...rest) => {
    const stream = await requestStream.call(db, method, bidirectional, body, ...rest)
    const mine = counts
    if (!mine) return stream
    if (method === 'batchGetDocuments') mine.reads += body.documents?.length ?? 0
    else {
      let found = 0
      stream.on('data', (answer: { document?: unknown }) => {
        found += answer.document ? 1 : 0
      })
      stream.on('end', () => {
        mine.reads += Math.max(found, 1)
      })
    }
    return stream
  }
  /** One invocation of a function, after the one before has ended. */
  const invoke = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    counts = byName[name] ?? { reads: 0, writes: 0, invocations: 0 }
    byName[name] = counts
    counts.invocations += 1
    try {
      return await work()
    } finally {
      counts = null
    }
  }
  return { byName, invoke }
}
