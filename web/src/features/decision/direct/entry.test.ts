import type { DecidingTable, ToDecide } from '@kiemdiem/domain/decision/shown/read-to-decide'
import { describe, expect, it } from 'vitest'
import { agreementOf, enteredLines, HEAD, LATER, overridesIn } from './entry.ts'

const line = (subject: string, rest: Partial<ToDecide> = {}): ToDecide => ({
  ...{
    reviewId: `kd_${subject}_partyGroup`,
    subject,
    subjectKind: 'person',
    side: 'civil',
    name: subject,
    group: 'G7',
  },
  ...{ state: 'open', before: null, seen: 'a', selfRating: null, proposed: 'good', headOpinion: null, notRated: null },
  ...{ remark: '', decided: null, again: false, civil: null },
  ...rest,
})
const table = (lines: ToDecide[], rest: Partial<DecidingTable> = {}): DecidingTable => ({
  ...{ decider: 'd', name: 'Chủ tịch', track: 'partyGroup', way: 'head', voters: [], lines, places: [] },
  ...rest,
})
const best = (subject: string, rest: Partial<ToDecide> = {}) => line(subject, { proposed: 'outstanding', ...rest })

describe('what a head enters', () => {
  it('is what was proposed; who is decided, or not proposed yet, is not in it', () => {
    const lines = [line('p-a'), line('p-b', { state: 'decided' }), line('p-c', { state: 'awaited', proposed: null })]
    expect(enteredLines(table(lines), {}).map(({ item }) => item?.level ?? null)).toEqual(['good', null, null])
  })

  it('of a shared group leaves as proposed, with the reason, whoever has no place', () => {
    const places = [{ group: 'G7', allotted: 2, given: 1 }]
    const [first, second, third] = enteredLines(
      table([best('p-a'), best('p-b'), best('p-c', { state: 'waits' })], { places }),
      {},
    )
    expect(first?.item?.level).toBe('outstanding')
    expect(second?.item).toMatchObject({ level: null, pending: null, notRated: null })
    expect(second?.item?.reason).toContain('chờ')
    expect(third).toMatchObject({ item: null, choice: LATER })
  })

  it('is what was chosen, or left for later', () => {
    const entries = {
      'kd_p-a_partyGroup': { outcome: 'completed', reason: 'Chậm.' },
      'kd_p-b_partyGroup': { outcome: LATER },
    }
    const [first, second] = enteredLines(table([line('p-a'), line('p-b')]), entries)
    expect(first?.item).toMatchObject({ level: 'completed', reason: 'Chậm.' })
    expect(second?.item).toBeNull()
  })
})

describe('what a committee enters', () => {
  it('from its signed paper has no votes, not even of a member: they stand there', () => {
    const cell = table([line('p-uy')], { way: 'committee', voters: ['p-uy'] })
    expect(enteredLines(cell, {})[0]?.item?.vote).not.toBeNull()
    expect(enteredLines(cell, { [HEAD]: { onPaper: true } })[0]?.item).toMatchObject({ level: 'good', vote: null })
  })

  it('is nothing of who was decided, unless he is to be decided again and a level is chosen', () => {
    const again = line('p-a', { state: 'decided', again: true })
    const cell = table([again], { way: 'committee', voters: ['p-uy'] })
    expect(enteredLines(cell, {})[0]?.item).toBeNull()
    expect(enteredLines(cell, { [again.reviewId]: { outcome: 'good' } })[0]?.item?.level).toBe('good')
  })

  it('is on its list but for its own members, on whom the others vote', () => {
    const cell = table([line('p-a'), line('p-uy')], { way: 'committee', voters: ['p-bi-thu', 'p-pho', 'p-uy'] })
    const [first, second] = enteredLines(cell, {})
    expect(first?.item?.vote).toBeNull()
    expect(second?.item?.vote).toEqual({ kind: 'agreement', agree: 2, against: 0, abstain: 0 })
    expect(agreementOf({ agree: 1 }, 3)).toEqual({ kind: 'agreement', agree: 1, against: 0, abstain: 2 })
  })
})

describe('resolutions of a committee', () => {
  it('are sent for whom is decided now and for a group of theirs, as they stand', () => {
    const lines = [line('p-a'), line('p-b', { group: 'G9', state: 'decided' })]
    const entered = { rule: 'R01', number: '5-NQ/CU' }
    const entries = Object.fromEntries(
      ['kd_p-a_partyGroup', 'kd_p-b_partyGroup', 'G7', 'G9'].map((at) => [`override ${at}`, entered]),
    )
    expect(overridesIn(enteredLines(table(lines), entries), entries)).toEqual(
      ['kd_p-a_partyGroup', 'G7'].map((at) => ({ at, rule: 'R01', number: '5-NQ/CU', date: '', reason: '' })),
    )
  })
})
