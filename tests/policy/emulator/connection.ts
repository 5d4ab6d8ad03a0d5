import { Agent, request } from 'node:http'
import { type Caller, signedInAt } from '../cells/callers.ts'

/** How many requests are on their way at once. */
const PARALLEL = 10
const agent = new Agent({ keepAlive: true, maxSockets: PARALLEL })

export interface Answer {
  status: number
  body: string
}

/** Address of the running Firestore emulator; without one these tests fail, none is skipped. */
const address = (): { host: string; port: string } => {
  const [host, port] = (process.env.FIRESTORE_EMULATOR_HOST ?? '').split(':')
  if (!host || !port)
    throw new Error('FIRESTORE_EMULATOR_HOST is not set: run `npm run test:policy` or `npm run mutate`')
  return { host, port }
}

/** One request to the emulator. Node's own client, because it costs a third of `fetch`, ten thousand times. */
export const ask = (method: string, path: string, token: string | null, body?: object): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const text = body === undefined ? '' : JSON.stringify(body)
    const headers = {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(text === '' ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
    }
    const sent = request({ ...address(), agent, method, path, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() }))
      answer.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(text)
  })

/** The emulator's own administrator, whom no rule binds. */
export const OWNER = 'owner'

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const header = base64({ alg: 'none', type: 'JWT' })
/** What the emulator takes for somebody's token: unsigned, good nowhere else. */
export const tokenOf = (caller: Caller): string | null => {
  const { uid } = caller
  const auth_time = signedInAt(caller, new Date())
  return uid === null ? null : `${header}.${base64({ sub: uid, user_id: uid, auth_time })}.`
}

/** Does the work for each, a few at a time, in order. */
export const inParallel = async <T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> => {
  let next = 0
  const worker = async () => {
    for (let at = next++; at < items.length; at = next++) await work(items[at] as T)
  }
  await Promise.all(Array.from({ length: PARALLEL }, worker))
}
