import type { StoredMinutes } from '@kiemdiem/domain/conference/minutes/signing'
import { paths } from '@kiemdiem/domain/ids'
import {
  countedRowSchema,
  generalRowSchema,
  itemRowId,
  itemRowSchema,
  type MinutesRows,
  rollRowSchema,
  sheetsRowSchema,
} from '@kiemdiem/domain/model/minutes'
import type { Transaction } from 'firebase-admin/firestore'
import * as z from 'zod/mini'
import { db } from '../firestore/db.ts'
import { fromFirestore } from '../firestore/from-firestore.ts'

const FIXED = {
  general: generalRowSchema,
  roll: rollRowSchema,
  sheets: sheetsRowSchema,
  counted: countedRowSchema,
} as const
const isFixed = (id: string): id is keyof typeof FIXED => Object.hasOwn(FIXED, id)

/**
 * The minutes of a conference as its keepers wrote them. Rules check the shape of a row but cannot look into its lists,
 * so a row that does not fit is named, for its writer to mend, instead of being taken for a fault of ours.
 */
export const readRows = async (tx: Transaction, conferenceId: string): Promise<StoredMinutes> => {
  const { docs } = await tx.get(db.collection(`${paths.conference(conferenceId)}/minutes`))
  const rows: MinutesRows = { items: {} }
  const revs: Record<string, number> = {}
  const unreadable: string[] = []
  for (const doc of docs) {
    const { id } = doc
    const data = fromFirestore(doc.data())
    const rev: unknown = doc.get('rev')
    revs[id] = typeof rev === 'number' ? rev : 0
    const parsed = z.safeParse(isFixed(id) ? FIXED[id] : itemRowSchema, data)
    if (!parsed.success) unreadable.push(id)
    else if (isFixed(id)) Object.assign(rows, { [id]: parsed.data })
    else {
      const item = parsed.data as z.output<typeof itemRowSchema>
      const subject = id.slice(itemRowId('').length)
      if (id === itemRowId(subject)) rows.items[subject] = item
    }
  }
  return { rows, revs, unreadable }
}
