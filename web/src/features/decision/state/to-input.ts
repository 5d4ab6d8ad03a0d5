import { PENDING } from '@kiemdiem/domain/appraisal/mark'
import type { EnteredItem } from '@kiemdiem/domain/decision/decide-item'
import type { MeetingMember } from '@kiemdiem/domain/decision/decision'
import { type Decided, UNDECIDED } from '@kiemdiem/domain/decision/outcome'
import type { RecordDecisionInput } from '@kiemdiem/domain/decision/record/input'
import { electorateOf } from '@kiemdiem/domain/decision/votes/electorate'
import type { Vote } from '@kiemdiem/domain/decision/votes/vote'
import { NOT_RATED_REASONS } from '@kiemdiem/domain/model/not-rated'
import { RATINGS } from '@kiemdiem/domain/model/terms'
import type { DecisionLine } from '../lines/lines.ts'
import {
  ABSENT,
  type AbsentEntry,
  type Entered,
  type ItemEntry,
  itemLine,
  MEETING,
  type MeetingEntry,
  type OverrideEntry,
  type RoundEntry,
} from './entries.ts'

export const meetingEntry = (entered: Entered): MeetingEntry => (entered[MEETING] ?? {}) as MeetingEntry
export const absentEntry = (entered: Entered): AbsentEntry => (entered[ABSENT] ?? {}) as AbsentEntry
export const itemEntry = (entered: Entered, reviewId: string): ItemEntry =>
  (entered[itemLine(reviewId)] ?? {}) as ItemEntry

/** What was appraised of a subject, as it was handed over. */
export const appraisedOf = ({ row, mark }: Pick<DecisionLine, 'row' | 'mark'>): Decided => {
  const notRated = row.proposal?.notRated ?? null
  return notRated
    ? { ...UNDECIDED, notRated }
    : { ...UNDECIDED, level: mark?.level ?? null, pending: mark?.pending ?? null }
}

const NOT_RATED = 'notRated:'

/** An outcome as a choice of a list. */
export const choiceOf = ({ level, pending, notRated }: Decided): string =>
  level ?? pending ?? (notRated ? `${NOT_RATED}${notRated.reason}` : 'undecided')

/** What a choice of a list says, beside what it departs from. */
export const outcomeIn = (choice: string, appraised: Decided): Decided => {
  const reason = NOT_RATED_REASONS.find((each) => choice === `${NOT_RATED}${each}`)
  const note = appraised.notRated?.reason === reason ? (appraised.notRated?.note ?? '') : ''
  return {
    level: RATINGS.find((each) => each === choice) ?? null,
    pending: PENDING.find((each) => each === choice) ?? null,
    notRated: reason ? { reason, note } : null,
  }
}

/** The second round, by the names of the first. */
const secondOf = (entry: ItemEntry): RoundEntry => {
  const named = ['agree', 'against', 'outstanding', 'good', 'completed', 'notCompleted', 'invalid'] as const
  return Object.fromEntries(
    named.flatMap((name) => (entry[`${name}2`] === undefined ? [] : [[name, entry[`${name}2`]]])),
  )
}

/** Of hands, whoever raised none abstained: computed, so that it always adds up. */
const voteOf = (round: RoundEntry, byLevel: boolean, voters: number, byHands: boolean): Vote => {
  const { outstanding = 0, good = 0, completed = 0, notCompleted = 0 } = round
  if (!byLevel) {
    const { against = 0 } = round
    const agree = round.agree ?? Math.max(0, voters - against)
    return { kind: 'agreement', agree, against, abstain: Math.max(0, voters - agree - against) }
  }
  const named = outstanding + good + completed + notCompleted
  const invalid = byHands ? Math.max(0, voters - named) : (round.invalid ?? 0)
  return { kind: 'levels', tally: { outstanding, good, completed, notCompleted, invalid } }
}

const idsIn = (listed = ''): string[] => listed.split(',').filter((id) => id !== '')

interface Room {
  roll: readonly MeetingMember[]
  ballot: 'showOfHands' | 'paper'
  /** Who of the members does not vote on this subject. */
  own: readonly string[]
}

/** One subject as it is entered; null: not of this meeting. */
export const toItem = (line: DecisionLine, entry: ItemEntry, { roll, ballot, own }: Room): EnteredItem | null => {
  if (entry.out) return null
  const appraised = appraisedOf(line)
  const way = entry.single || own.length > 0 || ballot === 'paper' ? 'single' : 'list'
  const left = idsIn(entry.left)
  const { voters } = electorateOf(roll, { own, left })
  const byLevel = entry.byLevel ?? ballot === 'paper'
  const rounds = [
    voteOf(entry, byLevel, voters, ballot === 'showOfHands'),
    ...(entry.again ? [voteOf(secondOf(entry), byLevel, voters, true)] : []),
  ]
  return {
    ...{ reviewId: line.reviewId, ...outcomeIn(entry.outcome ?? choiceOf(appraised), appraised), way },
    ...{ rounds: way === 'list' ? [] : rounds, left, reason: entry.reason ?? '', dissent: entry.dissent ?? '' },
  }
}

/** A set for each who is there, by the number that it has on its print. */
const setsIn = ({ setsOut, setsBack }: MeetingEntry, roll: readonly MeetingMember[]) =>
  setsOut
    ? {
        sets: roll.flatMap(({ id, present }, at) =>
          present ? [{ id, number: at + 1, back: idsIn(setsBack).includes(id) }] : [],
        ),
      }
    : {}

/** The meeting as it is sent. */
export const toMeeting = (
  entered: Entered,
  roll: readonly MeetingMember[],
  usual: { date: string; place: string; chair: string; secretaryName: string },
): RecordDecisionInput['meeting'] => {
  const entry = meetingEntry(entered)
  const voters = electorateOf(roll, { own: [], left: [] }).voters
  const { ballot = 'showOfHands', against = 0, issued = voters, returned = voters, invalid = 0 } = entry
  const agree = entry.agree ?? Math.max(0, voters - against)
  return {
    ...{ date: entry.date ?? usual.date, startedAt: entry.startedAt ?? '', endedAt: entry.endedAt ?? '' },
    ...{ place: entry.place ?? usual.place, chair: entry.chair ?? usual.chair },
    ...{ secretaryName: entry.secretaryName ?? usual.secretaryName, absent: absentEntry(entered), ballot },
    sheets: ballot === 'paper' ? { issued, returned, invalid } : null,
    tellers: ballot === 'paper' ? idsIn(entry.tellers) : [],
    list:
      ballot === 'paper' ? null : { kind: 'agreement', agree, against, abstain: Math.max(0, voters - agree - against) },
    ...setsIn(entry, roll),
    ...{ course: entry.course ?? '', conclusion: entry.conclusion ?? '' },
  }
}

/** Resolutions that name a rule. */
export const toOverrides = (entered: Readonly<Record<string, object | undefined>>): RecordDecisionInput['overrides'] =>
  Object.entries(entered).flatMap(([line, entry]) => {
    const at = /^override (.+)$/.exec(line)?.[1]
    const { rule, number = '', date = '', reason = '' } = (entry ?? {}) as OverrideEntry
    return at !== undefined && rule !== undefined && `${number}${reason}`.trim() !== ''
      ? [{ at, rule, number, date, reason }]
      : []
  })
