import type { AskedFacts } from '@kiemdiem/domain/consultation/asked-facts'
import { reviewIdOf } from '@kiemdiem/domain/ids'
import { board, CAMPAIGN, row } from '@kiemdiem/domain/progress/fixtures/build'
import { describe, expect, it } from 'vitest'
import { agreement, allAgreed, askedIds, countOf, itemsToSend, linesOf, type Written } from './lines.ts'
import { opinionWords } from './vi.ts'

const idOf = (subject: string) => reviewIdOf(CAMPAIGN, subject, 'partyGroup')
const asked = (subject: string) => row(subject, { stage: 'consultation', step: 'consultation', actors: ['p-hoi'] })
const boards = [
  board('u-sau', 'partyGroup', [asked('p-ba')], { order: 20 }),
  board('u-dau', 'partyGroup', [asked('p-mot'), asked('p-hai'), row('p-khac', { step: 'toPropose' })]),
]
const facts = (subject: string, change: Partial<AskedFacts> = {}): AskedFacts => ({
  ...{ reviewId: idOf(subject), post: 'Phó Trưởng ban', selfRating: 'outstanding', selfRatingOnPaper: false },
  ...{ proposed: 'good', remark: 'Nhất trí.', proposal: 'kd_u_1.proposal.1', number: 1, ...change },
})
const FACTS = ['p-mot', 'p-hai', 'p-ba'].map((subject) => facts(subject))
const lines = (written: Record<string, Written> = {}, known = FACTS) =>
  linesOf(boards, 'p-hoi', written, known).flatMap((unit) => unit.lines)
const of = (subject: string, written: Written): Record<string, Written> => ({
  [idOf(subject)]: { proposal: 'kd_u_1.proposal.1', ...written },
})

describe('the sheet of opinions', () => {
  it('has a line for each review that waits for me, unit by unit, with what is proposed and what I wrote', () => {
    const units = linesOf(boards, 'p-hoi', of('p-hai', { stance: 'agrees', strengths: 'Sâu sát.' }), FACTS)
    expect(units.map(({ unit, lines }) => [unit, lines.length])).toEqual([
      ['u-dau', 2],
      ['u-sau', 1],
    ])
    expect(units[0]?.lines[1]).toMatchObject({
      ...{ stance: 'agrees', strengths: 'Sâu sát.', shortcomings: '', reason: '', renewed: false },
      facts: { proposed: 'good', post: 'Phó Trưởng ban' },
    })
    expect(askedIds(boards, 'p-hoi').sort()).toEqual(['p-ba', 'p-hai', 'p-mot'].map(idOf))
    expect(linesOf(boards, 'p-khac', {}, [])).toEqual([])
  })

  it('agrees with the whole of it in one step, but for exceptions and for what nobody has proposed', () => {
    const other = of('p-ba', { stance: 'notInformed' })
    const known = [facts('p-mot'), facts('p-hai', { proposed: null, proposal: '' }), facts('p-ba')]
    expect(agreement(lines(other, known), true)).toEqual(of('p-mot', { stance: 'agrees' }))
    const all = { ...other, ...agreement(lines(other), true) }
    expect([allAgreed(lines(other)), allAgreed(lines(all))]).toEqual([false, true])
    expect(countOf(lines(all))).toEqual({ agrees: 2, otherLevel: 0, notInformed: 1 })
    expect(Object.keys(agreement(lines(all), false)).sort()).toEqual(['p-hai', 'p-mot'].map(idOf))
  })

  it('asks again about what a unit has sent anew since, and keeps the words', () => {
    const written = of('p-mot', { stance: 'agrees', strengths: 'Sâu sát.' })
    const known = [facts('p-mot', { proposal: 'kd_u_1.proposal.2', number: 2 })]
    expect(lines(written, known)[0]).toMatchObject({ stance: null, renewed: true, strengths: 'Sâu sát.' })
  })

  it('takes what is chosen, names what is lacking, and leaves nothing that was written behind', () => {
    expect(itemsToSend(lines())).toBe(opinionWords.nothingChosen)
    expect(itemsToSend(lines(of('p-mot', { stance: 'agrees' })))).toEqual([
      {
        ...{ reviewId: idOf('p-mot'), stance: 'agrees', level: null, reason: '', strengths: '', shortcomings: '' },
        proposal: 'kd_u_1.proposal.1',
      },
    ])
    const name = 'đồng chí p-mot'
    expect(itemsToSend(lines(of('p-mot', { strengths: 'Chậm.' })))).toBe(opinionWords.stanceMissing(name))
    const other = (rest: Written) => itemsToSend(lines(of('p-mot', { stance: 'otherLevel', ...rest })))
    expect(other({})).toBe(opinionWords.lacking(name, 'levelMissing'))
    expect(other({ level: 'good' })).toBe(opinionWords.lacking(name, 'sameLevel'))
    expect(other({ level: 'completed', reason: ' ' })).toBe(opinionWords.lacking(name, 'reasonMissing'))
    expect(other({ level: 'completed', reason: 'Chậm việc.' })).toMatchObject([{ level: 'completed' }])
  })
})
