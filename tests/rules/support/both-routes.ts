import type { TokenOptions } from '@firebase/rules-unit-testing'
import {
  average,
  collection,
  collectionGroup,
  count,
  deleteDoc,
  deleteField,
  doc,
  documentId,
  type Firestore,
  getAggregateFromServer,
  getDoc,
  getDocs,
  query,
  serverTimestamp,
  setDoc,
  sum,
  updateDoc,
  type WhereFilterOp,
  where,
  writeBatch,
} from 'firebase/firestore'
import { expect, test } from 'vitest'
import { type Bench, projectOf } from './bench.ts'
import type { Who } from './cast.ts'
import { GONE, NOW, nameOf, raw, rawDelete, rawSet, rawUpdate, toValue } from './raw.ts'

type Data = Record<string, unknown>
export type Filter = readonly [field: string, is: 'EQUAL' | 'IN' | 'ARRAY_CONTAINS' | 'GREATER_THAN', value: unknown]

/** What a list or a figure is asked of: a collection, or with `everywhere` all collections of that name. */
export interface Selection {
  from: string
  everywhere?: boolean
  where?: readonly Filter[]
}

type Write = { does: 'set' | 'update'; path: string; data: Data } | { does: 'delete'; path: string }

/** A request as data, so that it can be made by the SDK and by hand. */
export type Request =
  | Write
  | { does: 'get'; path: string }
  | { does: 'batch'; writes: readonly Write[] }
  | { does: 'list'; of: Selection }
  | { does: 'count'; of: Selection }
  | { does: 'sum'; of: Selection; field: string }
  | { does: 'average'; of: Selection; field: string }

/** Somebody of the cast, nobody signed in, or a token with claims of its own. */
export type Attacker = Who | 'nobody' | { uid: string; claims: TokenOptions }

const OPERATORS = {
  EQUAL: '==',
  IN: 'in',
  ARRAY_CONTAINS: 'array-contains',
  GREATER_THAN: '>',
} as const satisfies Record<Filter[1], WhereFilterOp>

const forSdk = (data: Data): Data =>
  Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      value === NOW ? serverTimestamp() : value === GONE ? deleteField() : value,
    ]),
  )

const sdkQuery = (db: Firestore, { from, everywhere, where: filters = [] }: Selection) =>
  query(
    everywhere ? collectionGroup(db, from) : collection(db, from),
    ...filters.map(([field, is, value]) => where(field === '__name__' ? documentId() : field, OPERATORS[is], value)),
  )

const bySdk = (db: Firestore, request: Request): Promise<unknown> => {
  switch (request.does) {
    case 'get':
      return getDoc(doc(db, request.path))
    case 'set':
      return setDoc(doc(db, request.path), forSdk(request.data))
    case 'update':
      return updateDoc(doc(db, request.path), forSdk(request.data))
    case 'delete':
      return deleteDoc(doc(db, request.path))
    case 'list':
      return getDocs(sdkQuery(db, request.of))
    case 'count':
      return getAggregateFromServer(sdkQuery(db, request.of), { figure: count() })
    case 'sum':
      return getAggregateFromServer(sdkQuery(db, request.of), { figure: sum(request.field) })
    case 'average':
      return getAggregateFromServer(sdkQuery(db, request.of), { figure: average(request.field) })
    case 'batch': {
      const batch = writeBatch(db)
      for (const write of request.writes) {
        const at = doc(db, write.path)
        if (write.does === 'set') batch.set(at, forSdk(write.data))
        else if (write.does === 'update') batch.update(at, forSdk(write.data))
        else batch.delete(at)
      }
      return batch.commit()
    }
  }
}

const rawFilter = (project: string, from: string, [field, is, value]: Filter) => {
  // Names of documents are references, not words.
  const reference = (id: unknown) => ({ referenceValue: nameOf(project, `${from}/${String(id)}`) })
  const operand =
    field !== '__name__'
      ? toValue(value)
      : Array.isArray(value)
        ? { arrayValue: { values: value.map(reference) } }
        : reference(value)
  return { fieldFilter: { field: { fieldPath: field }, op: is, value: operand } }
}

/** The address and the query of a selection. */
export const rawQuery = (project: string, { from, everywhere = false, where: filters = [] }: Selection) => {
  const parts = from.split('/')
  const parent = parts.slice(0, -1).join('/')
  const structuredQuery = {
    from: [{ collectionId: parts.at(-1), allDescendants: everywhere }],
    ...(filters.length > 0
      ? { where: { compositeFilter: { op: 'AND', filters: filters.map((each) => rawFilter(project, from, each)) } } }
      : {}),
  }
  return { parent: parent ? `/${parent}` : '', structuredQuery }
}

const rawWrite = (project: string, write: Write) =>
  write.does === 'delete'
    ? rawDelete(project, write.path)
    : (write.does === 'set' ? rawSet : rawUpdate)(project, write.path, write.data)

/** Address and body of the same request past the SDK. */
const onTheWire = (project: string, request: Request): [at: string, body?: object] => {
  switch (request.does) {
    case 'get':
      return [`/${request.path}`]
    case 'set':
    case 'update':
    case 'delete':
      return [':commit', { writes: [rawWrite(project, request)] }]
    case 'batch':
      return [':commit', { writes: request.writes.map((write) => rawWrite(project, write)) }]
    case 'list': {
      const { parent, structuredQuery } = rawQuery(project, request.of)
      return [`${parent}:runQuery`, { structuredQuery }]
    }
    case 'count':
    case 'sum':
    case 'average': {
      const { parent, structuredQuery } = rawQuery(project, request.of)
      const figure =
        request.does === 'count'
          ? { count: {} }
          : { [request.does === 'sum' ? 'sum' : 'avg']: { field: { fieldPath: request.field } } }
      const structuredAggregationQuery = { structuredQuery, aggregations: [{ alias: 'figure', ...figure }] }
      return [`${parent}:runAggregationQuery`, { structuredAggregationQuery }]
    }
  }
}

type Verdict = 'taken' | 'denied'

const sdkVerdict = async (work: Promise<unknown>): Promise<Verdict> => {
  try {
    await work
    return 'taken'
  } catch (error) {
    if ((error as { code?: string }).code === 'permission-denied') return 'denied'
    throw error
  }
}

const pathsOf = (request: Request): string[] =>
  request.does === 'batch' ? request.writes.map(({ path }) => path) : 'path' in request ? [request.path] : []

/**
 * The two doors of the database, each of which every attack tries. Anything but a plain "denied" or "taken" is an error:
 * a request that the server does not understand proves nothing about the rules.
 */
export const bothRoutes = (bench: Bench, file: string) => {
  const project = projectOf(file)

  const attempt = async (who: Attacker, request: Request): Promise<{ sdk: Verdict; rest: Verdict }> => {
    const [uid, claims] = typeof who === 'object' ? [who.uid, who.claims] : [who === 'nobody' ? null : who, {}]
    const db = typeof who === 'object' ? bench.claiming(who.uid, who.claims) : bench.db(who)
    const sdk = await sdkVerdict(bySdk(db, request))
    // What one route has changed must not decide for the other.
    if (sdk === 'taken') await bench.restore(...pathsOf(request))
    const [at, body] = onTheWire(project, request)
    const { status, body: words } = await raw(project, uid, at, body, claims)
    if (status !== 200 && status !== 403) throw new Error(`REST answered ${status}: ${words}`)
    const rest = status === 200 ? 'taken' : 'denied'
    if (rest === 'taken') await bench.restore(...pathsOf(request))
    return { sdk, rest }
  }

  return {
    /** An attack: refused through the SDK and past it. */
    refuses: (attack: string, who: Attacker, request: Request) =>
      test(attack, async () => expect(await attempt(who, request)).toEqual({ sdk: 'denied', rest: 'denied' })),
    /** Its honest twin, which shows that the attack failed for what is wrong with it. */
    takes: (honest: string, who: Attacker, request: Request) =>
      test(honest, async () => expect(await attempt(who, request)).toEqual({ sdk: 'taken', rest: 'taken' })),
    attempt,
  }
}
