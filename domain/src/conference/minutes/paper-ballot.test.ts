import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conference } from '../../model/conference.ts'
import type { Tally } from '../../model/minutes.ts'
import { conferenceOf } from '../conference.fixture.ts'
import { assembleMinutes } from './act/assemble.ts'
import { item, problems, roll, sheets, whole } from './whole-minutes.fixture.ts'

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

describe('tổ kiểm phiếu', () => {
  const named = (tellers: string[]) => whole({ sheets: { ...sheets, tellers } })

  it('is chosen from those present: who is absent or not on the roll is named', () => {
    expect(problems(named(['p-mai', 'g-1']))).toEqual([])
    const absent = {
      ...named(['p-mai', 'p-la']),
      roll: { ...roll, present: ['p-long', 'p-nam'], absent: { 'p-mai': 'Ốm' } },
    }
    expect(problems(absent).filter((each) => each.startsWith('sheets tellerAbsent'))).toHaveLength(2)
    expect(problems(named([]))).toEqual([])
  })

  it('stands in the act by name and post, its head first; of hands and of older rows there is none', () => {
    const actOf = (rows: ReturnType<typeof whole>, change: Partial<Conference> = {}) =>
      assembleMinutes(conferenceOf(change), rows, {
        ...{ number: 1, by: 'p-nam', onBehalf: null, exceptions: [], rules: {}, at: new Date(0) },
      })
    expect(actOf(named(['g-1', 'p-mai', 'p-mai'])).tellers?.map(({ name }) => name)).toEqual([
      conferenceOf().roll.find(({ id }) => id === 'g-1')?.name,
      conferenceOf().roll.find(({ id }) => id === 'p-mai')?.name,
    ])
    expect(actOf(named(['p-mai']), { ballot: 'showOfHands' })).not.toHaveProperty('tellers')
    expect(actOf(whole())).not.toHaveProperty('tellers')
  })
})
