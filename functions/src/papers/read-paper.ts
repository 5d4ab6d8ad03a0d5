import { paths } from '@kiemdiem/domain/ids'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import type { PaperNamed } from '@kiemdiem/domain/papers/paper-named'
import type { Transaction } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import type { Call } from '../serve/reader.ts'

/** The paper that a call names; missing and not one's own are answered alike. */
export const readNamedPaper = async (
  tx: Transaction,
  { paperId }: { paperId: string },
  call: Call,
): Promise<PaperNamed | null> => {
  const paper = parseOrNull(paperSchema, await tx.get(db.doc(paths.paper(paperId))))
  return paper ? { paper, ...call } : null
}
