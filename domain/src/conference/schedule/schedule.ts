import { paths } from '../../ids.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { Conference, Exception } from '../../model/conference.ts'
import { earliestConference, papersBy } from '../../plan/papers-ahead.ts'
import { localDate } from '../../time.ts'
import { tidy } from '../../vi.ts'
import type { Write } from '../../writes/write.ts'
import { conferencesWith } from '../board-conferences.ts'
import type { PlanWarning, ScheduleAnswer } from '../inputs.ts'
import { conferenceHeader } from './conference-header.ts'
import { dateWrites, effectOf, type Redating } from './date-writes.ts'
import { dated, withoutMeeting } from './due-dates.ts'
import { type PlanRefusal, planRefusal } from './may-plan.ts'
import type { PlanInput } from './plan-input.ts'
import { planWarnings } from './plan-warnings.ts'

export type ScheduleOutcome =
  | { ok: true; answer: ScheduleAnswer; writes: Write[]; mails: string[] }
  | { ok: false; reason: PlanRefusal | 'planInvalid' | 'reasonMissing'; at?: Record<string, string> }

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

/** Attendees who lose their place lose the papers; a paper new on the agenda is read by those who have the others. */
const meetingOf = (conference: Conference, before: string[] | undefined) => {
  const called = conference.roll.flatMap(({ uid }) => uid ?? [])
  const onScreen = called.filter((uid) => conference.handouts[uid]?.how === 'screen')
  return { date: conference.date, attendees: before?.filter((uid) => called.includes(uid)) ?? onScreen }
}

const redatings = ({ campaign, papers }: PlanInput, conference: Conference): Redating[] => {
  const onAgenda = new Set(conference.agenda.map((item) => item.paperId))
  return Object.values(papers).map((before) => {
    const { meetings, id } = before.paper
    const others = withoutMeeting(meetings, conference.id)
    const now = meetingOf(conference, meetings[conference.id]?.attendees)
    return { before, after: dated(campaign, before, onAgenda.has(id) ? { ...others, [conference.id]: now } : others) }
  })
}

/** The reasons given, as exceptions; one that was given before in the same words keeps its date and author. */
const exceptionsFor = (
  { input, previous, planner, now }: PlanInput,
  warnings: readonly PlanWarning[],
): { exceptions: Exception[]; missing: Record<string, string> } => {
  const exceptions: Exception[] = []
  const missing: Record<string, string> = {}
  for (const { rule } of warnings.filter((warning) => warning.needsReason)) {
    const reason = tidy(input.reasons[rule] ?? '').trim()
    const kept = previous?.exceptions.find((each) => each.rule === rule && each.reason === reason)
    if (reason === '') missing[rule] = 'reasonMissing'
    else exceptions.push(kept ?? { rule, reason, by: planner.uid, at: now })
  }
  return { exceptions, missing }
}

/** Who is told: everybody when day, hour or place is new, else those who are. */
const toCall = (conference: Conference, previous: Conference | null): string[] => {
  const moved = !previous || (['date', 'time', 'place'] as const).some((key) => previous[key] !== conference[key])
  return moved ? conference.readers : conference.readers.filter((uid) => !previous.readers.includes(uid))
}

/**
 * Plans a conference, or changes the plan of one not yet held: its header, the dates of every paper read there and of
 * their reviews, the boards that show them, and the mails that call people. A departure from a rule asks for a reason
 * and is recorded with it, never refused. A preview answers the same and writes nothing, reasons or not.
 */
export const scheduleConference = (plan: PlanInput): ScheduleOutcome => {
  const { input, campaign, unit, boards, previous, papers, now } = plan
  const board = boards[unit.id] ?? null
  const refused = planRefusal(board, plan.planner, campaign, previous, input.revision)
  if (refused || !board) return { ok: false, reason: refused ?? 'notYours' }
  const header = conferenceHeader(plan)
  if (!header.ok) return { ok: false, reason: 'planInvalid', at: header.at }
  const taken = takenElsewhere(header.conference, plan.others)
  if (Object.keys(taken).length > 0) return { ok: false, reason: 'changedSince', at: taken }

  const { papersAhead } = campaign.conferenceRules
  const today = localDate(now)
  const warnings = planWarnings({
    campaign,
    conference: header.conference,
    papers: [...new Set(header.conference.agenda.map((item) => item.paperId))].flatMap((id) => papers[id]?.paper ?? []),
    rated: board.rows,
    gates: plan.gates.filter((gate) => gate.bindsUnit === unit.id),
    others: plan.others,
    today,
  })
  const { exceptions, missing } = exceptionsFor(plan, warnings)
  const conference = { ...header.conference, exceptions }
  const changes = redatings(plan, conference)
  const answer: ScheduleAnswer = {
    conferenceId: conference.id,
    revision: conference.revision,
    earliest: earliestConference(today, papersAhead, campaign.calendar),
    papersBy: papersBy(conference.date, papersAhead, campaign.calendar),
    effects: changes.map(effectOf),
    warnings,
  }
  if (input.preview) return { ok: true, answer, writes: [], mails: [] }
  if (Object.keys(missing).length > 0) return { ok: false, reason: 'reasonMissing', at: missing }

  const dates = dateWrites(changes, boards, now)
  const own = dates.boards[unit.id] ?? { ...board, updatedAt: now }
  const shown = { ...dates.boards, [unit.id]: { ...own, conferences: conferencesWith(board, conference) } }
  const mails = toCall(conference, previous).map((to) =>
    queueMail('called', { conference }, { occasion: conference.revision, to, now }),
  )
  return {
    ok: true,
    answer,
    mails: mails.map((mail) => mail.id),
    writes: [
      { op: previous ? 'set' : 'create', path: paths.conference(conference.id), data: conference },
      ...dates.writes,
      ...Object.values(shown).map(
        (each): Write => ({ op: 'set', path: paths.board(campaign.id, each.unit), data: each }),
      ),
      ...mails.map((mail) => mail.write),
    ],
  }
}
