import * as z from 'zod/mini'
import { MAILS, type MailTemplate } from '../mail/templates/mails.ts'

const isTemplate = (name: string): name is MailTemplate => Object.hasOwn(MAILS, name)

/** mail/{id}: the outbox. Holds ids only; address, truth and words are looked up when it is sent. */
export const mailSchema = z
  .strictObject({
    template: z.custom<MailTemplate>((name) => typeof name === 'string' && isTemplate(name)),
    /** The subject, and which time: a mail about the same again is another mail (mail/templates/subjects.ts). */
    about: z.strictObject({ kind: z.string(), id: z.string(), occasion: z.number(), nth: z.optional(z.number()) }),
    /** Of which of the receiver's tasks a reminder reminds, as his list names them. Absent: it is no reminder. */
    tasks: z.optional(z.array(z.string())),
    /** The person it is for. */
    to: z.string(),
    campaign: z.string(),
    state: z.enum(['queued', 'gathered', 'sending', 'sent', 'digested', 'bounced', 'cancelled', 'failed']),
    createdAt: z.date(),
    attempts: z.number(),
    /** While `sending`: when another worker may take over. While `queued`: until when a task is known to exist. */
    leaseUntil: z.nullable(z.date()),
    sentAt: z.nullable(z.date()),
    /** SMTP or error class, never an address or a text. */
    result: z.nullable(z.string()),
    /** Whose mailbox took it, where it went to a clerk. Absent: its own receiver's, or not sent. */
    clerk: z.optional(z.string()),
    /** Which mail of a morning told it instead, and when. Absent: none has. */
    digest: z.optional(z.strictObject({ id: z.string(), at: z.date() })),
  })
  .check(z.refine(({ template, about }) => MAILS[template].about === about.kind))
export type Mail = z.infer<typeof mailSchema>

/** settings/mail: absent or not paused in good times. Paused by bad credentials, resumed by an operator. */
export const mailSettingsSchema = z.strictObject({ paused: z.boolean(), reason: z.string(), at: z.date() })
