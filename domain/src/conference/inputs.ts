import * as z from 'zod/mini'
import { onBehalfInput } from '../acts/on-behalf.ts'
import {
  campaignIdSchema,
  conferenceIdSchema,
  dateSchema,
  keySchema,
  lineText,
  longText,
  recordOf,
  reviewIdSchema,
  shortText,
  subjectSchema,
  timeSchema,
} from '../commands/fields.ts'
import { ACT_MAX } from '../model/act.ts'
import { BALLOT_KINDS } from '../model/conference.ts'
import { RATINGS } from '../model/terms.ts'

/**
 * What browsers ask of the callables about conferences, and what these answer: the same schemas check it in the
 * function and type it on the screen. `key` is the idempotency key of one intention (functions/callable/run-once).
 */
/** Reasons for knowingly passing a rule or a closed gate, by rule or gate id. */
const reasons = recordOf(shortText, 100)

export const scheduleConferenceInput = z.strictObject({
  /** Null makes a new one of the unit. */
  conferenceId: z.nullable(conferenceIdSchema),
  /** The schedule's revision that the caller has seen; 0 for a new one. */
  revision: z.int(),
  campaign: campaignIdSchema,
  unit: subjectSchema,
  date: dateSchema,
  time: timeSchema,
  place: lineText,
  chair: subjectSchema,
  secretary: subjectSchema,
  ballot: z.enum(BALLOT_KINDS),
  /** Subjects in the order of the agenda: reviewed here if the unit reviews them, else only commented on. */
  agenda: z.array(subjectSchema).check(z.maxLength(1_000)),
  roll: z
    .array(
      z.strictObject({
        /** Null: a guest or body without an account, named below. */
        personId: z.nullable(subjectSchema),
        kind: z.enum(['member', 'guest', 'body']),
        name: lineText,
        post: lineText,
      }),
    )
    .check(z.maxLength(1_000)),
  reasons,
  /** True: nothing is written; the answer tells what would be. */
  preview: z.boolean(),
  key: keySchema,
})
export type ScheduleConferenceInput = z.input<typeof scheduleConferenceInput>

/** What scheduling does to one paper's date. Dates are the last day in time (YYYY-MM-DD). */
export interface DueEffect {
  paperId: string
  subjectName: string
  before: string
  after: string
  /** Already accepted: nothing is owed, but it may have been accepted after the new date. */
  accepted: boolean
}

export interface PlanWarning {
  /** "papersAhead" | "outerLimit" | "dayOff" | "order" | "missingSubject" | "papersUnsent" | "noQuorum" | "fewVoters" or the id of a gate. */
  rule: string
  /** One sentence for people, with the arithmetic. */
  text: string
  /** Clause it rests on. */
  source: string
  /** Saving needs a reason for it. */
  needsReason: boolean
}

export interface ScheduleAnswer extends Record<string, unknown> {
  conferenceId: string
  revision: number
  /** Earliest date on which a conference would be lawful if the papers went out today. */
  earliest: string
  /** Last day on which the papers must be out for the chosen date. */
  papersBy: string
  effects: DueEffect[]
  warnings: PlanWarning[]
}

export const confirmMinutesInput = z.strictObject({
  conferenceId: conferenceIdSchema,
  /** `rev` of every row as the signatory saw it: what has changed since must be read first. */
  seen: recordOf(z.int(), 2_000),
  reasons,
  /** Null: the chair or the secretary confirms for himself. Else both are entered from the signed paper. */
  onBehalf: z.nullable(onBehalfInput),
  key: keySchema,
})
export type ConfirmMinutesInput = z.input<typeof confirmMinutesInput>
export interface ConfirmAnswer extends Record<string, unknown> {
  state: 'signed' | 'confirmed'
  act: string | null
}

export const sendProposalInput = z.strictObject({
  conferenceId: conferenceIdSchema,
  items: z
    .array(
      z.strictObject({
        reviewId: reviewIdSchema,
        /** Null where the minutes give no level. */
        proposed: z.nullable(z.enum(RATINGS)),
        remark: longText,
        /** Why it is not the level of the conference; not asked where it is. */
        reason: z.optional(shortText),
      }),
    )
    .check(z.maxLength(ACT_MAX)),
  onBehalf: z.nullable(onBehalfInput),
  key: keySchema,
})
export type SendProposalInput = z.input<typeof sendProposalInput>
export interface ProposalAnswer extends Record<string, unknown> {
  act: string
  moved: number
}
