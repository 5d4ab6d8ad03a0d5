import { defineBoolean, defineInt, defineSecret, defineString } from 'firebase-functions/params'

/**
 * What differs between installations, asked for at deployment (docs/operations.md). Values exist only while a
 * function runs: `.value()` is never called while modules load.
 */
export const SMTP_HOST = defineString('SMTP_HOST', { description: 'SMTP server that sends the mails' })
export const SMTP_PORT = defineInt('SMTP_PORT', { default: 587, description: '587 (STARTTLS) or 465 (TLS at once)' })
/** Empty: the server asks for no account. */
export const SMTP_USER = defineString('SMTP_USER', { default: '' })
export const SMTP_PASSWORD = defineSecret('SMTP_PASSWORD')
/** `none` is for the inbox of a trial on one's own machine; anything else sends nothing without TLS. */
export const SMTP_TLS = defineString('SMTP_TLS', { default: 'required', description: 'required or none' })
/**
 * The pace at which the SMTP server takes mails; docs/operations.md §4 has it by provider. Too quick is worse than slow:
 * a provider takes bursts for an attack, and blocks the sender.
 */
export const MAIL_PER_SECOND = defineInt('MAIL_PER_SECOND', {
  default: 5,
  description: 'Mails a second that the SMTP server takes (docs/operations.md §4 has it by provider)',
})
/** Mails at once, each on a connection of its own. */
export const MAIL_AT_ONCE = defineInt('MAIL_AT_ONCE', {
  default: 4,
  description: 'Connections to the SMTP server at the same time (docs/operations.md §4 has it by provider)',
})
/** How many mails that may wait somebody gets since the day before, one by one; what is over comes in one mail in the morning. */
export const MAIL_DIGEST_OVER = defineInt('MAIL_DIGEST_OVER', {
  default: 5,
  description:
    'Papers and proposals that somebody is told of one by one in two days, before they come together each morning',
})
export const MAIL_FROM = defineString('MAIL_FROM', { description: 'Sender, e.g. “Kiểm điểm <kiemdiem@example.vn>”' })
/** Address of the web app, without a slash at the end: mails link to it. */
export const WEB_URL = defineString('WEB_URL')
/**
 * Key of the Auth addresses of all accounts, and of those that resolveSignIn invents. It never changes: with another key
 * nobody finds the own account, until a new code has been used (docs/operations.md §8 and §10).
 */
export const SIGN_IN_SECRET = defineSecret('SIGN_IN_SECRET')
/** Whether callables demand an App Check token. */
export const APP_CHECK = defineBoolean('APP_CHECK', { default: false })
