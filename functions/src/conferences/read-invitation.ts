import { invitationActIdOf, paths } from '@kiemdiem/domain/ids'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { type DocketEntry, docketEntrySchema } from '@kiemdiem/domain/model/docket'
import type { Transaction } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'

/** Entry in the book of papers of the last invitation to a conference; null where none was issued. */
export const readInvitation = async (
  tx: Transaction,
  { id, invited }: Pick<Conference, 'id' | 'invited'>,
): Promise<DocketEntry | null> =>
  invited
    ? parseOrNull(docketEntrySchema, await tx.get(db.doc(paths.docket(invitationActIdOf(id, invited.number)))))
    : null
