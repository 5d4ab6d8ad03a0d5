import type { ScheduleConferenceInput } from '../conference/inputs.ts'
import { ROLL_MAX } from '../conference/roll.ts'
import { type Dated, ratedBy } from '../conference/schedule/dates/due-dates.ts'
import { agendaReviewId, targetOf } from '../conference/schedule/header/agenda-items.ts'
import { conferenceHeader } from '../conference/schedule/header/conference-header.ts'
import type { PlanInput } from '../conference/schedule/plan/plan-input.ts'
import { plannedReview } from '../conference/schedule/plan/planned-review.ts'
import { paths } from '../ids.ts'
import type { Access } from '../model/access.ts'
import type { Conference } from '../model/conference.ts'
import type { Unit } from '../model/unit.ts'
import { type MemberOn, membersOf } from '../registry/members-of.ts'
import { byName } from '../vi.ts'
import type { Store } from '../writes/apply.ts'
import {
  allConferences,
  allGates,
  allPapers,
  allPeople,
  allReviews,
  boardsIn,
  campaignIn,
  read,
  reviewsOf,
} from './stored.fixture.ts'

const PLANNED = new Date('2023-11-27T03:00:00Z')

/** Somebody on the roll: a member by id, a body by name. */
export const onRoll = (who: string): ScheduleConferenceInput['roll'][number] =>
  who.startsWith('p-')
    ? { personId: who, kind: 'member', name: '', post: 'Chuyên viên' }
    : { personId: null, kind: 'body', name: who, post: '' }

/**
 * The conference of a unit of Friday 01/12/2023 as its first clerk would enter it: all whom the unit reviews, as far as
 * the hall holds them, in the order of its board, with himself as secretary and a body as guest.
 */
export const askedOf = (
  store: Store,
  unitId: string,
  rest: Partial<ScheduleConferenceInput> = {},
): ScheduleConferenceInput => {
  const { head, clerks } = read<Unit>(store, paths.unit(unitId))
  const agenda = Object.values(boardsIn(store)[unitId]?.rows ?? {}).map(({ subject }) => subject)
  const secretary = clerks[0] ?? ''
  const rated = [...new Set([...agenda.filter((subject) => subject.startsWith('p-')), secretary])]
  const others = rated.filter((person) => person !== secretary)
  // A hall holds no more; the others are told of it otherwise.
  const called = rated.length < ROLL_MAX ? rated : [...others.slice(0, ROLL_MAX - 2), secretary]
  return {
    conferenceId: null,
    revision: 0,
    campaign: campaignIn(store).id,
    unit: unitId,
    date: '2023-12-01',
    time: '08:00',
    place: 'Phòng họp tầng 2',
    chair: head,
    secretary,
    ballot: 'paper',
    agenda,
    roll: [...called, 'Đại diện lãnh đạo LĐLĐ tỉnh'].map(onRoll),
    reasons: {},
    preview: false,
    key: 'khoa-thu-1',
    ...rest,
  }
}

/** Papers with all that rests on them, of those that are there. */
export const datedOf = (store: Store, ids: readonly string[]): Record<string, Dated> =>
  Object.fromEntries(
    allPapers(store)
      .filter(({ id }) => ids.includes(id))
      .map((paper) => [paper.id, { paper, reviews: reviewsOf(store, paper.id) }]),
  )

/** Who belongs to a unit, as handing out reads it. */
export const belongingOf = (store: Store, unitId: string) => ({
  unit: read<Unit>(store, paths.unit(unitId)),
  people: Object.fromEntries(allPeople(store).map((person) => [person.id, person])),
  rated: new Set(Object.values(boardsIn(store)[unitId]?.rows ?? {}).map(({ subject }) => subject)),
})

/** What the function would read from this store for such a plan, made on Monday 27/11/2023 by the unit's clerk. */
export const planOf = (store: Store, input: ScheduleConferenceInput, rest: Partial<PlanInput> = {}): PlanInput => {
  const conferences = allConferences(store)
  const previous = conferences.find(({ id }) => id === input.conferenceId) ?? null
  const board = boardsIn(store)[input.unit]
  if (!board) throw new Error(`${input.unit} has no board`)
  const unit = read<Unit>(store, paths.unit(input.unit))
  const asked = input.agenda.map((subject) => agendaReviewId(board, subject))
  const reviews = Object.fromEntries(
    allReviews(store)
      .filter(({ id }) => asked.includes(id))
      .map((review) => [review.id, plannedReview(review)]),
  )
  const targets = input.agenda.map((subject) => targetOf(board, reviews, subject))
  const papers = datedOf(
    store,
    [...targets, ...(previous?.agenda ?? [])].map(({ paperId }) => paperId),
  )
  const people = allPeople(store).sort((a, b) => byName(a.name, b.name))
  const planner = unit.clerks[0] ?? unit.head
  const roles = store.has(paths.access(planner)) ? read<Access>(store, paths.access(planner)).organiser : []
  return {
    input,
    campaign: campaignIn(store),
    unit,
    members: membersOf(unit, people, input.date),
    previous,
    number: Math.max(0, ...conferences.filter((each) => each.unit === unit.id).map((each) => each.number)) + 1,
    others: conferences.filter(({ id }) => id !== previous?.id),
    board,
    reviews,
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    accounts: new Set(people.map(({ id }) => id).filter((id) => store.has(paths.access(id)))),
    papers,
    ratedPapers: ratedBy(unit.id, papers),
    gates: allGates(store),
    caller: { uid: planner, access: { active: true, organiser: roles } },
    now: PLANNED,
    ...rest,
  }
}

/** Whom a roll calls as members, and who chairs, as if the registry had named just them. */
const membersAsked = ({ roll, chair }: ScheduleConferenceInput): MemberOn[] => {
  const called = roll.flatMap(({ personId, kind, name, post }) =>
    kind === 'member' ? [{ person: personId, name, post, agency: '', votes: true }] : [],
  )
  const chairs = called.some(({ person }) => person === chair)
  return chairs ? called : [{ person: chair, name: '', post: '', agency: '', votes: true }, ...called]
}

/**
 * A unit's conference as the domain makes it of such a plan, by the members that it names; what differs from a conference
 * just planned is in `rest`.
 */
export const conferenceIn = (
  store: Store,
  unitId: string,
  asked: Partial<ScheduleConferenceInput> = {},
  rest: Partial<Conference> = {},
): Conference => {
  const input = askedOf(store, unitId, asked)
  const outcome = conferenceHeader(planOf(store, input, { members: membersAsked(input) }))
  if (!outcome.ok) throw new Error(`the conference is not to be planned: ${JSON.stringify(outcome.at)}`)
  return { ...outcome.conference, ...rest }
}
