import * as z from 'zod/mini'
import { BALLOT_KINDS, HANDOUT_WAYS } from '../model/conference.ts'
import { RATINGS } from '../model/terms.ts'

/**
 * What browsers ask of the callables about conferences, and what these answer: the same schemas check it in the
 * function and type it on the screen. `key` is the idempotency key of one intention (functions/callable/run-once).
 */
const key = z.string().check(z.regex(/^[A-Za-z0-9-]{8,64}$/))
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const short = z.string().check(z.maxLength(500))
const long = z.string().check(z.maxLength(15_000))
const conferenceId = z.string().check(z.regex(/^[a-z0-9-]+_[a-z0-9-]+_\d+$/))
const paperId = z.string().check(z.regex(/^[a-z0-9-]+_[a-z0-9-]+$/))
const subject = z.string().check(z.regex(/^[a-z0-9-]+$/))

/** Reasons for knowingly passing a rule or a closed gate, by rule or gate id. */
const reasons = z.record(z.string(), short)

export const onBehalfInput = z.strictObject({ basis: short, paperDate: date, keptAt: short })
export type OnBehalfInput = z.input<typeof onBehalfInput>

export const suggestIssueInput = z.strictObject({
  paperId,
  issue: z.string().check(z.maxLength(3_000)),
  basis: z.string().check(z.maxLength(3_000)),
  document: short,
  key,
})
export type SuggestIssueInput = z.input<typeof suggestIssueInput>

export const completePaperInput = z.strictObject({ paperId, key })
export type CompletePaperInput = z.input<typeof completePaperInput>

export const scheduleConferenceInput = z.strictObject({
  /** Null makes a new one of the unit. */
  conferenceId: z.nullable(conferenceId),
  /** The schedule's revision that the caller has seen; 0 for a new one. */
  revision: z.int(),
  campaign: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  unit: subject,
  date,
  time: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  place: short,
  chair: subject,
  secretary: subject,
  ballot: z.enum(BALLOT_KINDS),
  /** Subjects in the order of the agenda: reviewed here if the unit reviews them, else only commented on. */
  agenda: z.array(subject),
  roll: z.array(
    z.strictObject({
      /** Null: a guest or body without an account, named below. */
      personId: z.nullable(subject),
      kind: z.enum(['member', 'guest', 'body']),
      name: short,
      post: short,
    }),
  ),
  reasons,
  /** True: nothing is written; the answer tells what would be. */
  preview: z.boolean(),
  key,
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
  /** "papersAhead" | "outerLimit" | "dayOff" | "order" | "missingSubject" | "noQuorum" or the id of a gate. */
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

export const cancelConferenceInput = z.strictObject({ conferenceId, revision: z.int(), reason: short, key })
export type CancelConferenceInput = z.input<typeof cancelConferenceInput>

export const setCalendarInput = z.strictObject({
  campaign: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  off: z.array(date),
  worked: z.array(date),
  source: short,
  preview: z.boolean(),
  key,
})
export type SetCalendarInput = z.input<typeof setCalendarInput>

export const handOutPapersInput = z.strictObject({
  conferenceId,
  attendees: z.array(z.strictObject({ id: z.string(), how: z.enum(HANDOUT_WAYS), on: date, note: short })),
  key,
})
export type HandOutPapersInput = z.input<typeof handOutPapersInput>

export const acknowledgePapersInput = z.strictObject({ conferenceId, key })
export type AcknowledgePapersInput = z.input<typeof acknowledgePapersInput>

export const conductConferenceInput = z.strictObject({
  conferenceId,
  /** `start` opens the meeting and its minutes; `item` shows one item to everybody present, null none. */
  step: z.enum(['start', 'item']),
  item: z.nullable(subject),
  key,
})
export type ConductConferenceInput = z.input<typeof conductConferenceInput>

/** The consent of the meeting, on record, is what allows the electronic ballot (design §7.5). */
export const openBallotInput = z.strictObject({ conferenceId, consent: short, key })
export type OpenBallotInput = z.input<typeof openBallotInput>
export const closeBallotInput = z.strictObject({ conferenceId, key })
export type CloseBallotInput = z.input<typeof closeBallotInput>

export const confirmMinutesInput = z.strictObject({
  conferenceId,
  /** `rev` of every row as the signatory saw it: what has changed since must be read first. */
  seen: z.record(z.string(), z.int()),
  reasons,
  /** Null: the chair or the secretary confirms for himself. Else both are entered from the signed paper. */
  onBehalf: z.nullable(onBehalfInput),
  key,
})
export type ConfirmMinutesInput = z.input<typeof confirmMinutesInput>
export interface ConfirmAnswer extends Record<string, unknown> {
  state: 'signed' | 'confirmed'
  act: string | null
}

export const reopenMinutesInput = z.strictObject({ conferenceId, reason: short, key })
export type ReopenMinutesInput = z.input<typeof reopenMinutesInput>

export const sendProposalInput = z.strictObject({
  conferenceId,
  items: z.array(
    z.strictObject({
      reviewId: z.string().check(z.regex(/^[a-z0-9-]+_[a-z0-9-]+_[A-Za-z]+$/)),
      proposed: z.enum(RATINGS),
      remark: long,
    }),
  ),
  onBehalf: z.nullable(onBehalfInput),
  key,
})
export type SendProposalInput = z.input<typeof sendProposalInput>
export interface ProposalAnswer extends Record<string, unknown> {
  act: string
  moved: number
}
