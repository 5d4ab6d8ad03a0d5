import { paths } from '@kiemdiem/domain/ids'
import type { ActBase } from '@kiemdiem/domain/model/act'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Transaction } from 'firebase-admin/firestore'
import type * as z from 'zod/mini'
import { db } from '../../firestore/db.ts'
import { parseOrNull } from '../../firestore/parse.ts'

/** An act that a call names, if it is of this conference and of this kind; another's is answered like none. */
export const readOwnAct = async <A extends ActBase>(
  tx: Transaction,
  kind: A['kind'],
  schema: z.ZodMiniType<A>,
  conference: Conference,
  actId: string,
): Promise<A | null> =>
  actId.startsWith(`${conference.id}.${kind}.`) ? parseOrNull(schema, await tx.get(db.doc(paths.act(actId)))) : null
