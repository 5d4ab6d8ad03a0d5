import type { ConferenceRules } from '../../model/campaign.ts'
import type { Person } from '../../model/person.ts'
import type { Unit } from '../../model/unit.ts'
import { membersOf } from '../../registry/members-of.ts'
import { isRealDate, isTime } from '../../time.ts'
import { isEmpty } from '../../vi.ts'
import type { DecisionMeeting, MeetingMember } from '../decision.ts'
import type { DecisionProblem } from '../problems.ts'
import { sheetsFit, voteProblem } from '../votes/check-vote.ts'
import { electorateOf, hasQuorum } from '../votes/electorate.ts'
import type { RecordDecisionInput } from './input.ts'

type Entered = RecordDecisionInput['meeting']

/** The members of the collective on the day, each with whether he came: whoever is not said to be absent. */
export const rollOf = (
  unit: Unit,
  people: readonly Person[],
  { date, absent }: Pick<Entered, 'date' | 'absent'>,
): MeetingMember[] =>
  membersOf(unit, people, date).map(({ person, name, post, votes }, at) => {
    const id = person ?? `g-${at + 1}`
    const reason = absent[id]
    return { id, name, post, votes, present: reason === undefined, reason: reason ?? '' }
  })

/** The meeting as it is minuted. */
export const meetingOf = ({ absent: _absent, ...entered }: Entered, roll: MeetingMember[]): DecisionMeeting => ({
  ...entered,
  roll,
})

interface Held {
  /** The last day, YYYY-MM-DD, on which something of it was handed over, and today. */
  handedOver: string
  today: string
  quorum: ConferenceRules['quorum']
}

/** What is wrong with the one vote on the whole list: it is by hands, of all members who are there. */
const listProblem = ({ list }: Pick<Entered, 'list'>, roll: readonly MeetingMember[]): DecisionProblem | null =>
  list &&
  voteProblem(list, {
    electorate: electorateOf(roll, { own: [], left: [] }),
    ...{ apart: 0, ballot: 'showOfHands', sheets: null },
  })

/** Each set to one member who is there, each number once. */
const setsFit = (sets: readonly { id: string; number: number }[], present: ReadonlySet<string>): boolean =>
  sets.every(({ id }) => present.has(id)) &&
  new Set(sets.map(({ id }) => id)).size === sets.length &&
  new Set(sets.map(({ number }) => number)).size === sets.length

/** By field, what is wrong with the meeting as a whole. */
export const meetingProblems = (
  { date, startedAt, endedAt, place, absent, sheets, sets = [], tellers, secretaryName, chair, ballot, list }: Entered,
  roll: readonly MeetingMember[],
  { handedOver, today, quorum }: Held,
): Record<string, DecisionProblem> => {
  const present = new Set(roll.flatMap(({ id, present: came }) => (came ? [id] : [])))
  const voting = roll.filter(({ votes }) => votes)
  const counted = listProblem({ list }, roll)
  const found: [field: string, problem: DecisionProblem, is: boolean][] = [
    ['date', 'dateUnfit', !isRealDate(date) || date < handedOver || date > today],
    ['startedAt', 'hoursMissing', !isTime(startedAt)],
    ['endedAt', 'hoursMissing', !isTime(endedAt)],
    ['endedAt', 'hoursUnfit', isTime(startedAt) && isTime(endedAt) && endedAt <= startedAt],
    ['place', 'placeMissing', isEmpty(place)],
    ['roll', 'noMembers', voting.length === 0],
    ['roll', 'strangerAbsent', Object.keys(absent).some((id) => roll.every((member) => member.id !== id))],
    ['roll', 'absenceUnexplained', voting.some((member) => !member.present && isEmpty(member.reason))],
    ['roll', 'noQuorum', voting.length > 0 && !hasQuorum(roll, quorum)],
    ['chair', 'chairUnfit', !present.has(chair)],
    ['secretary', 'secretaryUnfit', isEmpty(secretaryName)],
    ['tellers', 'strangerLeft', tellers.some((id) => !present.has(id))],
    ['tellers', 'tellersUnfit', new Set(tellers).size < tellers.length || (ballot !== 'paper' && tellers.length > 0)],
    ['sets', 'setsUnfit', !setsFit(sets, present)],
    ['sheets', 'sheetsMissing', ballot === 'paper' && sheets === null],
    ['list', counted ?? 'votesDoNotAdd', counted !== null],
    [
      'sheets',
      'votesDoNotAdd',
      sheets !== null && !sheetsFit(sheets, voting.filter(({ id }) => present.has(id)).length),
    ],
  ]
  // The first of each field stands.
  return Object.fromEntries(
    found
      .filter(([, , is]) => is)
      .map(([field, problem]) => [field, problem] as const)
      .toReversed(),
  )
}
