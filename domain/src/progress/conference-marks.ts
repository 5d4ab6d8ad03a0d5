import type { Board } from '../model/progress.ts'
import { localDate } from '../time.ts'

type Summary = Board['conferences'][number]

/**
 * How a conference stands to whoever watches its unit. `overdue`: its day is over and nobody has opened it; `held`: the
 * minutes are confirmed; `proposed`: the unit's proposal has left; `partly`: some of it is still there.
 */
export type ConferenceStanding = 'ahead' | 'today' | 'overdue' | 'open' | 'held' | 'partly' | 'proposed' | 'cancelled'

export const conferenceStanding = (
  { state, date, proposals, partly }: Pick<Summary, 'state' | 'date' | 'proposals' | 'partly'>,
  today: string,
): ConferenceStanding => {
  if (state === 'cancelled' || state === 'open') return state
  if (state === 'confirmed') return proposals === 0 ? 'held' : partly ? 'partly' : 'proposed'
  if (date === today) return 'today'
  return date < today ? 'overdue' : 'ahead'
}

/** One conference of one unit as a mark on the plan's timeline. */
export interface ConferenceMark extends Pick<Summary, 'id' | 'kind' | 'date' | 'time'> {
  unit: string
  unitName: string
  /** Of the unit that holds it: who plans there, and so reads it. */
  board: Pick<Board, 'track' | 'planners'>
  standing: ConferenceStanding
  /** Rules and gates knowingly passed, by id. */
  exceptions: readonly string[]
  /** How much of the unit's proposal has left, where it is not all. */
  partly?: NonNullable<Summary['partly']>
  /** Objections to entries from paper that still stand. */
  objections: number
}

type Held = Pick<Board, 'unit' | 'unitName' | 'order' | 'track' | 'planners' | 'conferences'>

const byTime = (a: Pick<Summary, 'date' | 'time'>, b: Pick<Summary, 'date' | 'time'>) =>
  `${a.date} ${a.time}`.localeCompare(`${b.date} ${b.time}`)

/** The conferences of one unit, cancelled ones left out, in order of time. */
export const marksOfUnit = ({ unit, unitName, track, planners, conferences }: Held, now: Date): ConferenceMark[] =>
  conferences
    .filter(({ state }) => state !== 'cancelled')
    .map(({ id, kind, date, time, exceptions, objections = 0, ...rest }): ConferenceMark => {
      const standing = conferenceStanding({ date, ...rest }, localDate(now))
      const mark = {
        id,
        kind,
        date,
        time,
        unit,
        unitName,
        board: { track, planners },
        standing,
        exceptions,
        objections,
      }
      return { ...mark, ...(rest.partly && { partly: rest.partly }) }
    })
    .sort(byTime)

/** The conferences of all these units, in order of time, and at one time as the plan orders the units. */
export const conferenceMarks = (boards: readonly Held[], now: Date): ConferenceMark[] =>
  boards
    .toSorted((a, b) => a.order - b.order)
    .flatMap((board) => marksOfUnit(board, now))
    .sort(byTime)

/** Conferences that stand together between two dates of the plan, on one side of today. */
export interface ConferenceGroup {
  /** How many of the plan's dates come before it. */
  position: number
  past: boolean
  /** First and last day of the group. */
  from: string
  to: string
  marks: ConferenceMark[]
}

/**
 * Marks gathered between the plan's dates, so that a ruler holds them however many units there are. `dates` are those
 * of "trước ngày D": a conference on D itself is no longer before it.
 */
export const groupBetween = (
  marks: readonly ConferenceMark[],
  dates: readonly string[],
  today: string,
): ConferenceGroup[] => {
  const groups: ConferenceGroup[] = []
  for (const mark of marks) {
    const ahead = dates.findIndex((date) => date > mark.date)
    const position = ahead < 0 ? dates.length : ahead
    const past = mark.date < today
    const last = groups.at(-1)
    if (last && last.position === position && last.past === past) {
      last.marks.push(mark)
      last.to = mark.date
    } else groups.push({ position, past, from: mark.date, to: mark.date, marks: [mark] })
  }
  return groups
}
