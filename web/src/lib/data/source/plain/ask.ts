/// <reference path="../../../firebase/build-constants.d.ts" />
import type { QuerySpec } from '../../queries.ts'
import { decodedFields } from './decoded.ts'

/** Longer, and the database's own script has brought the answer. */
const PATIENCE_MS = 8_000

const HOST = __EMULATORS__
  ? `http://${__EMULATORS__.firestore.host}:${__EMULATORS__.firestore.port}`
  : 'https://firestore.googleapis.com'
const ROOT = `${HOST}/v1/projects/${__FIREBASE_CONFIG__.projectId}/databases/(default)/documents`

type WrittenDocument = Parameters<typeof decodedFields>[0]

/** Asks over REST, where the same rules judge: the token says who asks. Null where nobody wrote it; rejects without an answer. */
const answerTo = async (token: string, address: string, question?: object): Promise<unknown> => {
  const answer = await fetch(`${ROOT}${address}?prettyPrint=false`, {
    method: question ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${token}` },
    body: question ? JSON.stringify(question) : null,
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  if (answer.status === 404) return null
  if (!answer.ok) throw new Error(`${answer.status}`)
  return answer.json()
}

/** One document once; null where there is none. */
export const askDoc = async <T>(token: string, path: string): Promise<T | null> => {
  const found = (await answerTo(token, `/${path}`)) as WrittenDocument | null
  return found && (decodedFields(found) as T)
}

const OPERATORS = { '==': 'EQUAL', 'array-contains': 'ARRAY_CONTAINS' } as const

/** All rows of a registered query once. */
export const askQuery = async <T>(token: string, { collection, where }: QuerySpec<T>): Promise<T[]> => {
  const [parent, name] = [/^.*(?=\/)/.exec(collection)?.[0], collection.replace(/^.*\//, '')]
  const filters = where.map(([field, operator, value]) => ({
    fieldFilter: { field: { fieldPath: field }, op: OPERATORS[operator], value: { stringValue: value } },
  }))
  const structuredQuery = {
    from: [{ collectionId: name }],
    where: { compositeFilter: { op: 'AND', filters } },
  }
  const address = `${parent ? `/${parent}` : ''}:runQuery`
  const rows = (await answerTo(token, address, { structuredQuery })) as { document?: WrittenDocument }[] | null
  return (rows ?? []).flatMap(({ document }) => (document ? [decodedFields(document) as T] : []))
}
