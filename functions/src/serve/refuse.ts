import { REFUSALS, type RefusalCode } from '@kiemdiem/domain/refusals/refusals'
import { HttpsError } from 'firebase-functions/https'

/**
 * The error that carries a refusal to the caller: `throw refusal('codeUsed')`. `at` says where, by row, review, rule or
 * field id; its values are machine reasons, never texts. `fault` is the number of an unforeseen fault in the log.
 */
export const refusal = (reason: RefusalCode, more: { at?: Record<string, string>; fault?: string } = {}): HttpsError =>
  new HttpsError(REFUSALS[reason].status, reason, { reason, ...more })

/** The code that an error carries, if it is a refusal. */
export const refusalCodeOf = (error: unknown): string | null => {
  if (!(error instanceof HttpsError)) return null
  const { details } = error
  const reason: unknown = typeof details === 'object' && details !== null ? Reflect.get(details, 'reason') : null
  return typeof reason === 'string' ? reason : null
}
