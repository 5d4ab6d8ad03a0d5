import type { Attendee, Conference } from '../../../model/conference.ts'
import type { RollRow } from '../../../model/minutes.ts'
import { type MinutesProblem, minutesProblem } from '../problems.ts'

type Roll = Pick<Conference, 'roll'>
type Marked = Pick<RollRow, 'present' | 'absent'>

/** Those present who count in quorum and votes. An unmarked roll has none. */
export const presentVoters = (conference: Roll, roll: Pick<RollRow, 'present'> | undefined): Attendee[] =>
  conference.roll.filter(({ id, counts }) => counts && roll?.present.includes(id))

const marking = (attendee: Attendee, { present, absent }: Marked): MinutesProblem[] => {
  const about = { subject: attendee.id, name: attendee.name }
  const came = present.includes(attendee.id)
  const reason = absent[attendee.id]
  if (came && reason !== undefined) return [minutesProblem('roll', 'markedTwice', about)]
  // Of a body or guest nobody must explain the absence: they were invited, not obliged.
  if (!came && reason === undefined) return attendee.counts ? [minutesProblem('roll', 'notMarked', about)] : []
  return !came && attendee.counts && reason?.trim() === '' ? [minutesProblem('roll', 'reasonMissing', about)] : []
}

/** Everybody of the roll marked once, and absences of those who count explained (NĐ 90, Đ.17–18). */
export const checkRoll = (conference: Roll, roll: Marked | undefined): MinutesProblem[] => {
  if (!roll) return [minutesProblem('roll', 'rowMissing', { name: 'Điểm danh' })]
  const known = new Set(conference.roll.map(({ id }) => id))
  const strangers = [...new Set([...roll.present, ...Object.keys(roll.absent)])].filter((id) => !known.has(id))
  return [
    ...conference.roll.flatMap((attendee) => marking(attendee, roll)),
    ...strangers.map((id) => minutesProblem('roll', 'notOnRoll', { subject: id, name: id })),
  ]
}
