import * as z from 'zod/mini'
import { paperActFields } from '../acts/owned-act.ts'
import type { ActBase } from '../model/act.ts'
import { paperFactsSchema } from '../model/printed.ts'
import { CONFIRMERS } from '../model/remediation.ts'
import { tableLayoutsSchema } from '../tables/layouts-schema.ts'
import { COMMITMENTS, OUTCOMES } from './limits.ts'

const itemSchema = z.strictObject({
  limit: z.string(),
  cause: z.string(),
  measure: z.string(),
  /** Who answers for it. */
  owner: z.string(),
  /** The last day, YYYY-MM-DD. */
  until: z.string(),
})
export type PlanItem = z.infer<typeof itemSchema>

/**
 * acts/{paper.remediation.n}: "Kế hoạch khắc phục" of a collective, or of a person with his commitment for the next year, as
 * handed in (plan, IV). Read by whom it is about, who confirms, and who organises. Create-only.
 */
export const remediationActSchema = z.strictObject({
  ...paperActFields('remediation'),
  subject: z.string(),
  subjectKind: z.enum(['person', 'unit']),
  name: z.string(),
  unitName: z.string(),
  /** The year that was reviewed; the commitment is for the next. */
  year: z.number(),
  partyMember: z.boolean(),
  items: z.array(itemSchema),
  /** Who watches over it; empty: nobody else. */
  watcher: z.string(),
  /** Null: of a collective. */
  commitment: z.nullable(z.record(z.enum(COMMITMENTS), z.string())),
  /** Who confirms it for the unit: its head, or who is above him, where it is his own. Absent in acts of before. */
  confirmedBy: z.optional(z.enum(['head', 'above'])),
  /** Whose layout it follows; absent: of a person by his membership, of a collective of before the Party's. */
  style: z.optional(z.enum(['party', 'administrative'])),
  /** What a print states besides, as the accepted paper has it; null: its paper is kept elsewhere. */
  facts: z.nullable(paperFactsSchema),
  /** How the campaign laid its tables then; absent: by default. */
  tables: z.optional(tableLayoutsSchema),
})
export type RemediationAct = z.infer<typeof remediationActSchema> & ActBase

/** Confirmed, sent back with remarks, or opened again because the conclusion was changed. */
export const REPLIES = ['confirmed', 'returned', 'reopened'] as const
export type Reply = (typeof REPLIES)[number]

/** acts/{paper.remediationReply.n}: what was said of a plan. Create-only. */
export const remediationReplyActSchema = z.strictObject({
  ...paperActFields('remediationReply'),
  plan: z.string(),
  outcome: z.enum(REPLIES),
  as: z.enum(CONFIRMERS),
  /** Number of the paper of the body above, as it is written. Absent: it was said by somebody here. */
  document: z.optional(z.string()),
  remarks: z.string(),
})
export type RemediationReplyAct = z.infer<typeof remediationReplyActSchema> & ActBase

const resultSchema = z.strictObject({
  /** Index of the item. */
  item: z.number(),
  outcome: z.enum(OUTCOMES),
  note: z.string(),
  on: z.string(),
})
export type ItemResult = z.infer<typeof resultSchema>

/** acts/{paper.remediationResult.n}: what came of items of a plan, as its owner records it. Create-only; the last word counts. */
export const remediationResultActSchema = z.strictObject({
  ...paperActFields('remediationResult'),
  plan: z.string(),
  results: z.array(resultSchema),
})
export type RemediationResultAct = z.infer<typeof remediationResultActSchema> & ActBase
