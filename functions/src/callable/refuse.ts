import { type FunctionsErrorCode, HttpsError } from 'firebase-functions/https'

/** What the caller is told; the web app has a sentence for each reason, or for its code. */
const CODES = {
  badInput: 'invalid-argument',
  passwordTooShort: 'invalid-argument',
  passwordTooLong: 'invalid-argument',
  passwordCommon: 'invalid-argument',
  remarksMissing: 'invalid-argument',
  remarksTooLong: 'invalid-argument',
  notSignedIn: 'unauthenticated',
  noAppCheck: 'unauthenticated',
  inactive: 'permission-denied',
  notAdmin: 'permission-denied',
  notYours: 'permission-denied',
  unknownPerson: 'not-found',
  codeUnknown: 'not-found',
  codeUsed: 'failed-precondition',
  codeBusy: 'failed-precondition',
  codeExpired: 'failed-precondition',
  personInactive: 'failed-precondition',
  lastAdmin: 'failed-precondition',
  campaignClosed: 'failed-precondition',
  stageClosed: 'failed-precondition',
  notSealed: 'failed-precondition',
  newerRevision: 'failed-precondition',
  afterConference: 'failed-precondition',
  tryAgain: 'unavailable',
  broken: 'unknown',
} as const satisfies Record<string, FunctionsErrorCode>
export type RefusalReason = keyof typeof CODES

/** The error that carries a reason to the caller: `throw refusal('codeUsed')`. */
export const refusal = (reason: RefusalReason): HttpsError => new HttpsError(CODES[reason], reason, { reason })
