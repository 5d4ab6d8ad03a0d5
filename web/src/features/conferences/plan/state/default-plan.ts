import { defaultAgenda, membersReviewed, type Subject } from '@kiemdiem/domain/conference/agenda'
import { conferenceKindOf } from '@kiemdiem/domain/conference/kind/conference-kind'
import { defaultRoll } from '@kiemdiem/domain/conference/roll'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Person } from '@kiemdiem/domain/model/person'
import type { Board } from '@kiemdiem/domain/model/progress'
import type { Unit } from '@kiemdiem/domain/model/unit'
import type { MemberOn } from '@kiemdiem/domain/registry/members-of'
import { awaitsConference } from '@kiemdiem/domain/reviews/standing'
import type { PlanForm, RollLine } from './plan-form.ts'

const waiting = (board: Pick<Board, 'rows'>) =>
  Object.entries(board.rows).filter(([, { step }]) => awaitsConference(step))

/** What still waits for the unit's conference: its board's rows without minutes. */
export const subjectsOf = (board: Pick<Board, 'rows'>): Subject[] =>
  waiting(board).map(([reviewId, { subject, subjectKind, name, paperId }]) => ({
    subject,
    subjectKind,
    name,
    paperId,
    reviewId,
  }))

/**
 * A plan as the regulation and the campaign's rules propose it, with the date left to the planner. The unit's head
 * leads, a clerk keeps the minutes.
 */
export const defaultPlan = (
  campaign: Pick<Campaign, 'id' | 'conferenceRules' | 'place' | 'process'>,
  unit: Unit,
  board: Pick<Board, 'rows'>,
  people: readonly Person[],
  members: readonly MemberOn[],
): PlanForm => {
  const kind = conferenceKindOf(unit, campaign.process)?.kind ?? ''
  const rules = campaign.conferenceRules
  const roll = defaultRoll(
    unit,
    members,
    Object.values(board.rows).map(({ subject }) => subject),
    people,
    rules.guests.byKind[kind] ?? [],
  )
  const own = subjectsOf(board)
  const rows = Object.values(board.rows)
  const besides = membersReviewed(unit, members, rows, rules, campaign)
  const few = members.filter(({ votes }) => votes).length < (rules.secret?.minimumVoters ?? 0)
  return {
    date: '',
    time: '08:00',
    place: '',
    chair: unit.head,
    secretary: unit.clerks.find((clerk) => clerk !== unit.head) ?? null,
    ballot: few ? 'showOfHands' : (rules.ballot.byKind[kind] ?? 'paper'),
    agenda: defaultAgenda(unit, [...own, ...besides]).map(({ subject, name, reviewId }) => ({
      ...{ subject, name, rated: reviewId !== null },
    })),
    roll: roll.map((line, index): RollLine => ({ ...line, id: line.personId ?? `guest-${index}` })),
    reasons: {},
  }
}
