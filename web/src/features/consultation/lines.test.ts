import { reviewIdOf } from '@kiemdiem/domain/ids'
import { board, CAMPAIGN, row } from '@kiemdiem/domain/progress/fixtures/build'
import { describe, expect, it } from 'vitest'
import { itemsToSend, linesOf } from './lines.ts'
import { opinionWords } from './vi.ts'

const idOf = (subject: string) => reviewIdOf(CAMPAIGN, subject, 'partyGroup')
const asked = (subject: string) => row(subject, { stage: 'consultation', step: 'consultation', actors: ['p-hoi'] })
const boards = [
  board('u-sau', 'partyGroup', [asked('p-ba')], { order: 20 }),
  board('u-dau', 'partyGroup', [asked('p-mot'), asked('p-hai'), row('p-khac', { step: 'toPropose' })]),
]

describe('the sheet of opinions', () => {
  it('has a line for each review that waits for me, unit by unit, with what I wrote', () => {
    const units = linesOf(boards, 'p-hoi', { [idOf('p-hai')]: { level: 'good', strengths: 'Sâu sát.' } })
    expect(units.map(({ unit, lines }) => [unit, lines.length])).toEqual([
      ['u-dau', 2],
      ['u-sau', 1],
    ])
    expect(units[0]?.lines[1]).toMatchObject({ level: 'good', strengths: 'Sâu sát.', shortcomings: '' })
    expect(linesOf(boards, 'p-khac', {})).toEqual([])
  })

  it('takes what has a level, and leaves nothing that was written behind', () => {
    const lines = (written: Parameters<typeof linesOf>[2]) =>
      linesOf(boards, 'p-hoi', written).flatMap((unit) => unit.lines)
    expect(itemsToSend(lines({}))).toBe(opinionWords.nothingChosen)
    expect(itemsToSend(lines({ [idOf('p-ba')]: { level: 'completed' } }))).toEqual([
      { reviewId: idOf('p-ba'), strengths: '', shortcomings: '', level: 'completed' },
    ])
    expect(itemsToSend(lines({ [idOf('p-ba')]: { level: 'good' }, [idOf('p-mot')]: { shortcomings: 'Chậm.' } }))).toBe(
      opinionWords.levelMissing('đồng chí p-mot'),
    )
  })
})
