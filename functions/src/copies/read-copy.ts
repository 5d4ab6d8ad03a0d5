import { copyPathOf } from '@kiemdiem/domain/copies/copy-path'
import { type Copy, type CopyOf, copySchema } from '@kiemdiem/domain/model/copy'
import type { Transaction } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'

/** The copy that a call names; null where there is none. */
export const readCopy = async (tx: Transaction, of: CopyOf, number: number): Promise<Copy | null> =>
  parseOrNull(copySchema, await tx.get(db.doc(copyPathOf(of, number))))
