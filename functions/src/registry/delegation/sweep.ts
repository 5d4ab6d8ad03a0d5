import { unitSchema } from '@kiemdiem/domain/model/unit'
import { delegationMove, moveDelegation } from '@kiemdiem/domain/registry/delegation/move-delegation'
import type { DocumentReference } from 'firebase-admin/firestore'
import { serverNow } from '../../clock.ts'
import { describe } from '../../errors.ts'
import { applyWrites } from '../../firestore/apply-writes.ts'
import { db } from '../../firestore/db.ts'
import { parse } from '../../firestore/parse.ts'
import { log } from '../../log.ts'
import { enqueueMails } from '../../mail/enqueue-mail.ts'
import { isOpening } from '../read-registry.ts'
import { readDelegationOffice } from './read-office.ts'

const move = async (ref: DocumentReference): Promise<void> => {
  const mails = await db.runTransaction(async (tx) => {
    const unit = parse(unitSchema, await tx.get(ref))
    // A campaign is opened from the registry as it was when that began; the next minute moves it.
    if (!delegationMove(unit, serverNow()) || (await isOpening(tx))) return null
    const moved = moveDelegation(unit, await readDelegationOffice(tx), serverNow())
    applyWrites(tx, moved.writes)
    return moved.mails
  })
  if (!mails) return
  await enqueueMails(mails)
  log('INFO', 'delegation', { unit: ref.id, outcome: 'moved' })
}

/**
 * Begins and ends, each in a transaction of its own, what people lead for others for some days; there are a few of them at most.
 * One that cannot be moved keeps no other in charge beyond his last day.
 */
export const sweepDelegations = async (): Promise<void> => {
  const found = await db.collection('units').where('delegation.until', '>', new Date(0)).get()
  for (const doc of found.docs) {
    try {
      if (delegationMove(parse(unitSchema, doc), serverNow())) await move(doc.ref)
    } catch (error) {
      log('ERROR', 'delegation', { unit: doc.id, outcome: 'failed', detail: describe(error) })
    }
  }
}
