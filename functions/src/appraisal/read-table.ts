import { type Mark, markSchema } from '@kiemdiem/domain/appraisal/mark'
import { type Sheet, sheetSchema } from '@kiemdiem/domain/appraisal/sheet/sheet'
import type { Transaction } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { readEvery } from '../registry/read-registry.ts'

/** The sheets of these groups, and what is proposed of their subjects by now: the table as who handles them sees it. */
export const readTable = async (
  tx: Transaction,
  scopes: readonly string[],
): Promise<{ sheets: Sheet[]; marks: Mark[] }> => {
  const [sheets, marks] = await Promise.all([
    Promise.all(scopes.map((scope) => readEvery(tx, sheetSchema, db.collection('sheets').where('scope', '==', scope)))),
    Promise.all(scopes.map((scope) => readEvery(tx, markSchema, db.collection('marks').where('scope', '==', scope)))),
  ])
  return { sheets: sheets.flat(), marks: marks.flat() }
}
