import { signIn } from '../../../../tools/seed/course/as-person.ts'
import type { CastName } from '../../../cast.ts'
import { env } from '../../../support/env.ts'
import { endpoints } from '../endpoints.ts'
import { somebody } from '../people/people.ts'

type Value = string | number | boolean | null | { [key: string]: Value }

export interface Save {
  path: string
  /** A dotted key writes only that field of a document that is there; else the document is made. */
  fields: { [key: string]: Value }
  /** Field that takes the server's time. */
  at: string
}

const encode = (value: Value): object => {
  if (value === null) return { nullValue: null }
  if (typeof value === 'string') return { stringValue: value }
  if (typeof value === 'number') return { integerValue: String(value) }
  if (typeof value === 'boolean') return { booleanValue: value }
  return { mapValue: { fields: encodeFields(value) } }
}
const encodeFields = (fields: { [key: string]: Value }) =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, encode(value)]))

/** "a.b": 1 as { a: { b: 1 } }, which a mask of the same paths then writes. */
const nested = (fields: { [key: string]: Value }): { [key: string]: Value } =>
  Object.fromEntries(
    Object.entries(fields).map(([path, value]) => {
      const [first = '', ...rest] = path.split('.')
      return [first, rest.reduceRight<Value>((inner, key) => ({ [key]: inner }), value)]
    }),
  )

const documents = () => `projects/${env.project}/databases/(default)/documents`

/** A document as this person may read it, in the interface's own notation. */
export const readAs = async (who: CastName, path: string): Promise<string> => {
  const token = await signIn(endpoints(), somebody(who).userName)
  const answer = await fetch(`http://${env.firestore}/v1/${documents()}/${path}`, {
    headers: { authorization: `Bearer ${token}` },
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.text()
}

/** Saves without a browser, under the same rules and with the person's own token: all of them or none. */
export const saveAs = async (who: CastName, saves: readonly Save[]): Promise<void> => {
  const token = await signIn(endpoints(), somebody(who).userName)
  const answer = await fetch(`http://${env.firestore}/v1/${documents()}:commit`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      writes: saves.map(({ path, fields, at }) => {
        const update = { name: `${documents()}/${path}`, fields: encodeFields(nested(fields)) }
        const updateTransforms = [{ fieldPath: at, setToServerValue: 'REQUEST_TIME' }]
        const changes = Object.keys(fields).some((key) => key.includes('.'))
        return changes
          ? { update, updateTransforms, updateMask: { fieldPaths: Object.keys(fields) } }
          : { update, updateTransforms, currentDocument: { exists: false } }
      }),
    }),
  })
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
}
