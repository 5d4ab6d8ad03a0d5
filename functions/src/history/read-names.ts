import { paths } from '@kiemdiem/domain/ids'
import { db } from '../firestore/db.ts'

/** The names of these people; what an operator or the system did itself is under the word it signs with. */
export const namesOf = async (uids: readonly string[]): Promise<(uid: string) => string> => {
  const people = [...new Set(uids)].filter((uid) => uid.startsWith('p-'))
  const refs = people.map((uid) => db.doc(paths.person(uid)))
  const docs = refs.length === 0 ? [] : await db.getAll(...refs, { fieldMask: ['name'] })
  const names = new Map(docs.map((doc) => [doc.id, String(doc.get('name') ?? '')]))
  return (uid) => names.get(uid) ?? ''
}
