import type { Command, Done, Refusal } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { paths } from '../../ids.ts'
import { type QueuedMail, queueMail } from '../../mail/queue-mail.ts'
import type { Conference, Exception } from '../../model/conference.ts'
import type { Paper } from '../../model/paper.ts'
import { earliestConference, papersBy } from '../../plan/dates/papers-ahead.ts'
import { localDate } from '../../time.ts'
import { tidy } from '../../vi.ts'
import { cancelledTooOften, tooOften } from '../daily-calls.ts'
import { type PlanWarning, type ScheduleAnswer, scheduleConferenceInput } from '../inputs.ts'
import { OPENING_UNDONE } from '../meeting/undo-opening.ts'
import { dateWrites, effectOf, type Redating } from './dates/date-writes.ts'
import { type Dated, dated, withoutMeeting } from './dates/due-dates.ts'
import { conferenceHeader } from './header/conference-header.ts'
import { planners, stillScheduled } from './plan/may-plan.ts'
import type { PlanFirst, PlanInput } from './plan/plan-input.ts'
import { planWarnings } from './plan/plan-warnings.ts'

/** Reviews of this agenda that another conference, not yet minuted, has on its own: planned meanwhile by somebody else. */
const takenElsewhere = ({ agenda, unit }: Conference, others: readonly Conference[]): Record<string, string> => {
  const taken = new Set(
    others
      .filter((other) => other.unit === unit && (other.state === 'scheduled' || other.state === 'open'))
      .flatMap((other) => other.agenda.flatMap((item) => item.reviewId ?? [])),
  )
  const twice = agenda.filter((item) => item.reviewId !== null && taken.has(item.reviewId))
  return Object.fromEntries(twice.map((item) => [`agenda.${item.subject}`, 'onOther']))
}

/**
 * Attendees who lose their place lose the papers; a paper new on the agenda is read by those who have the others. What is
 * only commented on keeps the dates of those who rate it.
 */
const meetingOf = (
  conference: Conference,
  { paper }: Dated,
  rated: PlanInput['ratedPapers'],
): Paper['meetings'][string] => {
  const called = conference.roll.flatMap(({ uid }) => uid ?? [])
  const onScreen = called.filter((uid) => conference.handouts[uid]?.how === 'screen')
  const before = paper.meetings[conference.id]?.attendees
  return {
    date: conference.date,
    attendees: before?.filter((uid) => called.includes(uid)) ?? onScreen,
    ...(!rated.has(paper.id) && { commented: true as const }),
  }
}

const redatings = ({ campaign, papers, ratedPapers }: PlanInput, conference: Conference): Redating[] => {
  const onAgenda = new Set(conference.agenda.map((item) => item.paperId))
  return Object.values(papers)
    .filter(({ paper }) => onAgenda.has(paper.id) || paper.meetings[conference.id] !== undefined)
    .map((before) => {
      const others = withoutMeeting(before.paper.meetings, conference.id)
      const now = onAgenda.has(before.paper.id) ? { [conference.id]: meetingOf(conference, before, ratedPapers) } : {}
      return { before, after: dated(campaign, before, { ...others, ...now }) }
    })
}

/** The reasons given, as exceptions; one that was given before in the same words keeps its date and author. */
const exceptionsFor = (
  { input, previous, caller, now }: PlanInput,
  warnings: readonly PlanWarning[],
): { exceptions: Exception[]; missing: Record<string, string> } => {
  const exceptions: Exception[] = []
  const missing: Record<string, string> = {}
  for (const { rule } of warnings.filter((warning) => warning.needsReason)) {
    const reason = tidy(input.reasons[rule] ?? '').trim()
    const kept = previous?.exceptions.find((each) => each.rule === rule && each.reason === reason)
    if (reason === '') missing[rule] = 'reasonMissing'
    else exceptions.push(kept ?? { rule, reason, by: caller.uid, at: now })
  }
  return { exceptions, missing }
}

/** So long a plan is left to be changed again before those who know of it already are told what it has become. */
const SETTLED_MS = 10 * 60_000

/** Who is told: those who are new at once, and the others, once the plan has settled, that day, hour or place is. */
const calls = (conference: Conference, previous: Conference | null | undefined, now: Date): QueuedMail[] => {
  const known = new Set(previous?.readers)
  const moved = conference.movedAt === conference.revision
  return conference.readers
    .filter((uid) => moved || !known.has(uid))
    .map((to) => {
      const later = known.has(to) ? { from: new Date(now.getTime() + SETTLED_MS) } : {}
      return queueMail('called', { conference }, { occasion: conference.revision, to, now, ...later })
    })
}

/** A valid plan as it would stand, with what departs from a rule in it. */
const planOf = (plan: PlanInput, header: Conference) => {
  const { campaign, unit, board, papers, ratedPapers, now } = plan
  const warnings = planWarnings({
    campaign,
    conference: header,
    papers: [...new Set(header.agenda.map((item) => item.paperId))]
      .filter((id) => ratedPapers.has(id))
      .flatMap((id) => papers[id]?.paper ?? []),
    rated: board.rows,
    voters: plan.members.filter(({ votes }) => votes).length,
    gates: plan.gates.filter((gate) => gate.bindsUnit === unit.id),
    others: plan.others,
    today: localDate(now),
  })
  return { warnings, ...exceptionsFor(plan, warnings) }
}

const notValid = (plan: PlanInput): Refusal | null => {
  const header = conferenceHeader(plan)
  if (!header.ok) return { reason: 'planInvalid', at: header.at }
  const taken = takenElsewhere(header.conference, plan.others)
  return Object.keys(taken).length > 0 ? { reason: 'changedSince', at: taken } : null
}

/** `at`: by rule. A preview needs none. */
const reasonsMissing = (plan: PlanInput): Refusal | null => {
  const header = conferenceHeader(plan)
  if (plan.input.preview || !header.ok) return null
  const { missing } = planOf(plan, header.conference)
  return Object.keys(missing).length > 0 ? { reason: 'reasonMissing', at: missing } : null
}

/** A preview tells nobody anything, and is asked at every stroke. */
const oftener = ({ input, previous, unit, others, now }: PlanInput) => {
  if (input.preview) return null
  return previous ? tooOften(previous, now) : cancelledTooOften(unit.id, others, now)
}

interface Scheduled extends Done {
  answer: ScheduleAnswer
}

const decide = (plan: PlanInput): Scheduled => {
  const { input, campaign, previous, now } = plan
  const header = conferenceHeader(plan)
  if (!header.ok) throw new Error('a plan that is not valid was let in')
  const { warnings, exceptions } = planOf(plan, header.conference)
  // What happened to it stays, whatever the new plan departs from.
  const kept = previous?.exceptions.filter(({ rule }) => rule === OPENING_UNDONE) ?? []
  const conference = { ...header.conference, exceptions: [...kept, ...exceptions] }
  const changes = redatings(plan, conference)
  const { papersAhead } = campaign.conferenceRules
  const answer: ScheduleAnswer = {
    conferenceId: conference.id,
    revision: conference.revision,
    earliest: earliestConference(localDate(now), papersAhead, campaign.calendar),
    papersBy: papersBy(conference.date, papersAhead, campaign.calendar),
    // Whoever only comments on a paper does not learn from a plan how far it is.
    effects: changes.filter(({ before }) => plan.ratedPapers.has(before.paper.id)).map(effectOf),
    warnings,
  }
  if (input.preview) return { answer, writes: [], mails: [] }
  const mails = calls(conference, previous, now)
  return {
    answer,
    mails: mails.filter(({ later }) => !later).map((mail) => mail.id),
    writes: [
      { op: previous ? 'set' : 'create', path: paths.conference(conference.id), data: conference },
      ...dateWrites(changes, now, conference),
      ...mails.map((mail) => mail.write),
    ],
  }
}

/**
 * Plans a conference, or changes the plan of one not yet held: its header, the dates of every paper read there and of
 * their reviews, the boards that show them, and the mails that call people. A departure from a rule asks for a reason
 * and is recorded with it, never refused. A preview answers the same and writes nothing, reasons or not.
 */
export const scheduleConference: Command<
  typeof scheduleConferenceInput,
  PlanFirst,
  PlanInput,
  Scheduled,
  ScheduleAnswer
> = {
  title: 'Lập, đổi lịch hội nghị',
  input: scheduleConferenceInput,
  otherwise: 'notYours',
  grants: planners({
    planner: 'Người đứng đầu, đầu mối lập, đổi lịch hội nghị của đơn vị.',
    organiser: 'Bộ phận tổ chức lập lịch thay đơn vị.',
  }),
  conditions: [
    campaignOpen,
    stillScheduled,
    { atom: 'scheduleValid', refuses: notValid },
    { atom: 'reasonsGiven', refuses: reasonsMissing },
    { atom: 'fewToday', refuses: oftener },
  ],
  writes: [
    'conferences/{conferenceId}',
    'papers/{paperId}',
    'reviews/{reviewId}',
    'progress/{campaignId}/boards/{boardId}',
  ],
  mails: ['called'],
  decide,
  answer: ({ answer }) => answer,
  subject: ({ previous }, { answer }) => ({
    header: paths.conference(answer.conferenceId),
    trail: paths.conference(answer.conferenceId),
    seq: previous?.eventSeq ?? 0,
  }),
  keeps: ({ preview }) => !preview,
}
