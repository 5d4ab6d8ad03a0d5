import * as z from 'zod/mini'
import type { ActBase } from '../../model/act.ts'
import { trackSchema } from '../../model/process.ts'

const fields = <Kind extends string>(kind: Kind) => ({
  id: z.string(),
  kind: z.literal(kind),
  campaign: z.string(),
  of: z.strictObject({ kind: z.literal('paper'), id: z.string() }),
  /** Of its event on the paper: no other act there has it. */
  number: z.number(),
  by: z.string(),
  byName: z.string(),
  onBehalf: z.null(),
  submittedAt: z.date(),
  audience: z.array(z.string()),
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
