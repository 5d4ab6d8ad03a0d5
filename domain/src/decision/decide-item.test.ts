import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RATINGS } from '../model/terms.ts'
import { conferenceRules2023 } from '../plan/conference-rules.ts'
import { decideItem, type EnteredItem } from './decide-item.ts'
import type { DecisionMeeting } from './decision.ts'
import { outcomeShown, outcomeWords, UNDECIDED } from './outcome.ts'
import type { Agreement, Vote } from './votes/vote.ts'

const member = (id: string, present = true) => ({
  ...{ id, name: id, post: 'Ủy viên', votes: true, present, reason: present ? '' : 'Ốm' },
})
const rollOf = (all: number, present = all) =>
  Array.from({ length: all }, (_, at) => member(`p-${at + 1}`, at < present))
type Meeting = Pick<DecisionMeeting, 'roll' | 'ballot' | 'sheets' | 'list'>
const meeting = (rest: Partial<Meeting> = {}): Meeting => ({
  ...{ roll: rollOf(5), ballot: 'showOfHands', sheets: null, list: null },
  ...rest,
})
const votes = (agree: number, against = 0, abstain = 0): Agreement => ({ kind: 'agreement', agree, against, abstain })
const levels = (outstanding: number, good: number, completed = 0, notCompleted = 0, invalid = 0): Vote => ({
  kind: 'levels',
  tally: { outstanding, good, completed, notCompleted, invalid },
})
const APPRAISED = { ...UNDECIDED, level: 'good' } as const
const item = (rest: Partial<EnteredItem> = {}): EnteredItem => ({
  ...{ reviewId: 'kd_p-mai_partyGroup', way: 'single', rounds: [votes(5)], left: [], reason: '', dissent: '' },
  ...APPRAISED,
  ...rest,
})
const person = (subject = 'p-mai') => ({
  review: { subject, subjectKind: 'person' as const, side: 'civil' as const, actors: { selfReview: [subject] } },
  appraised: APPRAISED,
})
const COMMITTEE = {
  review: { subject: 'u-ban', subjectKind: 'unit' as const, side: 'civil' as const, actors: { selfReview: ['p-1'] } },
  appraised: APPRAISED,
}
const { decision = { noMajority: 'undecided', ownUnit: 'votes', source: '' } } = conferenceRules2023
const twoRounds = { ...conferenceRules2023, decision: { ...decision, noMajority: 'secondRound' as const } }
const leaves = { ...conferenceRules2023, decision: { ...decision, ownUnit: 'leaves' as const } }
const plain = { ...conferenceRules2023, vote: { of: 'members' as const, cumulative: false, source: '' } }

const problemOf = (...of: Parameters<typeof decideItem>) => {
  const decided = decideItem(...of)
  return decided.ok ? null : decided.problem
}
const said = (
  entered: Partial<EnteredItem>,
  at = meeting(),
  rules: Parameters<typeof decideItem>[3] = conferenceRules2023,
) => problemOf(item(entered), person(), at, rules)

describe('a majority', () => {
  it('is of all members, not of those present', () => {
    const half = meeting({ roll: rollOf(6, 4) })
    expect(said({ rounds: [votes(3, 1)] }, half)).toBe('noMajority')
    expect(said({ rounds: [votes(4)] }, half)).toBeNull()
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), fc.nat(15), fc.nat(15), (all, come, agree) => {
        const present = Math.min(come, all)
        const yes = Math.min(agree, present)
        const carried =
          said({ rounds: [votes(yes, 0, present - yes)] }, meeting({ roll: rollOf(all, present) })) === null
        expect(carried).toBe(2 * yes > all)
      }),
    )
  })

  it('is never the chair’s alone: without one it is not decided, with a reason', () => {
    const split = { rounds: [levels(1, 1, 1, 1)] }
    const cumulated = { rounds: [levels(1, 2, 2)] }
    expect(said({ ...cumulated, level: 'good' })).toBeNull()
    expect(said({ ...split, level: 'outstanding', reason: 'Chủ trì quyết định.' }, meeting(), plain)).toBe('noMajority')
    expect(said({ ...split, level: null }, meeting(), plain)).toBe('reasonMissing')
    expect(said({ ...split, level: null, reason: 'Không mức nào quá nửa.' }, meeting(), plain)).toBeNull()
  })

  it('cumulates from the top: votes for a higher level count for the lower ones', () => {
    const four = fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(6))
    fc.assert(
      fc.property(four, ([a, b, c, d]) => {
        const all = a + b + c + d
        if (all === 0) return
        const at = meeting({ roll: rollOf(all) })
        const expected = [a, a + b, a + b + c, all].findIndex((sum) => 2 * sum > all)
        const level = RATINGS[expected] ?? null
        expect(said({ rounds: [levels(a, b, c, d)], level, reason: 'Theo biểu quyết.' }, at)).toBeNull()
        const other = RATINGS[(expected + 1) % 4] ?? null
        expect(said({ rounds: [levels(a, b, c, d)], level: other, reason: 'Khác.' }, at)).toBe('notAsVoted')
      }),
    )
  })

  it('may ask for a second round, where the campaign says so, and only after a first without one', () => {
    const first = levels(1, 1, 1, 1)
    const rules = { ...twoRounds, vote: plain.vote }
    const none = { level: null, reason: 'Không mức nào quá nửa.' }
    expect(said({ ...none, rounds: [first] }, meeting(), rules)).toBe('secondRoundMissing')
    expect(said({ ...none, rounds: [first, first] }, meeting(), rules)).toBeNull()
    expect(said({ rounds: [first, levels(0, 4, 1)] }, meeting(), rules)).toBeNull()
    expect(said({ rounds: [levels(0, 4, 1), levels(0, 4, 1)] }, meeting(), rules)).toBe('roundNotNeeded')
    expect(said({ rounds: [first, levels(0, 4, 1)] }, meeting(), plain)).toBe('roundNotNeeded')
  })
})

describe('who is out of the count', () => {
  it('a member never votes on himself, and more than half of the others is asked', () => {
    const own = (rounds: readonly Vote[]) => problemOf(item({ rounds }), person('p-1'), meeting(), conferenceRules2023)
    expect(own([votes(5)])).toBe('moreVotesThanVoters')
    expect(own([votes(3, 1)])).toBeNull()
    expect(own([votes(2, 2)])).toBe('noMajority')
    const decided = decideItem(item({ rounds: [votes(4)] }), person('p-1'), meeting(), conferenceRules2023)
    expect(decided).toMatchObject({ electorate: { members: 4, voters: 4 }, apart: { own: ['p-1'] } })
  })

  it('nor is he on a list that is voted as a whole', () => {
    const at = meeting({ list: votes(5) })
    expect(problemOf(item({ way: 'list', rounds: [] }), person('p-1'), at, conferenceRules2023)).toBe('ownOnList')
    expect(problemOf(item({ way: 'list', rounds: [] }), person(), at, conferenceRules2023)).toBeNull()
  })

  it('on the collective that he heads he votes or goes out, as the campaign says', () => {
    const of = (rules: typeof conferenceRules2023) =>
      problemOf(item({ rounds: [votes(5)] }), COMMITTEE, meeting(), rules)
    expect(of({ ...conferenceRules2023, decision })).toBeNull()
    expect(of(leaves)).toBe('moreVotesThanVoters')
  })

  it('whoever went out for another reason stays one of all', () => {
    expect(said({ left: ['p-2', 'p-3'], rounds: [votes(3)] })).toBeNull()
    expect(said({ left: ['p-2', 'p-3', 'p-4'], rounds: [votes(2)] })).toBe('noMajority')
    expect(said({ left: ['p-9'] })).toBe('strangerLeft')
  })
})

describe('the list as a whole', () => {
  const onList = (list: Agreement | null, rest: Partial<EnteredItem> = {}) =>
    said({ way: 'list', rounds: [], ...rest }, meeting({ list }))

  it('carries what was appraised and nothing else, by more than half of all members', () => {
    expect(onList(votes(3, 1, 1))).toBeNull()
    expect(onList(votes(2, 2, 1))).toBe('listNotAgreed')
    expect(onList(null)).toBe('listMissing')
    expect(onList(votes(5), { level: 'outstanding', reason: 'Vì.' })).toBe('notAsAppraised')
  })
})

describe('a count', () => {
  it('adds up to those who vote; whoever raised no hand abstained', () => {
    expect(said({ rounds: [votes(3, 1)] })).toBe('votesDoNotAdd')
    expect(said({ rounds: [votes(3, 1, 1)] })).toBeNull()
    expect(said({ rounds: [votes(3.5, 1, 0.5)] })).toBe('notWhole')
    expect(said({ rounds: [votes(6)] })).toBe('moreVotesThanVoters')
    expect(said({ rounds: [] })).toBe('votesMissing')
  })

  it('on sheets reconciles with those that count, less the sheet of who it is about', () => {
    const paper = meeting({ ballot: 'paper', sheets: { issued: 5, returned: 5, invalid: 1 } })
    expect(said({ rounds: [levels(0, 4)] }, paper)).toBeNull()
    expect(said({ rounds: [levels(0, 3)] }, paper)).toBe('votesDoNotAdd')
    expect(said({ rounds: [levels(0, 3, 0, 0, 1)] }, paper)).toBeNull()
    expect(said({ rounds: [levels(0, 4)] }, meeting({ ballot: 'paper' }))).toBe('sheetsMissing')
    const whole = meeting({ ballot: 'paper', sheets: { issued: 5, returned: 5, invalid: 0 } })
    expect(problemOf(item({ rounds: [levels(0, 4)] }), person('p-1'), whole, conferenceRules2023)).toBeNull()
    expect(problemOf(item({ rounds: [levels(0, 5)] }), person('p-1'), whole, conferenceRules2023)).toBe(
      'moreVotesThanVoters',
    )
  })
})

describe('what is entered', () => {
  it('departs from what was appraised only with a reason, and says one thing', () => {
    const lower = { rounds: [levels(0, 0, 5)], level: 'completed' as const }
    expect(said(lower)).toBe('reasonMissing')
    expect(said({ ...lower, reason: 'Để chậm hai việc.' })).toBeNull()
    const pending = { ...UNDECIDED, pending: 'awaitingConclusion' as const, rounds: [votes(5)] }
    expect(said(pending)).toBe('reasonMissing')
    expect(said({ ...pending, reason: 'Đang xác minh đơn.' })).toBeNull()
    expect(said({ ...pending, level: 'good', reason: 'Vì.' })).toBe('outcomeMissing')
  })

  it('is shown to the room without why there is no level', () => {
    const none = { ...UNDECIDED, notRated: { reason: 'suspended' as const, note: 'Quyết định số 12' } }
    expect(outcomeWords(none)).toMatch(/đình chỉ.*số 12/)
    expect(outcomeShown(none)).toBe('Không kiểm điểm, đánh giá, xếp loại chất lượng')
    expect(outcomeShown({ ...UNDECIDED, pending: 'awaitingConclusion' })).toBe('Chưa xếp loại')
    expect(outcomeShown(APPRAISED)).toBe(outcomeWords(APPRAISED))
  })

  it('gives no level only for a reason that fits', () => {
    const none = (reason: 'underSixMonths' | 'newCollective') =>
      said({ ...UNDECIDED, notRated: { reason, note: '' }, rounds: [votes(4, 1)], reason: 'Mới chuyển đến.' })
    expect(none('underSixMonths')).toBeNull()
    expect(none('newCollective')).toBe('notRatedUnfit')
  })
})
