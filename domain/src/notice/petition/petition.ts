import * as z from 'zod/mini'
import { paperActFields } from '../../acts/owned-act.ts'
import type { ActBase } from '../../model/act.ts'
import { trackSchema } from '../../model/process.ts'

const fields = <Kind extends string>(kind: Kind) => ({
  ...paperActFields(kind),
  onBehalf: z.null(),
  track: trackSchema,
  reviewId: z.string(),
  subjectKind: z.enum(['person', 'unit']),
  name: z.string(),
  text: z.string(),
})

/**
 * acts/{paper.petition.n}: "Kiến nghị" on a result (NĐ 90; on the Party's side "đề nghị xem xét lại"). Read by who filed it and
 * by who settles it. Create-only.
 */
export const petitionActSchema = z.strictObject(fields('petition'))
export type PetitionAct = z.infer<typeof petitionActSchema> & ActBase

/** What comes of it: the result stands, or it is decided anew. */
export const SETTLEMENTS = ['stands', 'again'] as const

/** acts/{paper.settlement.n}: its answer, by who decided. It quotes no opinion of others. Create-only. */
export const settlementActSchema = z.strictObject({
  ...fields('settlement'),
  /** The petition that it answers. */
  petition: z.string(),
  outcome: z.enum(SETTLEMENTS),
  /** Number and day of the paper that answers it. */
  document: z.string(),
  on: z.string(),
})
export type SettlementAct = z.infer<typeof settlementActSchema> & ActBase
