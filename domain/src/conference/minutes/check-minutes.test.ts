import { describe, expect, it } from 'vitest'
import type { ItemRow, Tally } from '../../model/minutes.ts'
import { conferenceOf } from '../conference.fixture.ts'
import { MINUTES_PROBLEMS, type MinutesProblemKind, minutesProblem } from './problems.ts'
import { check, general, item, problems, roll, sheets, TALLY, whole, withItem } from './whole-minutes.fixture.ts'

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
