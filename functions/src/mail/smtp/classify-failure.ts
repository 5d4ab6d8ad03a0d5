/** What is to be done about a mail that the server did not take. */
export type Failure =
  /** Passes by itself: try again later. */
  | { kind: 'temporary'; result: string }
  /** This address does not take mail. */
  | { kind: 'bounced'; result: string }
  /** This message is not taken, and would not be next time. */
  | { kind: 'failed'; result: string }
  /** Our own settings are wrong: no mail can be sent until somebody mends them. */
  | { kind: 'settings'; result: string }

/** The part of nodemailer's errors that is read. Their messages quote addresses and are never looked at. */
export interface SmtpError {
  code?: string
  /** What Node said, where nodemailer put a code of its own over it. */
  originalCode?: string
  responseCode?: number
  command?: string
}

const TLS_PROBLEMS = ['ETLS', 'EREQUIRETLS']
/** Node's codes for a certificate that does not hold. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ISSUER|ALTNAME/

/**
 * Sorts a failed attempt by the server's reply and where in the dialogue it came: 4xx and a broken line pass by
 * themselves, 5xx for the recipient is a bounce, 5xx for the sender or the log-in is a fault of the settings.
 */
export const classifyFailure = (error: SmtpError): Failure => {
  const { code = '', responseCode = 0, command = '' } = error
  const cause = error.originalCode ?? code
  const result = responseCode ? `smtp${responseCode}` : cause || 'unknown'
  if (responseCode >= 400 && responseCode < 500) return { kind: 'temporary', result }
  if (code === 'EAUTH' || code === 'ENOAUTH' || [530, 534, 535, 538].includes(responseCode)) {
    return { kind: 'settings', result }
  }
  if (TLS_PROBLEMS.includes(code) || CERTIFICATE.test(cause)) return { kind: 'settings', result }
  if (responseCode >= 500) {
    if (command === 'RCPT TO') return { kind: 'bounced', result }
    if (command === 'MAIL FROM') return { kind: 'settings', result }
    if (command === 'DATA') return { kind: 'failed', result }
    // A greeting or EHLO with 5xx: the server is up but wants nobody now.
    return { kind: 'temporary', result }
  }
  // No reply at all: the address itself cannot be written in an envelope, or the line broke.
  return code === 'EENVELOPE' ? { kind: 'bounced', result } : { kind: 'temporary', result }
}
