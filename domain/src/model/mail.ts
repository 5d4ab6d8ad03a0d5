import * as z from 'zod/mini'

export const MAIL_TEMPLATES = ['receipt', 'yourTurn', 'returned'] as const
export type MailTemplate = (typeof MAIL_TEMPLATES)[number]

/** mail/{id}: the outbox. Holds ids only; address, truth and words are looked up when it is sent. */
export const mailSchema = z.strictObject({
  template: z.enum(MAIL_TEMPLATES),
  /** The person it is for. */
  to: z.string(),
  campaign: z.string(),
  paperId: z.string(),
  revision: z.number(),
  state: z.enum(['queued', 'sending', 'sent', 'bounced', 'cancelled', 'failed']),
  createdAt: z.date(),
  attempts: z.number(),
  /** While `sending`: when another worker may take over. While `queued`: until when a task is known to exist. */
  leaseUntil: z.nullable(z.date()),
  sentAt: z.nullable(z.date()),
  /** SMTP or error class, never an address or a text. */
  result: z.nullable(z.string()),
})
export type Mail = z.infer<typeof mailSchema>

/** settings/mail: absent or not paused in good times. Paused by bad credentials, resumed by an operator. */
export const mailSettingsSchema = z.strictObject({ paused: z.boolean(), reason: z.string(), at: z.date() })
