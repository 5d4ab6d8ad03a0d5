import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { dataOf } from '../../../lib/live/live.ts'

/** Both fit after "đồng chí", where a sentence names somebody. */
const SOMEBODY = 'cùng viết'
export const APPOINTED = 'được phân công'

/** A person's name by id; a courteous stand-in until it is known. Null asks for nobody. */
export const usePersonName = (uid: string | null, unknown: string = SOMEBODY): string =>
  dataOf(useDoc(uid === null ? null : documents.person(uid)))?.name ?? unknown
