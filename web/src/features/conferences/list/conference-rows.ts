import { standingProposals } from '@kiemdiem/domain/conference/remark/standing'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { type ConferenceStanding, conferenceStanding } from '@kiemdiem/domain/progress/conference-marks'
import type { ConferenceTask } from '@kiemdiem/domain/progress/tasks/task'
import { localDate } from '@kiemdiem/domain/time'

export interface ConferenceRow {
  conference: Conference
  standing: ConferenceStanding
  /** What I owe to it, or need only know. */
  tasks: ConferenceTask[]
  /** Nothing more is to be done about it by me, and its day is over. */
  past: boolean
}

const when = ({ date, time }: Conference) => `${date} ${time}`

/** My conferences: those to come in order of time, then those that are over, newest first. */
export const conferenceRows = (
  conferences: readonly Conference[],
  tasks: readonly ConferenceTask[],
  now: Date,
): ConferenceRow[] => {
  const today = localDate(now)
  const rows = conferences.map((conference): ConferenceRow => {
    const own = tasks.filter(({ conferenceId }) => conferenceId === conference.id)
    const owed = own.some(({ state }) => state === 'todo' || state === 'late')
    const over = conference.state === 'cancelled' || conference.state === 'confirmed' || conference.date < today
    const standing = conferenceStanding({ ...conference, proposals: standingProposals(conference).length }, today)
    return { conference, standing, tasks: own, past: over && !owed }
  })
  const order = (a: ConferenceRow, b: ConferenceRow) => when(a.conference).localeCompare(when(b.conference))
  return [
    ...rows.filter(({ past }) => !past).sort(order),
    ...rows.filter(({ past }) => past).sort((a, b) => order(b, a)),
  ]
}
