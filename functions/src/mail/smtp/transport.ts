import { createTransport, type Transporter } from 'nodemailer'
import {
  MAIL_AT_ONCE,
  MAIL_PER_SECOND,
  SMTP_HOST,
  SMTP_PASSWORD,
  SMTP_PORT,
  SMTP_TLS,
  SMTP_USER,
} from '../../params.ts'

/** Each wait, so that greeting, dialogue and data together stay below the function's timeout (options.ts). */
const WAIT_MS = 10_000

const build = (): Transporter => {
  const port = SMTP_PORT.value()
  const user = SMTP_USER.value()
  const plain = SMTP_TLS.value() === 'none'
  return createTransport({
    pool: true,
    host: SMTP_HOST.value(),
    port,
    secure: port === 465,
    requireTLS: !plain,
    ignoreTLS: plain,
    ...(user ? { auth: { user, pass: SMTP_PASSWORD.value() } } : {}),
    // A provider takes many quick log-ins for an attack: few lines, reused, at an even pace.
    maxConnections: MAIL_AT_ONCE.value(),
    maxMessages: 100,
    rateDelta: 1_000,
    rateLimit: MAIL_PER_SECOND.value(),
    // The task queue repeats; a second repeat in here could send twice without any record of it.
    maxRequeues: 0,
    connectionTimeout: WAIT_MS,
    greetingTimeout: WAIT_MS,
    socketTimeout: WAIT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

let current: { settings: string; transport: Transporter } | null = null

/** The pooled connection to the SMTP server, one for each instance, made anew when the settings change. */
export const smtpTransport = (): Transporter => {
  const settings = [SMTP_HOST, SMTP_PORT, SMTP_USER, SMTP_TLS, MAIL_PER_SECOND, MAIL_AT_ONCE]
    .map((param) => String(param.value()))
    .join('|')
  if (current?.settings !== settings) {
    current?.transport.close()
    current = { settings, transport: build() }
  }
  return current.transport
}
