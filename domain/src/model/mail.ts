import * as z from 'zod/mini'

/** Mails about one paper at one revision. */
export const PAPER_MAILS = ['receipt', 'yourTurn', 'returned', 'suggested'] as const
export type PaperMail = (typeof PAPER_MAILS)[number]

/**
 * Mails about one conference:
 * - called: date, place, what to prepare; again when one of them changes. cancelled: it will not be held.
 * - handout: the papers are there to be read. toConfirm: the other signatory has confirmed the minutes.
 * - minutesConfirmed: to those who attended. toPropose: to the head, when the minutes are there.
 * - proposed: to the organisers, when a unit's proposal has arrived. gateOpened: what a conference waited for is there.
 */
export const CONFERENCE_MAILS = [
  'called',
  'cancelled',
  'handout',
  'toConfirm',
  'minutesConfirmed',
  'toPropose',
  'proposed',
  'gateOpened',
] as const
export type ConferenceMail = (typeof CONFERENCE_MAILS)[number]
export type MailTemplate = PaperMail | ConferenceMail

const common = {
  /** The person it is for. */
  to: z.string(),
  campaign: z.string(),
  state: z.enum(['queued', 'sending', 'sent', 'bounced', 'cancelled', 'failed']),
  createdAt: z.date(),
  attempts: z.number(),
  /** While `sending`: when another worker may take over. While `queued`: until when a task is known to exist. */
  leaseUntil: z.nullable(z.date()),
  sentAt: z.nullable(z.date()),
  /** SMTP or error class, never an address or a text. */
  result: z.nullable(z.string()),
}

/** mail/{id}: the outbox. Holds ids only; address, truth and words are looked up when it is sent. */
export const mailSchema = z.union([
  z.strictObject({ ...common, template: z.enum(PAPER_MAILS), paperId: z.string(), revision: z.number() }),
  z.strictObject({
    ...common,
    template: z.enum(CONFERENCE_MAILS),
    conferenceId: z.string(),
    /** Which time: the schedule's revision, the handing out's, minutes' or proposal's number. */
    occasion: z.number(),
  }),
])
export type Mail = z.infer<typeof mailSchema>
export type MailAboutPaper = Extract<Mail, { paperId: string }>
export type MailAboutConference = Extract<Mail, { conferenceId: string }>

/** settings/mail: absent or not paused in good times. Paused by bad credentials, resumed by an operator. */
export const mailSettingsSchema = z.strictObject({ paused: z.boolean(), reason: z.string(), at: z.date() })
