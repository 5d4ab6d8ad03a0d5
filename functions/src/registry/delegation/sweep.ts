import { unitSchema } from '@kiemdiem/domain/model/unit'
import { delegationMove, moveDelegation } from '@kiemdiem/domain/registry/delegation/move-delegation'
import type { DocumentSnapshot } from 'firebase-admin/firestore'
import { serverNow } from '../../clock.ts'
import { db } from '../../firestore/db.ts'
import { parse } from '../../firestore/parse.ts'
import { moveDue } from '../../jobs/move-due.ts'
import { isOpening } from '../read-registry.ts'
import { readDelegationOffice } from './read-office.ts'

const isDue = (doc: DocumentSnapshot): boolean => delegationMove(parse(unitSchema, doc), serverNow()) !== null

/** Begins and ends what people lead for others for some days. */
export const sweepDelegations = (): Promise<void> =>
  moveDue({
    event: 'delegation',
    among: db.collection('units').where('delegation.until', '>', new Date(0)),
    named: (unit) => ({ unit }),
    isDue,
    // A campaign is opened from the registry as it was when that began; the next minute moves it.
    move: async (tx, doc) =>
      isDue(doc) && !(await isOpening(tx))
        ? moveDelegation(parse(unitSchema, doc), await readDelegationOffice(tx), serverNow())
        : null,
  })
