import type { OnBehalf } from '../../model/act.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Conference, Exception } from '../../model/conference.ts'
import type { Gate } from '../../model/gate.ts'
import type { MinutesRows } from '../../model/minutes.ts'
import type { Review } from '../../model/review.ts'
import { tidy } from '../../vi.ts'
import type { ConfirmMinutesInput, PlanWarning } from '../inputs.ts'
import { type ConferenceCaller, mayKeep } from '../keeping.ts'
import { onBehalfOf } from '../on-behalf.ts'
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

export interface ConfirmRequest {
  conference: Conference
  campaign: Pick<Campaign, 'status' | 'conferenceRules'>
  minutes: StoredMinutes
  /** Those rated here, of the whole agenda. */
  reviews: readonly Review[]
  /** Those that bind the conference, and those that count its reviews. */
  gates: readonly Gate[]
  input: Pick<ConfirmMinutesInput, 'seen' | 'reasons' | 'onBehalf'>
  caller: ConferenceCaller & { name: string }
  now: Date
}

export type ConfirmRefusal =
  | { reason: 'notYours' | 'campaignClosed' | 'notOpen' | 'votingOpen' | 'basisMissing' }
  /** `at`: by row, or by rule. */
  | { reason: 'changedSince' | 'minutesIncomplete' | 'reasonMissing'; at: Record<string, string> }

export type Signing =
  | { ok: true; as: 'chair' | 'secretary' | 'onBehalf'; onBehalf: OnBehalf | null; exceptions: Exception[] }
  | ({ ok: false } & ConfirmRefusal)

const signatoryOf = ({ chair, secretary }: Conference, uid: string): 'chair' | 'secretary' | null =>
  uid === chair.uid ? 'chair' : uid === secretary.uid ? 'secretary' : null

/** Rows that are not as the signatory saw them: saved since, new, or never shown to be there. */
const changedRows = (revs: Record<string, number>, seen: Record<string, number>): Record<string, string> =>
  Object.fromEntries(
    [...new Set([...Object.keys(revs), ...Object.keys(seen)])]
      .filter((row) => revs[row] !== seen[row])
      .map((row) => [row, 'changed']),
  )

const refusalOf = (problems: readonly MinutesProblem[]): Record<string, string> =>
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
  const judgedNow = new Set(['quorum', 'chairAbsent', 'secretaryAbsent', 'ballotCount', ...gates.map(({ id }) => id)])
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

/**
 * Whether this person may confirm these minutes now, and as whom: chair and secretary for themselves; those who keep
 * the conference for both, from the signed paper. Refusals come in the order in which they can be mended.
 */
export const mayConfirm = (request: ConfirmRequest): Signing => {
  const { conference, campaign, minutes, reviews, gates, input, caller } = request
  const own = signatoryOf(conference, caller.uid)
  if (!mayKeep(conference, caller)) return { ok: false, reason: 'notYours' }
  if (campaign.status !== 'open') return { ok: false, reason: 'campaignClosed' }
  if (conference.state !== 'open') return { ok: false, reason: 'notOpen' }
  if (conference.voting && conference.voting.closedAt === null) return { ok: false, reason: 'votingOpen' }
  const changed = changedRows(minutes.revs, input.seen)
  if (Object.keys(changed).length > 0) return { ok: false, reason: 'changedSince', at: changed }
  const check = checkMinutes(conference, minutes.rows, campaign.conferenceRules, gates)
  const problems = [
    ...minutes.unreadable.map((row) => minutesProblem(row, 'unreadable')),
    ...check.problems,
    ...minutedElsewhere(conference, minutes.rows, reviews),
  ]
  if (problems.length > 0) return { ok: false, reason: 'minutesIncomplete', at: refusalOf(problems) }
  const { exceptions, missing } = exceptionsWith(request, check.warnings)
  if (Object.keys(missing).length > 0) return { ok: false, reason: 'reasonMissing', at: missing }
  if (!input.onBehalf) {
    return own ? { ok: true, as: own, onBehalf: null, exceptions } : { ok: false, reason: 'basisMissing' }
  }
  const onBehalf = onBehalfOf(input.onBehalf, caller, request.now)
  return onBehalf ? { ok: true, as: 'onBehalf', onBehalf, exceptions } : { ok: false, reason: 'basisMissing' }
}
