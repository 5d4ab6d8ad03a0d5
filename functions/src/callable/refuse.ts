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
  issueMissing: 'invalid-argument',
  tooManyIssues: 'failed-precondition',
  alreadySent: 'failed-precondition',
  notHeldYet: 'failed-precondition',
  unknownConference: 'not-found',
  changedSince: 'aborted',
  alreadyHeld: 'failed-precondition',
  cancelled: 'failed-precondition',
  planInvalid: 'invalid-argument',
  reasonMissing: 'failed-precondition',
  calendarInvalid: 'invalid-argument',
  notOnRoll: 'invalid-argument',
  nothingHandedOut: 'failed-precondition',
  notOpen: 'failed-precondition',
  minutesIncomplete: 'failed-precondition',
  basisMissing: 'invalid-argument',
  notConfirmed: 'failed-precondition',
  alreadyProposed: 'failed-precondition',
  itemsNotReady: 'failed-precondition',
  ballotNotAllowed: 'failed-precondition',
  votingOpen: 'failed-precondition',
  votingClosed: 'failed-precondition',
  tryAgain: 'unavailable',
  broken: 'unknown',
} as const satisfies Record<string, FunctionsErrorCode>
export type RefusalReason = keyof typeof CODES

/**
 * The error that carries a reason to the caller: `throw refusal('codeUsed')`. `at` says where, by row, review, rule or
 * field id; its values are machine reasons, never texts.
 */
export const refusal = (reason: RefusalReason, at?: Record<string, string>): HttpsError =>
  new HttpsError(CODES[reason], reason, at ? { reason, at } : { reason })
