import { placeOf } from '../../conference/handout/acknowledge-papers.ts'
import { isDelivered } from '../../conference/handout/delivery.ts'
import { signatoryAwaited } from '../../conference/minutes/signatory-awaited.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Conference } from '../../model/conference.ts'
import type { Board } from '../../model/progress.ts'
import type { Track } from '../../model/terms.ts'
import { dueAtOf } from '../../plan/dates/due-at.ts'
import { papersDueFor } from '../../plan/dates/papers-ahead.ts'
import { awaitsConference } from '../../reviews/standing.ts'
import { addDays, lateness, localDate, startOfDay } from '../../time.ts'
import { conferenceObjection } from './objection-tasks.ts'
import type { ConferenceTask } from './task.ts'

/** What tasks about conferences follow from. */
export interface ConferenceWork {
  uid: string
  /** Tracks that I organise. */
  organiser: readonly Track[]
  /** Those I am invited to, keep or head. */
  conferences: readonly Conference[]
  /** Boards I see; those of which I plan the conferences tell what still waits for a conference. */
  boards: readonly Board[]
  campaign: Pick<Campaign, 'calendar' | 'conferenceRules' | 'steps' | 'deadlineInclusive' | 'process'>
  now: Date
}

const owedBy = ({ now, campaign }: ConferenceWork, dueAt: Date | null): 'late' | 'todo' =>
  dueAt && lateness(now, dueAt, campaign.calendar).state === 'late' ? 'late' : 'todo'

const aboutIt = (conference: Conference) => ({
  conferenceId: conference.id,
  name: conference.unitName,
  meeting: conference,
  sentAt: null,
})

const pageOf = ({ id }: Conference, part = '') => `/hoi-nghi/${id}${part}`

/** Somebody on the roll: what to read before it, or when and where it is. */
const attending = (work: ConferenceWork, conference: Conference): ConferenceTask[] => {
  const place = placeOf(conference, work.uid)
  const today = localDate(work.now)
  const over = conference.date < today
  if (!place || (conference.state !== 'open' && (conference.state !== 'scheduled' || over))) return []
  const handout = isDelivered(conference.handouts[place.id])
  const common = { ...aboutIt(conference), href: pageOf(conference, handout ? '/tai-lieu' : '') }
  if (!handout || conference.received[place.id] || over)
    return [{ ...common, id: `attend.${conference.id}`, kind: 'attend', state: 'info', dueAt: null }]
  // Before the day of the conference; on that day nobody is helped by being called late.
  const dueAt = today < conference.date ? startOfDay(conference.date) : null
  return [{ ...common, id: `papers.${conference.id}`, kind: 'readPapers', state: 'todo', dueAt }]
}

/** A keeper before the meeting: papers to hand out while there is time, then the meeting itself. */
const preparing = (work: ConferenceWork, conference: Conference): ConferenceTask[] => {
  const { date, handouts, id, keepers, roll, state } = conference
  if (!keepers.includes(work.uid)) return []
  const today = localDate(work.now)
  const tasks: ConferenceTask[] = []
  const { calendar, conferenceRules } = work.campaign
  if (state === 'scheduled' && today <= date && roll.some((attendee) => !isDelivered(handouts[attendee.id]))) {
    const dueAt = papersDueFor(date, conferenceRules.papersAhead, calendar)
    const owed = { state: owedBy(work, dueAt), dueAt, href: pageOf(conference) }
    tasks.push({ ...aboutIt(conference), ...owed, id: `handOut.${id}`, kind: 'handOut' })
  }
  const unsigned = conference.signed.chair === null && conference.signed.secretary === null
  if ((state === 'scheduled' && date <= today) || (state === 'open' && unsigned)) {
    const dueAt = startOfDay(addDays(date, 1))
    const owed = { state: owedBy(work, dueAt), dueAt, href: pageOf(conference, '/dien-bien') }
    tasks.push({ ...aboutIt(conference), ...owed, id: `hold.${id}`, kind: state === 'open' ? 'minute' : 'hold' })
  }
  return tasks
}

/** The signatory whose confirmation alone is missing. */
const confirming = (work: ConferenceWork, conference: Conference): ConferenceTask[] => {
  const awaited = signatoryAwaited(conference)
  if (awaited === null || conference[awaited].uid !== work.uid) return []
  const href = pageOf(conference, '/bien-ban')
  return [{ ...aboutIt(conference), id: `confirm.${conference.id}`, kind: 'confirm', state: 'todo', dueAt: null, href }]
}

/** The head, once the minutes are there and a review of them still waits for the unit's proposal. */
const proposing = (work: ConferenceWork, conference: Conference): ConferenceTask[] => {
  if (conference.state !== 'confirmed' || conference.head !== work.uid) return []
  const rows = work.boards.find(({ unit }) => unit === conference.unit)?.rows ?? {}
  const waits = conference.agenda.some(({ reviewId }) => {
    return reviewId !== null && rows[reviewId]?.step === 'toPropose'
  })
  if (!waits) return []
  const dueAt = dueAtOf(work.campaign, conference.track, 'conference')
  const owed = { state: owedBy(work, dueAt), dueAt, href: pageOf(conference, '/de-nghi') }
  return [{ ...aboutIt(conference), ...owed, id: `propose.${conference.id}`, kind: 'propose' }]
}

/** A unit of mine with reviews that no coming conference takes up: it needs one, or another one for what was deferred. */
const scheduling = (work: ConferenceWork, board: Board): ConferenceTask[] => {
  const coming = board.conferences.some(({ state }) => state === 'scheduled' || state === 'open')
  const waits = Object.values(board.rows).some(({ step }) => awaitsConference(step))
  if (!board.planners.includes(work.uid) || coming || !waits) return []
  const dueAt = dueAtOf(work.campaign, board.track, 'conference')
  return [
    {
      id: `schedule.${board.unit}`,
      kind: 'schedule',
      state: owedBy(work, dueAt),
      conferenceId: null,
      name: board.unitName,
      meeting: null,
      dueAt,
      sentAt: null,
      href: `/hoi-nghi/lap/${board.unit}`,
    },
  ]
}

/**
 * Organisers, and those who keep the conference and entered it, look into what somebody does not agree with, until it was
 * reopened or returned.
 */
const objected = ({ organiser, uid, conferences }: ConferenceWork, board: Board): ConferenceTask[] =>
  board.conferences
    .filter(({ id, objections = 0 }) => {
      const keeps = conferences.some((conference) => conference.id === id && conference.keepers.includes(uid))
      return objections > 0 && (organiser.includes(board.track) || keeps)
    })
    .map(({ id }) => conferenceObjection(id, board.unitName))

/** One meeting is one task at a time: who leads or keeps it does not also attend it. */
const ofConference = (work: ConferenceWork, conference: Conference): ConferenceTask[] => {
  const leading = [...preparing(work, conference), ...confirming(work, conference), ...proposing(work, conference)]
  return leading.length > 0 ? leading.slice(0, 1) : attending(work, conference)
}

/** What I owe to conferences and what I only need to know of them, in no order. */
export const conferenceTasks = (work: ConferenceWork): ConferenceTask[] => [
  ...work.conferences.flatMap((conference) => ofConference(work, conference)),
  ...work.boards.flatMap((board) => [...scheduling(work, board), ...objected(work, board)]),
]
