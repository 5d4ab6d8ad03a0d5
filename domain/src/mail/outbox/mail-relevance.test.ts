import { describe, expect, it } from 'vitest'
import type { PaperMail } from '../../model/mail.ts'
import type { Paper } from '../../model/paper.ts'
import type { Review } from '../../model/review.ts'
import { stillTrue } from './mail-relevance.ts'

const organisers = { partyGroup: ['p-organiser'], provincial: [], partyCell: [] }
const paper = (state: Paper['state'], accepted: number, revision = accepted) => ({ state, accepted, revision })
const review = (stage: Review['stage'], actors: string[]) =>
  ({ track: 'partyGroup', stage, actors: { [stage]: actors } }) as unknown as Review

const holds = (template: PaperMail, now: ReturnType<typeof paper>, reviews: Review[] = []) =>
  stillTrue({ template, to: 'p-head', revision: 1 }, now, reviews, organisers)

describe('whether a mail is still true when it is sent', () => {
  it('a receipt always is', () => {
    expect(holds('receipt', paper('returned', 1))).toBe(true)
    expect(holds('receipt', paper('sealed', 3))).toBe(true)
  })

  it('"your turn" is, while that revision stands and waits for this person', () => {
    const waiting = [review('conference', ['p-head'])]
    expect(holds('yourTurn', paper('sealed', 1), waiting)).toBe(true)
    expect(holds('yourTurn', paper('completing', 1, 2), waiting)).toBe(true)
    expect(holds('yourTurn', paper('returned', 1), waiting)).toBe(false)
    expect(holds('yourTurn', paper('sealed', 2), waiting)).toBe(false)
    expect(holds('yourTurn', paper('sealed', 1), [review('decision', [])])).toBe(false)
  })

  it('"your turn" follows who organises the track now', () => {
    const waiting = [review('conference', ['organiser'])]
    const turn = (to: string) =>
      stillTrue({ template: 'yourTurn', to, revision: 1 }, paper('sealed', 1), waiting, organisers)
    expect(turn('p-organiser')).toBe(true)
    expect(turn('p-former')).toBe(false)
  })

  it('a return is, until the paper is sealed again', () => {
    expect(holds('returned', paper('returned', 1))).toBe(true)
    expect(holds('returned', paper('sealed', 2))).toBe(false)
    expect(holds('returned', paper('returned', 2))).toBe(false)
  })

  it('a suggestion is, until the revision it came at has been sealed', () => {
    expect(holds('suggested', paper('drafting', 0, 1))).toBe(true)
    expect(holds('suggested', paper('sealed', 1, 1))).toBe(false)
    expect(holds('suggested', paper('returned', 1, 2))).toBe(false)
  })
})
