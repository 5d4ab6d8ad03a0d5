import type { Attendee, Conference } from '../../../model/conference.ts'
import type { GeneralRow, RollRow } from '../../../model/minutes.ts'
import { isEmpty } from '../../../vi.ts'
import { replacementsOf } from '../../meeting/replacements.ts'
import { type MinutesProblem, minutesProblem } from '../problems.ts'

type Roll = Pick<Conference, 'roll'>
type Marked = Pick<RollRow, 'present' | 'absent' | 'late' | 'left'>

/** Those present who count in votes, come late or not: the vote is the last of a meeting. An unmarked roll has none. */
export const presentVoters = (conference: Roll, roll: Pick<RollRow, 'present'> | undefined): Attendee[] =>
  conference.roll.filter(({ id, counts }) => counts && roll?.present.includes(id))

const marking = (attendee: Attendee, { present, absent }: Marked): MinutesProblem[] => {
  const about = { subject: attendee.id, name: attendee.name }
  const came = present.includes(attendee.id)
  const reason = absent[attendee.id]
  if (came && reason !== undefined) return [minutesProblem('roll', 'markedTwice', about)]
  // Of a body or guest nobody must explain the absence: they were invited, not obliged.
  if (!came && reason === undefined) return attendee.counts ? [minutesProblem('roll', 'notMarked', about)] : []
  return !came && attendee.counts && isEmpty(reason ?? '') ? [minutesProblem('roll', 'reasonMissing', about)] : []
}

type Hours = Pick<GeneralRow, 'startedAt' | 'endedAt'>

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** From when to when one of the roll was there, as far as the hours are known. */
const thereOf = (id: string, { late = {}, left = {} }: Marked, hours: Hours) => ({
  from: late[id] ?? hours.startedAt,
  to: left[id] ?? hours.endedAt,
})

/** Somebody comes after the opening and leaves before the end, or his hours are not true. */
const checkHours = (attendee: Attendee, marked: Marked, hours: Hours): MinutesProblem[] => {
  const { id, name } = attendee
  const [came, went] = [marked.late?.[id], marked.left?.[id]]
  if (came === undefined && went === undefined) return []
  const about = { subject: id, name }
  if (!marked.present.includes(id)) return [minutesProblem('roll', 'lateButAbsent', about)]
  const within = (time: string, after: string) => TIME.test(time) && time > after && time < hours.endedAt
  return [
    ...(came === undefined || within(came, hours.startedAt) ? [] : [minutesProblem('roll', 'cameOutside', about)]),
    ...(went === undefined || within(went, came ?? hours.startedAt)
      ? []
      : [minutesProblem('roll', 'leftOutside', about)]),
  ]
}

/** Who took over was there, from then to whoever followed him, or to the end. */
export const checkReplaced = (
  { roll, replaced }: Pick<Conference, 'roll' | 'replaced'>,
  marked: Marked | undefined,
  hours: Hours | undefined,
): MinutesProblem[] =>
  (['chair', 'secretary'] as const).flatMap((role) =>
    replacementsOf({ replaced }, role).flatMap(({ attendee, is, from }, at, taken) => {
      const about = { subject: attendee, name: is }
      if (!marked || !hours) return []
      if (!roll.some(({ id }) => id === attendee) || !marked.present.includes(attendee))
        return [minutesProblem('roll', 'substituteAbsent', about)]
      const there = thereOf(attendee, marked, hours)
      const last = taken[at - 1]?.from ?? hours.startedAt
      const next = taken[at + 1]?.from ?? hours.endedAt
      const holds = TIME.test(from) && from >= last && from < hours.endedAt && from >= there.from && next <= there.to
      return holds ? [] : [minutesProblem('roll', 'replacedOutside', about)]
    }),
  )

/** Everybody of the roll marked once, and absences of those who count explained (NĐ 90, Đ.17–18). */
export const checkRoll = (
  conference: Roll,
  roll: Marked | undefined,
  hours: Hours = { startedAt: '', endedAt: '' },
): MinutesProblem[] => {
  if (!roll) return [minutesProblem('roll', 'rowMissing', { name: 'Điểm danh' })]
  const known = new Set(conference.roll.map(({ id }) => id))
  const named = [roll.absent, roll.late ?? {}, roll.left ?? {}].flatMap(Object.keys)
  const strangers = [...new Set([...roll.present, ...named])].filter((id) => !known.has(id))
  return [
    ...conference.roll.flatMap((attendee) => [...marking(attendee, roll), ...checkHours(attendee, roll, hours)]),
    ...strangers.map((id) => minutesProblem('roll', 'notOnRoll', { subject: id, name: id })),
  ]
}
