import { onBehalfOf } from '../../acts/on-behalf.ts'
import type { Refusal } from '../../commands/command.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Conference, Exception } from '../../model/conference.ts'
import type { Gate } from '../../model/gate.ts'
import { type MinutesRows, rowsOf } from '../../model/minutes.ts'
import type { OnBehalf } from '../../model/on-behalf.ts'
import type { ActFacts } from '../../model/printed.ts'
import type { Review } from '../../model/review.ts'
import { tidy } from '../../vi.ts'
import type { ConfirmMinutesInput, PlanWarning } from '../inputs.ts'
import type { ConferenceNamed } from '../kind/conference-named.ts'
import type { StatedRating } from '../proposal/self-rating.ts'
import { checkMinutes } from './check-minutes.ts'
import { minutedElsewhere } from './checks/minuted-elsewhere.ts'
import { type MinutesProblem, minutesProblem } from './problems.ts'

/** The minutes as stored: what could be read of them, and the `rev` of every row, read or not. */
export interface StoredMinutes {
  rows: MinutesRows
  revs: Record<string, number>
  /** Rows that do not have the shape of their kind. */
  unreadable: readonly string[]
}

export interface ConfirmRequest extends ConferenceNamed {
  campaign: Pick<Campaign, 'status' | 'year' | 'process' | 'conferenceRules' | 'calendar'>
  minutes: StoredMinutes
  /** Those rated here, of the whole agenda. */
  reviews: readonly Review[]
  /** Those that bind the conference, and those that count its reviews. */
  gates: readonly Gate[]
  /** By review id; absent or null where the subject gave itself none. */
  selfRatings: Readonly<Record<string, StatedRating>>
  /** What a print of the minutes will state for ever. */
  issued: ActFacts
  input: Pick<ConfirmMinutesInput, 'seen' | 'reasons' | 'onBehalf'>
  caller: ConferenceNamed['caller'] & { name: string }
}

/** What confirming names: whether it is for oneself decides by which grant. */
export interface ConfirmNamed extends ConferenceNamed {
  input: Pick<ConfirmMinutesInput, 'onBehalf'>
}

/** As whom somebody signs, and on what it rests where it is entered from the signed paper. */
export interface Signing {
  as: 'chair' | 'secretary' | 'onBehalf'
  onBehalf: OnBehalf | null
  exceptions: Exception[]
}

export const signatoryOf = ({ chair, secretary }: Conference, uid: string): 'chair' | 'secretary' | null =>
  uid === chair.uid ? 'chair' : uid === secretary.uid ? 'secretary' : null

/** Rows of the meeting that are not as the signatory saw them: saved since, new, or never shown to be there. */
const changedRows = ({ conference, minutes: { revs }, input: { seen } }: ConfirmRequest): Record<string, string> => {
  const isOurs = rowsOf(conference)
  return Object.fromEntries(
    [...new Set([...Object.keys(revs), ...Object.keys(seen)])]
      .filter((row) => revs[row] !== seen[row] && isOurs(row))
      .map((row) => [row, 'changed']),
  )
}

const firstOf = (problems: readonly MinutesProblem[]): Record<string, string> =>
  // The first problem of a row stands for the row: the screen names them all.
  Object.fromEntries([...problems].reverse().map(({ row, problem }) => [row, problem]))

/**
 * Exceptions as they stand once the reasons are given: what scheduling recorded stays; a quorum, a leader or a gate that
 * is in order after all is dropped.
 */
const exceptionsWith = (
  { conference, gates, input, caller, now }: ConfirmRequest,
  warnings: readonly PlanWarning[],
): { exceptions: Exception[]; missing: Record<string, string> } => {
  const found = new Set(warnings.map(({ rule }) => rule))
  const judgedNow = new Set([
    'papersAhead',
    'quorum',
    'chairAbsent',
    'secretaryAbsent',
    'ballotCount',
    ...gates.map(({ id }) => id),
  ])
  const kept = conference.exceptions.filter(({ rule }) => found.has(rule) || !judgedNow.has(rule))
  const added: Exception[] = []
  const missing: Record<string, string> = {}
  for (const { rule } of warnings.filter(({ needsReason }) => needsReason)) {
    const reason = tidy(input.reasons[rule] ?? '').trim()
    if (reason === '') missing[rule] = 'reasonMissing'
    else added.push({ rule, reason, by: caller.uid, at: now })
  }
  return { exceptions: [...kept, ...added], missing }
}

const warningsOf = ({ conference, campaign, minutes, gates, now }: ConfirmRequest) =>
  checkMinutes(conference, minutes.rows, campaign, gates, now)

/** What has been written since the signatory looked must be read first. `at`: by row. */
export const notAsSeen = (request: ConfirmRequest): Refusal | null => {
  const at = changedRows(request)
  return Object.keys(at).length > 0 ? { reason: 'changedSince', at } : null
}

/** `at`: by row, the first problem of each. */
export const incomplete = (request: ConfirmRequest): Refusal | null => {
  const { conference, minutes, reviews } = request
  const problems = [
    ...minutes.unreadable.filter(rowsOf(conference)).map((row) => minutesProblem(row, 'unreadable')),
    ...warningsOf(request).problems,
    ...minutedElsewhere(conference, minutes.rows, reviews),
  ]
  return problems.length > 0 ? { reason: 'minutesIncomplete', at: firstOf(problems) } : null
}

/** `at`: by rule, or gate. */
export const reasonsMissing = (request: ConfirmRequest): Refusal | null => {
  const { missing } = exceptionsWith(request, warningsOf(request).warnings)
  return Object.keys(missing).length > 0 ? { reason: 'reasonMissing', at: missing } : null
}

const basisOf = ({ input, caller, now }: ConfirmRequest): OnBehalf | null =>
  input.onBehalf && onBehalfOf(input.onBehalf, caller, now)

export const basisMissing = (request: ConfirmRequest): Refusal | null =>
  basisOf(request) ? null : { reason: 'basisMissing' }

/** Chair and secretary sign for themselves; those who keep the conference for both, from the signed paper. */
export const signingOf = (request: ConfirmRequest): Signing => {
  const { exceptions } = exceptionsWith(request, warningsOf(request).warnings)
  const onBehalf = basisOf(request)
  const own = onBehalf ? null : signatoryOf(request.conference, request.caller.uid)
  return { as: own ?? 'onBehalf', onBehalf, exceptions }
}
