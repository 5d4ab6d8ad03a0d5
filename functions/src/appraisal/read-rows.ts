import { scopeOf } from '@kiemdiem/domain/accounts/roles/scopes'
import { type SheetRow, sheetSchema } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { paths } from '@kiemdiem/domain/ids'
import type { Review } from '@kiemdiem/domain/model/review'
import type { DocumentReference, DocumentSnapshot } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'

/** The transaction, or the database where nothing is written by what is read. */
interface Reads {
  getAll: (...documents: DocumentReference[]) => Promise<DocumentSnapshot[]>
}

/** What stands of these reviews on the sheets of their groups, by review id; a sheet is read once. */
export const readRows = async (reads: Reads, reviews: readonly Review[]): Promise<Map<string, SheetRow>> => {
  const sheets = [...new Set(reviews.map((review) => paths.sheet(scopeOf(review), review.sheet ?? 0)))]
  if (sheets.length === 0) return new Map()
  const found = await reads.getAll(...sheets.map((path) => db.doc(path)))
  const wanted = new Set(reviews.map(({ id }) => id))
  const rows = found.flatMap((sheet) => Object.entries(parseOrNull(sheetSchema, sheet)?.rows ?? {}))
  return new Map(rows.filter(([id]) => wanted.has(id)))
}
