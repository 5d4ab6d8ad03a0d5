import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conference } from '../../model/conference.ts'
import type { ItemRow, MinutesRows, Tally } from '../../model/minutes.ts'
import { conferenceRules2023 } from '../../plan/conference-rules.ts'
import { conferenceOf } from '../conference.fixture.ts'
import { checkMinutes } from './check-minutes.ts'
import { MINUTES_PROBLEMS, type MinutesProblemKind, minutesProblem } from './problems.ts'

const saved = { rev: 1, by: 'p-nam', at: new Date('2023-12-04T02:00:00Z') }
const TALLY: Tally = { outstanding: 1, good: 1, completed: 0, notCompleted: 0, invalid: 1 }
const item = (subject: string, change: Partial<ItemRow> = {}): ItemRow => ({
  id: `item.${subject}`,
  ...saved,
  state: 'reviewed',
  deferredBecause: '',
  comments: 'Không có ý kiến thêm.',
  answer: '',
  tally: TALLY,
  proposed: 'good',
  remark: '',
  ...change,
})
const general = {
  id: 'general',
  ...saved,
  startedAt: '08:00',
  endedAt: '11:00',
  course: '',
  conclusion: '',
  readBack: true,
}
const roll = {
  id: 'roll',
  ...saved,
  present: ['p-long', 'p-nam', 'p-mai', 'g-1'],
  absent: {} as Record<string, string>,
}
const sheets = { id: 'sheets', ...saved, issued: 3, returned: 3, invalid: 0 }
const whole = (change: Partial<MinutesRows> = {}): MinutesRows => ({
  general,
  roll,
  sheets,
  items: { 'u-ban': item('u-ban'), 'p-mai': item('p-mai') },
  ...change,
})
const withItem = (subject: string, change: Partial<ItemRow>): MinutesRows => {
  const rows = whole()
  return { ...rows, items: { ...rows.items, [subject]: item(subject, change) } }
}
/** On the evening of the meeting. */
const NOW = new Date('2023-12-04T11:00:00Z')
const check = (rows: MinutesRows, change: Partial<Conference> = {}, now = NOW) =>
  checkMinutes(conferenceOf({ state: 'open', ...change }), rows, conferenceRules2023, [], now)
/** "row problem", in the order of the minutes. */
const problems = (rows: MinutesRows, change?: Partial<Conference>) =>
  check(rows, change).problems.map(({ row, problem }) => `${row} ${problem}`)

describe('whether minutes may be confirmed', () => {
  it('finds nothing in complete ones', () => {
    expect(check(whole())).toEqual({ problems: [], warnings: [] })
  })

  it('names everything of minutes that nobody has begun', () => {
    expect(problems({ items: {} })).toEqual([
      'general rowMissing',
      'roll rowMissing',
      'item.u-ban pending',
      'item.p-mai pending',
    ])
  })

  it.each<[string, Partial<typeof general>]>([
    ['general timeMissing', { endedAt: '' }],
    ['general timeMissing', { startedAt: '25:00' }],
    ['general endBeforeStart', { endedAt: '08:00' }],
    ['general endBeforeStart', { endedAt: '07:59' }],
    ['general notReadBack', { readBack: false }],
  ])('of the frame: %s', (problem, change) => {
    expect(problems(whole({ general: { ...general, ...change } }))).toEqual([problem])
  })

  // 08:00 to 11:00 in Viet Nam, seven hours ahead of UTC.
  it.each<[string, string | null]>([
    ['2023-12-04T00:59:59Z', 'general startsInFuture'],
    ['2023-12-03T20:00:00Z', 'general startsInFuture'],
    ['2023-12-04T01:00:00Z', 'general endsInFuture'],
    ['2023-12-04T03:59:59Z', 'general endsInFuture'],
    ['2023-12-04T04:00:00Z', null],
  ])('at %s, of a meeting from 08:00 to 11:00: %s', (at, problem) => {
    const { problems: found } = check(whole(), {}, new Date(at))
    expect(found.map(({ row, problem: kind }) => `${row} ${kind}`)).toEqual(problem ? [problem] : [])
    if (problem) expect(found[0]?.text).toMatch(/\((08|11):00 ngày 04\/12\/2023\) chưa đến\./)
  })

  it.each<[string, string[], Record<string, string>]>([
    ['roll notMarked', ['p-long', 'p-nam'], {}],
    ['roll markedTwice', ['p-long', 'p-nam', 'p-mai'], { 'p-mai': 'ốm' }],
    ['roll reasonMissing', ['p-long', 'p-nam'], { 'p-mai': ' ' }],
    ['roll notOnRoll', ['p-long', 'p-nam', 'p-mai', 'p-la'], {}],
    ['roll notOnRoll', ['p-long', 'p-nam', 'p-mai'], { 'p-la': 'ốm' }],
  ])('of the roll: %s', (problem, present, absent) => {
    const few = { ...sheets, issued: 2, returned: 2, invalid: 0 }
    const tally = { ...TALLY, outstanding: 0, good: 2, invalid: 0 }
    const items = { 'u-ban': item('u-ban', { tally }), 'p-mai': item('p-mai', { tally }) }
    expect(problems(whole({ roll: { ...roll, present, absent }, sheets: few, items }))).toEqual([problem])
  })

  it.each<[string, string[], Record<string, string>]>([
    ['chairAbsent', ['p-nam', 'p-mai'], { 'p-long': 'đi họp' }],
    ['secretaryAbsent', ['p-long', 'p-mai'], { 'p-nam': 'ốm' }],
  ])('asks who did it instead when %s, and stands in nobody’s way', (rule, present, absent) => {
    const few = { ...sheets, issued: 2, returned: 2, invalid: 0 }
    const tally = { ...TALLY, outstanding: 0, good: 2, invalid: 0 }
    const items = { 'u-ban': item('u-ban', { tally }), 'p-mai': item('p-mai', { tally }) }
    const found = check(whole({ roll: { ...roll, present, absent }, sheets: few, items }))
    expect(found.problems).toEqual([])
    expect(found.warnings).toMatchObject([{ rule, needsReason: true }])
  })

  it('lets a guest stay away without a word', () => {
    expect(problems(whole({ roll: { ...roll, present: ['p-long', 'p-nam', 'p-mai'] } }))).toEqual([])
  })

  it.each<[string, Partial<ItemRow>]>([
    ['item.p-mai pending', { state: 'pending' }],
    ['item.p-mai deferredWithoutReason', { state: 'deferred' }],
    ['item.p-mai commentsMissing', { comments: ' ' }],
    ['item.p-mai proposedMissing', { proposed: null }],
    ['item.p-mai tallyMissing', { tally: null }],
    ['item.p-mai notWhole', { tally: { ...TALLY, good: 1.5 } }],
    ['item.p-mai notWhole', { tally: { ...TALLY, good: -1, outstanding: 3 } }],
    ['item.p-mai notWhole', { tally: { ...TALLY, good: Number.NaN } }],
    ['item.p-mai sumDiffers', { tally: { ...TALLY, good: 2 } }],
    ['item.p-mai sumDiffers', { tally: { ...TALLY, invalid: 0 } }],
  ])('of one subject: %s', (problem, change) => {
    expect(problems(withItem('p-mai', change))).toEqual([problem])
  })

  it('asks neither a vote nor a level for what is deferred, or rated elsewhere', () => {
    expect(problems(withItem('p-mai', { state: 'deferred', deferredBecause: 'Nghỉ ốm', tally: null }))).toEqual([])
    const agenda = conferenceOf().agenda.map((each) => ({ ...each, reviewId: null }))
    const bare = { tally: null, proposed: null }
    const items = { 'u-ban': item('u-ban', bare), 'p-mai': item('p-mai', bare) }
    expect(problems(whole({ items, sheets: undefined }), { agenda })).toEqual([])
  })

  it.each<[string, Partial<typeof sheets> | null]>([
    ['sheets sheetsMissing', null],
    ['sheets notWhole', { issued: 2.5 }],
    ['sheets notWhole', { invalid: -1 }],
    ['sheets issuedMoreThanPresent', { issued: 4 }],
    ['sheets returnedMoreThanIssued', { issued: 2 }],
  ])('of the sheets: %s', (problem, change) => {
    expect(problems(whole({ sheets: change ? { ...sheets, ...change } : undefined }))).toContain(problem)
  })

  it('counts the invalid among the returned', () => {
    expect(problems(whole({ sheets: { ...sheets, returned: 1, invalid: 2 } }))).toContain(
      'sheets invalidMoreThanReturned',
    )
  })

  it('asks why the level proposed is not the vote’s, majority of all members, cumulated from the top', () => {
    const split = { ...TALLY, outstanding: 0, good: 1, completed: 2, invalid: 0 }
    const of = (change: Partial<ItemRow>) => problems(withItem('p-mai', { tally: split, ...change }))
    expect(of({ proposed: 'good' })).toEqual(['item.p-mai differenceUnexplained'])
    expect(of({ proposed: 'good', differsBecause: ' ' })).toEqual(['item.p-mai differenceUnexplained'])
    expect(of({ proposed: 'good', differsBecause: 'Thành tích đột xuất.' })).toEqual([])
    expect(of({ proposed: 'completed' })).toEqual([])
    // A vote that does not add up, and a subject rated elsewhere, are not held against a level.
    expect(of({ proposed: 'good', tally: { ...split, completed: 1 } })).toEqual(['item.p-mai sumDiffers'])
    const agenda = conferenceOf().agenda.map((each) => ({ ...each, reviewId: null }))
    expect(problems(withItem('p-mai', { tally: split, proposed: 'good' }), { agenda })).toEqual([])
  })

  it('bounds hands by who is there, and asks for none', () => {
    const hands = { ballot: 'showOfHands' } as const
    const rows = (tally: Tally | null) => ({ ...withItem('p-mai', { tally }), sheets: undefined })
    expect(problems(rows(null), hands)).toEqual([])
    expect(problems(rows({ ...TALLY, invalid: 0 }), hands)).toEqual([])
    expect(problems(rows({ ...TALLY, invalid: 2 }), hands)).toEqual(['item.p-mai moreVotesThanPresent'])
  })

  it('says when one act cannot hold it, before the database does', () => {
    const long = 'ệ'.repeat(15_000)
    const items = Object.fromEntries(
      Array.from({ length: 18 }, (_, at) => [`p-${at}`, item(`p-${at}`, { comments: long })]),
    )
    const [mai] = conferenceOf().agenda.slice(1)
    if (!mai) throw new Error('mai')
    const more = Object.keys(items).map((subject) => ({ ...mai, subject }))
    const change = { agenda: [...conferenceOf().agenda, ...more] }
    expect(problems(whole({ items: { ...whole().items, ...items } }), change)).toEqual(['general tooLong'])
    // Of nothing on the agenda: nobody's, however long.
    expect(problems(whole({ items: { ...whole().items, ...items } }))).toEqual([])
  })

  it('has a sentence for everything, in composed Vietnamese', () => {
    for (const kind of MINUTES_PROBLEMS as readonly MinutesProblemKind[]) {
      const { text } = minutesProblem('general', kind, { name: 'Lò Thị Mai', numbers: [5, 4, 3, 2] })
      expect(text).toMatch(/^[\p{Lu}“0-9].*\.$/u)
      expect(text).toBe(text.normalize('NFC'))
      expect(text).not.toMatch(/undefined|null/)
    }
  })
})

describe('what is confirmed only with a reason', () => {
  it('too few present, until the reason is there', () => {
    const few = { ...roll, present: ['p-long'], absent: { 'p-nam': 'ốm', 'p-mai': 'ốm' } }
    const [warning] = check(whole({ roll: few })).warnings
    expect(warning).toMatchObject({
      rule: 'quorum',
      needsReason: true,
      text: 'Có mặt 1 trên 3 thành viên, chưa đủ 2/3.',
    })
    const exceptions = [{ rule: 'quorum', reason: 'Bão lũ', by: 'p-nam', at: saved.at }]
    expect(check(whole({ roll: few }), { exceptions }).warnings[0]).toMatchObject({ needsReason: false })
    const two = { ...roll, present: ['p-long', 'p-nam'], absent: { 'p-mai': 'ốm' } }
    expect(check(whole({ roll: two })).warnings).toEqual([])
  })

  it('figures of an electronic ballot changed by hand', () => {
    const { issued, returned, invalid } = sheets
    const tallies = { 'u-ban': TALLY, 'p-mai': TALLY }
    const counted = { ...saved, id: 'counted', sheets: { issued, returned, invalid }, tallies }
    expect(check({ ...whole(), counted }).warnings).toEqual([])
    const moved = { ...TALLY, outstanding: 0, good: TALLY.good + TALLY.outstanding }
    const items = { 'u-ban': item('u-ban'), 'p-mai': item('p-mai', { tally: moved }) }
    expect(check({ ...whole({ items }), counted }).warnings).toMatchObject([{ rule: 'ballotCount', needsReason: true }])
  })

  it('people before their collective', () => {
    const agenda = [...conferenceOf().agenda].reverse()
    expect(check(whole(), { agenda }).warnings).toMatchObject([{ rule: 'order', needsReason: true }])
  })
})

describe('reconciling a paper ballot', () => {
  // Small numbers, so that many of them do add up.
  const count = fc.nat({ max: 3 })
  const tally = fc.record({ outstanding: count, good: count, completed: count, notCompleted: count, invalid: count })
  const rollOf = (voters: number): Conference['roll'] =>
    Array.from({ length: voters }, (_, at) => ({
      id: `p-${at}`,
      kind: 'member',
      name: `Đồng chí ${at}`,
      post: '',
      uid: `p-${at}`,
      counts: true,
    }))

  it('accepts exactly what adds up', () => {
    fc.assert(
      fc.property(
        fc.record({ voters: fc.integer({ min: 2, max: 5 }), issued: count, returned: count, invalid: count, tally }),
        ({ voters, issued, returned, invalid, tally: votes }) => {
          const attendees = rollOf(voters)
          const header = {
            roll: attendees,
            chair: { uid: 'p-0', name: '' },
            secretary: { uid: 'p-1', name: '' },
            agenda: conferenceOf().agenda.slice(1),
          }
          const rows = whole({
            roll: { ...roll, present: attendees.map(({ id }) => id) },
            sheets: { ...sheets, issued, returned, invalid },
            items: { 'p-mai': item('p-mai', { tally: votes, differsBecause: 'Theo thảo luận.' }) },
          })
          const sum = Object.values(votes).reduce((a, b) => a + b, 0)
          const sound = issued <= voters && returned <= issued && invalid <= returned && sum === returned - invalid
          expect(problems(rows, header).length === 0).toBe(sound)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('accepts any way the votes of valid sheets may fall', () => {
    const levels = ['outstanding', 'good', 'completed', 'notCompleted', 'invalid'] as const
    const votes = fc.array(fc.constantFrom(...levels), { maxLength: 3 })
    fc.assert(
      fc.property(votes, fc.nat({ max: 3 }), (cast, invalid) => {
        const counted = Object.fromEntries(levels.map((level) => [level, cast.filter((each) => each === level).length]))
        const returned = cast.length + invalid
        const rows = whole({
          sheets: { ...sheets, issued: 3, returned, invalid },
          items: { 'p-mai': item('p-mai', { tally: counted as unknown as Tally, differsBecause: 'Theo thảo luận.' }) },
        })
        const found = problems(rows, { agenda: conferenceOf().agenda.slice(1) })
        expect(found).toEqual(returned > 3 ? ['sheets returnedMoreThanIssued'] : [])
      }),
    )
  })
})
