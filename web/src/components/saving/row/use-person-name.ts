import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { dataOf } from '../../../lib/live/live.ts'

/** "Đồng chí …" by id; a courteous stand-in until it is known. Null asks for nobody. */
export const usePersonName = (uid: string | null, unknown: string): string => {
  const person = dataOf(useDoc(uid === null ? null : documents.person(uid)))
  return person ? `Đồng chí ${person.name}` : unknown
}
