import { Agent, request } from 'node:http'
import type { TokenOptions } from '@firebase/rules-unit-testing'
import { emulator, nowInSeconds } from './bench.ts'

/** A field that takes the server's time, as every honest screen sends it. */
export const NOW = Symbol('the time of the request')
/** A field that an update removes. */
export const GONE = Symbol('nothing')

/** A whole number sent as a fraction, which only the wire can say: JavaScript has one kind of number. */
export class Fraction {
  readonly value: number
  constructor(value: number) {
    this.value = value
  }
}

type Value = Record<string, unknown>
type Fields = Record<string, Value>

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
/** What the emulator takes for somebody's token: unsigned, good nowhere else. */
export const tokenOf = (uid: string, claims: TokenOptions) =>
  `${base64({ alg: 'none', type: 'JWT' })}.${base64({ sub: uid, user_id: uid, auth_time: nowInSeconds(), ...claims })}.`

const documents = (project: string) => `projects/${project}/databases/(default)/documents`
export const nameOf = (project: string, path: string) => `${documents(project)}/${path}`

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

const toNumber = (value: number): Value =>
  Number.isInteger(value)
    ? { integerValue: `${value}` }
    : { doubleValue: Number.isFinite(value) ? value : String(value) }

/** A value as the REST interface writes it. */
export const toValue = (value: unknown): Value => {
  if (value === null) return { nullValue: null }
  if (typeof value === 'string') return { stringValue: value }
  if (typeof value === 'boolean') return { booleanValue: value }
  if (typeof value === 'number') return toNumber(value)
  if (value instanceof Fraction) return { doubleValue: value.value }
  if (value instanceof Date) return { timestampValue: value.toISOString() }
  if (Array.isArray(value)) return { arrayValue: { values: value.map(toValue) } }
  if (isMap(value)) return { mapValue: { fields: toFields(value) } }
  throw new Error(`not a value of Firestore: ${String(value)}`)
}

const toFields = (data: object): Fields =>
  Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => (typeof value === 'symbol' ? [] : [[key, toValue(value)]])),
  )

/** `{'a.b': 1}` as `{a: {b: 1}}`: an update names paths, a document has fields. */
const nested = (data: Record<string, unknown>): Record<string, unknown> => {
  const whole: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(data)) {
    const [head = '', ...rest] = path.split('.')
    const inner = whole[head]
    if (rest.length === 0) whole[head] = value
    else whole[head] = { ...(isMap(inner) ? inner : {}), ...nested({ [rest.join('.')]: value }) }
  }
  return whole
}

const transformsOf = (data: Record<string, unknown>) =>
  Object.entries(data).flatMap(([fieldPath, value]) =>
    value === NOW ? [{ fieldPath, setToServerValue: 'REQUEST_TIME' }] : [],
  )

/** A path of fields as the wire wants it: names such as ids of reviews stand in backquotes. */
const quoted = (path: string) =>
  path
    .split('.')
    .map((part) => (/^[a-zA-Z_]\w*$/.test(part) ? part : `\`${part}\``))
    .join('.')

/** A write that puts a whole document in its place, as `setDoc` does. */
export const rawSet = (project: string, path: string, data: Record<string, unknown>) => ({
  update: { name: nameOf(project, path), fields: toFields(data) },
  updateTransforms: transformsOf(data),
})

/** A write that changes the named fields (dotted paths), as `updateDoc` does. */
export const rawUpdate = (project: string, path: string, data: Record<string, unknown>) => ({
  update: { name: nameOf(project, path), fields: toFields(nested(data)) },
  updateMask: { fieldPaths: Object.keys(data).flatMap((key) => (data[key] === NOW ? [] : [quoted(key)])) },
  updateTransforms: transformsOf(data),
  currentDocument: { exists: true },
})

export const rawDelete = (project: string, path: string) => ({ delete: nameOf(project, path) })

export interface Answer {
  status: number
  body: string
}

// Kept open: thousands of requests are made here, and a connection costs more than an answer.
const agent = new Agent({ keepAlive: true, maxSockets: 16 })

/** One request past the SDK. `at` follows the database's documents: `/papers/x`, `:commit`, `/papers/x:runQuery`. */
export const raw = (
  project: string,
  uid: string | null,
  at: string,
  body?: object,
  claims: TokenOptions = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = {
      'Content-Type': 'application/json',
      ...(uid === null ? {} : { Authorization: `Bearer ${tokenOf(uid, claims)}` }),
    }
    const path = encodeURI(`/v1/${documents(project)}${at}`)
    const sent = request({ ...emulator(), path, method: body ? 'POST' : 'GET', headers, agent }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }))
    })
    sent.on('error', reject)
    sent.end(body && JSON.stringify(body))
  })
