import { judge } from '@kiemdiem/domain/commands/admit'
import { defaultAgenda } from '@kiemdiem/domain/conference/agenda'
import { conferenceKindOf } from '@kiemdiem/domain/conference/kind/conference-kind'
import { defaultRoll } from '@kiemdiem/domain/conference/roll'
import { ratedBy } from '@kiemdiem/domain/conference/schedule/dates/due-dates'
import { plannedReview } from '@kiemdiem/domain/conference/schedule/plan/planned-review'
import { scheduleConference } from '@kiemdiem/domain/conference/schedule/schedule'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { membersOf } from '@kiemdiem/domain/registry/members-of'
import { addDays, isWorkingDay, localDate, workingDayOnOrBefore } from '@kiemdiem/domain/time'
import type { Store } from '@kiemdiem/domain/writes/apply'
import { people, roster } from '../../roster.ts'
import type { ChosenConference } from './chosen.ts'
import { done, REASON } from './done.ts'
import { hoursOf } from './hours.ts'
import { callerOf, readIn, unitOf } from './read.ts'

const accounts = new Set(roster.filter((each) => each.account === 'ready').map((each) => each.person.id))

const dateFor = ({ when, until }: ChosenConference, campaign: Campaign, now: Date): string => {
  const today = localDate(now)
  if (when === 'held') {
    // Minutes are confirmed of what is over; a meeting that is on may be today's.
    const over = until === 'open' ? today : addDays(today, -1)
    const last = workingDayOnOrBefore(over, campaign.calendar)
    return last < campaign.planDate ? today : last
  }
  let day = addDays(today, 1)
  while (!isWorkingDay(day, campaign.calendar)) day = addDays(day, 1)
  return day
}

/** The head plans the unit's conference, with the usual agenda and roll. */
export const plan = (store: Store, campaign: Campaign, chosen: ChosenConference, now: Date): void => {
  const read = readIn(store)
  const unit = unitOf(chosen.unit)
  const board = read.board(campaign.id, unit.id)
  const subjects = Object.entries(board.rows).map(([reviewId, row]) => ({ ...row, reviewId }))
  const agenda = defaultAgenda(unit, subjects)
  const date = dateFor(chosen, campaign, now)
  const members = membersOf(unit, people, date)
  const roll = defaultRoll(
    unit,
    members,
    agenda.map(({ subject }) => subject),
    people,
    campaign.conferenceRules.guests.byKind[conferenceKindOf(unit, campaign.process)?.kind ?? ''] ?? [],
  )
  const papers = Object.fromEntries(
    agenda.map(({ paperId }) => {
      const paper = read.paper(paperId)
      return [paperId, { paper, reviews: paper.reviewIds.map(read.review) }]
    }),
  )
  const reviews = Object.keys(board.rows).map(read.review)
  const input = {
    conferenceId: null,
    revision: 0,
    campaign: campaign.id,
    unit: unit.id,
    date,
    time: hoursOf(date, now).from,
    place: chosen.place,
    chair: unit.head,
    secretary: chosen.secretary,
    ballot: unit.kind === 'office' ? ('showOfHands' as const) : ('paper' as const),
    agenda: agenda.map(({ subject }) => subject),
    roll,
    preview: false,
    key: 'trial',
  }
  const facts = (reasons: Record<string, string>) => ({
    input: { ...input, reasons },
    campaign,
    unit,
    members,
    previous: null,
    number: 1,
    others: read.conferences(),
    board,
    reviews: Object.fromEntries(reviews.map((review) => [review.id, plannedReview(review)])),
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    accounts,
    papers,
    ratedPapers: ratedBy(unit.id, papers),
    gates: read.gates(),
    caller: callerOf(unit.head),
    now,
  })
  const asked = judge(scheduleConference)(facts({}))
  const missing = asked.ok ? {} : (asked.at ?? {})
  const reasons = Object.fromEntries(Object.keys(missing).map((rule) => [rule, REASON]))
  done(store, 'scheduleConference', scheduleConference, facts(reasons))
}
