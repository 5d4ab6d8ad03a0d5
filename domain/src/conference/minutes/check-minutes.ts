import { fitsOneAct } from '../../acts/act-size.ts'
import type { AgendaItem } from '../../model/conference.ts'
import type { Difference } from '../../model/difference.ts'
import type { Gate } from '../../model/gate.ts'
import { type GeneralRow, type ItemRow, itemRowId, type MinutesRows } from '../../model/minutes.ts'
import { unexplained } from '../../ratings/differences.ts'
import { isLeftOut, isRated } from '../../ratings/not-rated/reasons.ts'
import { instantOf } from '../../time.ts'
import { isEmpty, viDate } from '../../vi.ts'
import { isRatedHere } from '../agenda.ts'
import type { PlanWarning } from '../inputs.ts'
import type { MinutedConference } from './act/minuted-conference.ts'
import { checkReplaced, checkRoll, presentVoters } from './checks/check-roll.ts'
import { checkSheets, checkTally, checkTellers } from './checks/check-votes.ts'
import { minutedDifferences } from './checks/minuted-differences.ts'
import { type MinutesRules, minutesWarnings } from './checks/minutes-warnings.ts'
import { type MinutesProblem, minutesProblem } from './problems.ts'

export interface MinutesCheck {
  /** In the order of the minutes. Any of them stands in the way of confirming. */
  problems: MinutesProblem[]
  /** What departs from a rule or passes a closed gate: recorded all the same, with a reason. */
  warnings: PlanWarning[]
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** Nobody has held a meeting that, by what is written, has not begun or is not over. */
const checkOver = (date: string, { startedAt, endedAt }: GeneralRow, now: Date): MinutesProblem[] => {
  const future = (time: string) => instantOf(date, time) > now
  const named = (time: string) => ({ name: `${time} ngày ${viDate(date)}` })
  if (future(startedAt)) return [minutesProblem('general', 'startsInFuture', named(startedAt))]
  return future(endedAt) ? [minutesProblem('general', 'endsInFuture', named(endedAt))] : []
}

const checkGeneral = (date: string, general: GeneralRow | undefined, now: Date): MinutesProblem[] => {
  if (!general) return [minutesProblem('general', 'rowMissing', { name: 'Diễn biến chung, kết luận' })]
  const { startedAt, endedAt, readBack } = general
  const known = TIME.test(startedAt) && TIME.test(endedAt)
  return [
    ...(known ? [] : [minutesProblem('general', 'timeMissing')]),
    ...(known && endedAt <= startedAt ? [minutesProblem('general', 'endBeforeStart')] : []),
    ...(known ? checkOver(date, general, now) : []),
    ...(readBack ? [] : [minutesProblem('general', 'notReadBack')]),
  ]
}

/**
 * What must be said of one subject: something, and where its rating rests here, the level proposed. Of who is not even
 * reviewed nothing need be said.
 */
const checkItem = (item: AgendaItem, row: ItemRow | undefined, voted: boolean): MinutesProblem[] => {
  const about = { subject: item.subject, name: item.name }
  const id = itemRowId(item.subject)
  if (!row || row.state === 'pending') return isLeftOut(item) ? [] : [minutesProblem(id, 'pending', about)]
  if (row.state === 'deferred')
    return isEmpty(row.deferredBecause) ? [minutesProblem(id, 'deferredWithoutReason', about)] : []
  const silent = isEmpty(row.comments) && isEmpty(row.remark) && !isLeftOut(item)
  const rated = isRatedHere(item)
  return [
    ...(silent ? [minutesProblem(id, 'commentsMissing', about)] : []),
    ...(rated && row.proposed === null ? [minutesProblem(id, 'proposedMissing', about)] : []),
    ...(rated && voted && row.tally === null ? [minutesProblem(id, 'tallyMissing', about)] : []),
  ]
}

/**
 * A vote that adds up is held against the level proposed; one that does not is no vote yet. What was counted before it
 * was said that no level is given is nothing.
 */
const checkVote = (
  item: AgendaItem,
  { tally }: ItemRow,
  cast: Parameters<typeof checkTally>[2],
  differs: readonly Difference[],
): MinutesProblem[] => {
  if (!isRated(item)) return []
  const wrong = tally ? checkTally(item, tally, cast) : []
  if (wrong.length > 0 || item.reviewId === null || unexplained(differs).length === 0) return wrong
  return [minutesProblem(itemRowId(item.subject), 'differenceUnexplained', { subject: item.subject, name: item.name })]
}

/** Everything that people wrote of what is on the agenda, to be held against what one act can hold. */
const texts = (agenda: readonly AgendaItem[], { general, roll, items }: MinutesRows): string[] => [
  ...(general ? [general.course, general.conclusion] : []),
  ...Object.values(roll?.absent ?? {}),
  ...agenda
    .flatMap(({ subject }) => items[subject] ?? [])
    .flatMap(({ comments, answer, remark, deferredBecause, differsBecause = '' }) => [
      comments,
      answer,
      remark,
      deferredBecause,
      differsBecause,
    ]),
]

/** Items that were reviewed here, with their rows. */
const reviewed = (agenda: readonly AgendaItem[], rows: MinutesRows['items']) =>
  agenda.flatMap((item) => {
    const row = rows[item.subject]
    return row?.state === 'reviewed' ? [{ item, row }] : []
  })

/**
 * Whether minutes may be confirmed, with one sentence for each thing that stands in the way, and what is confirmed
 * only with a reason. The same function runs on the screen while the minutes are taken, and in the callable that
 * confirms them. `gates` are those of the campaign that bind this conference. A row that is not of the agenda is
 * nobody's and is passed over.
 */
export const checkMinutes = (
  conference: MinutedConference,
  rows: MinutesRows,
  campaign: MinutesRules,
  gates: readonly Gate[],
  now: Date,
): MinutesCheck => {
  const { agenda, ballot } = conference
  const onSheets = ballot !== 'showOfHands'
  const present = new Set(presentVoters(conference, rows.roll).map(({ id }) => id)).size
  const held = reviewed(agenda, rows.items)
  const voted = held.filter(({ item, row }) => isRatedHere(item) || (isRated(item) && row.tally !== null))
  const differs = (row: ItemRow) => minutedDifferences(conference, rows.roll, row, campaign.conferenceRules)
  return {
    problems: [
      ...checkGeneral(conference.date, rows.general, now),
      ...(fitsOneAct(texts(agenda, rows)) ? [] : [minutesProblem('general', 'tooLong')]),
      ...checkRoll(conference, rows.roll, rows.general),
      ...checkReplaced(conference, rows.roll, rows.general),
      ...(onSheets && voted.length > 0 ? checkSheets(rows.sheets, present) : []),
      ...(onSheets ? checkTellers(conference.roll, rows.roll?.present ?? [], rows.sheets?.tellers) : []),
      ...agenda.flatMap((item) => [
        ...checkItem(item, rows.items[item.subject], onSheets),
        ...held
          .filter(({ item: { subject } }) => subject === item.subject)
          .flatMap(({ row }) => checkVote(item, row, { ballot, sheets: rows.sheets, present }, differs(row))),
      ]),
    ],
    warnings: minutesWarnings(conference, rows, campaign, gates),
  }
}
