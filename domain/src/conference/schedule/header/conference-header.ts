import { holdsAddress } from '../../../commands/shown.ts'
import { conferenceIdOf } from '../../../ids.ts'
import { ACT_MAX } from '../../../model/act.ts'
import type { AgendaItem, Conference } from '../../../model/conference.ts'
import { itemRowsOf } from '../../../model/minutes.ts'
import { isRealDate } from '../../../time.ts'
import { isEmpty, tidy } from '../../../vi.ts'
import { withThisCall } from '../../daily-calls.ts'
import { conferenceKindOf, titleFor } from '../../kind/conference-kind.ts'
import { ROLL_MAX } from '../../roll.ts'
import { notHeld } from '../not-held.ts'
import type { PlanInput } from '../plan/plan-input.ts'
import { admittedSubjects, agendaItem } from './agenda-items.ts'
import { admittedPeople, rollFaults, rollOf } from './conference-roll.ts'

/** `at`: what is wrong, by field, agenda subject or line of the roll. */
export type HeaderOutcome = { ok: true; conference: Conference } | { ok: false; at: Record<string, string> }

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

/** Faults of what was entered, besides agenda and roll. */
const fieldFaults = (plan: PlanInput): Record<string, string> => {
  const { input, campaign, unit } = plan
  const faults: Record<string, string> = {}
  const years = [campaign.year, campaign.year + 1].map(String)
  if (!isRealDate(input.date)) faults.date = 'notADate'
  else if (!years.includes(input.date.slice(0, 4))) faults.date = 'otherYear'
  if (isEmpty(input.place)) faults.place = 'missing'
  else if (holdsAddress(input.place)) faults.place = 'address'
  if (input.chair === input.secretary) faults.secretary = 'sameAsChair'
  if (input.ballot === 'electronic' && !campaign.conferenceRules.electronic.allowed) faults.ballot = 'notAllowed'
  if (!conferenceKindOf(unit, campaign.process)) faults.unit = 'holdsNone'
  return faults
}

const agendaFaults = ({ agenda }: PlanInput['input']): Record<string, string> => {
  if (agenda.length === 0) return { agenda: 'empty' }
  if (agenda.length > ACT_MAX) return { agenda: 'tooMany' }
  const twice = agenda.filter((subject, index) => agenda.indexOf(subject) !== index)
  return Object.fromEntries(twice.map((subject) => [`agenda.${subject}`, 'twice']))
}

/**
 * The header that a plan makes, or what is wrong with the plan: subjects that are not the unit's, without a paper or
 * already minuted, people who do not belong to it, somebody twice, a member whom the registry does not name, a chair who is also
 * the secretary, a day that does not exist. Exceptions are the caller's to add; what the
 * conference has lived through (hand-outs, revision) is carried over.
 */
export const conferenceHeader = (plan: PlanInput): HeaderOutcome => {
  const { input, campaign, unit, board, previous, people } = plan
  const kind = conferenceKindOf(unit, campaign.process)
  const faults = {
    ...agendaFaults(input),
    ...(input.roll.length > ROLL_MAX ? { roll: 'tooMany' } : rollFaults(plan)),
    ...fieldFaults(plan),
  }
  const roll = rollOf(plan)
  if (roll.length > ROLL_MAX) faults.roll = 'tooMany'
  if (!kind || Object.keys(faults).length > 0) return { ok: false, at: faults }
  const items = input.agenda.map((subject) => [subject, agendaItem(plan, subject)] as const)
  const wrong = items.flatMap(([subject, item]) => (typeof item === 'string' ? [[`agenda.${subject}`, item]] : []))
  if (wrong.length > 0) return { ok: false, at: Object.fromEntries(wrong) }
  const agenda = items.flatMap(([, item]): AgendaItem[] => (typeof item === 'string' ? [] : [item]))

  const revision = (previous?.revision ?? 0) + 1
  const moved =
    !previous ||
    previous.date !== input.date ||
    previous.time !== input.time ||
    previous.place !== tidy(input.place).trim()
  const named = (uid: string) => ({ uid, name: people[uid]?.name ?? uid })
  const keepers = unique([input.chair, input.secretary, unit.head, ...unit.clerks])
  const called = roll.map(({ id }) => id)
  const kept = <T>(of: Record<string, T> = {}) =>
    Object.fromEntries(Object.entries(of).filter(([id]) => called.includes(id)))
  const rated = agenda.flatMap((item) => item.reviewId ?? [])
  const admitted = {
    agenda: admittedSubjects(plan, agenda),
    roll: admittedPeople(plan, [input.chair, input.secretary, ...called]),
  }
  const conference: Conference = {
    ...notHeld(),
    id: previous?.id ?? conferenceIdOf(campaign.id, unit.id, plan.number),
    campaign: campaign.id,
    unit: unit.id,
    unitName: unit.name,
    track: board.track,
    kind: kind.kind,
    title: titleFor(kind, unit.name),
    number: previous?.number ?? plan.number,
    revision,
    ...(moved ? { movedAt: revision } : previous.movedAt !== undefined && { movedAt: previous.movedAt }),
    date: input.date,
    time: input.time,
    place: tidy(input.place).trim(),
    chair: named(input.chair),
    secretary: named(input.secretary),
    agenda,
    itemRows: itemRowsOf(agenda),
    roll,
    ...([admitted.agenda, admitted.roll].some((each) => Object.keys(each).length > 0) && { admitted }),
    ballot: input.ballot,
    head: unit.head,
    keepers,
    readers: unique([...roll.flatMap(({ uid }) => uid ?? []), ...keepers]),
    handouts: kept(previous?.handouts),
    received: kept(previous?.received),
    ...(previous?.receivedPapers && { receivedPapers: kept(previous.receivedPapers) }),
    handoutRounds: previous?.handoutRounds ?? 0,
    ...(previous?.withdrawn && { withdrawn: previous.withdrawn }),
    ...(previous?.drafts && { drafts: previous.drafts }),
    ...(previous?.invited && { invited: previous.invited }),
    today: withThisCall(previous, plan.now),
    gates: plan.gates.filter((gate) => gate.bindsUnit === unit.id).map(({ id }) => id),
    countsFor: plan.gates.filter((gate) => gate.requires.some((id) => rated.includes(id))).map(({ id }) => id),
  }
  return { ok: true, conference }
}
