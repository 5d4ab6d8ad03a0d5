import { describe, expect, it } from 'vitest'
import type { Paper } from '../../../model/paper.ts'
import type { Review } from '../../../model/review.ts'
import type { MailsAbout } from '../mails.ts'
import { reviewOf, holds as sends, USUAL } from '../usual.fixture.ts'

const campaign = USUAL.receipt.campaign
const paper = (state: Paper['state'], accepted: number, revision = accepted): Paper => ({
  ...USUAL.receipt.paper,
  state,
  accepted,
  revision,
})
/** A paper that the recipient answers for. */
const answered: typeof paper = (...given) => ({ ...paper(...given), responsible: 'p-head' })
const holds = (template: MailsAbout<'paper'>, now: Paper, reviews: Review[] = []) =>
  sends(template, { to: 'p-head', occasion: 1, paper: now, reviews })

describe('whether a mail is still true when it is sent', () => {
  it('a receipt always is', () => {
    expect(holds('receipt', paper('returned', 1))).toBe(true)
    expect(holds('receipt', paper('sealed', 3))).toBe(true)
  })

  it('"your turn" is, while that revision stands and waits for this person', () => {
    const waiting = [reviewOf('partyGroup', ['p-head'])]
    expect(holds('yourTurn', paper('sealed', 1), waiting)).toBe(true)
    expect(holds('yourTurn', paper('completing', 1, 2), waiting)).toBe(true)
    expect(holds('yourTurn', paper('returned', 1), waiting)).toBe(false)
    expect(holds('yourTurn', paper('sealed', 2), waiting)).toBe(false)
    expect(holds('yourTurn', paper('sealed', 1), [reviewOf('partyGroup', ['p-head'], { stage: 'decision' })])).toBe(
      false,
    )
  })

  it('"your turn" follows who organises the track now', () => {
    const waiting = [reviewOf('partyGroup', ['organiser'])]
    const turn = (to: string) =>
      sends('yourTurn', { to, occasion: 1, campaign, paper: paper('sealed', 1), reviews: waiting })
    expect(turn('p-organiser')).toBe(true)
    expect(turn('p-former')).toBe(false)
  })

  it('a return and a suggestion are for who answers for the paper now', () => {
    const sent = (template: 'returned' | 'suggested', to: string) =>
      sends(template, { to, occasion: 1, paper: answered('returned', 1), reviews: [] })
    for (const template of ['returned', 'suggested'] as const) {
      expect(sent(template, 'p-head')).toBe(true)
      expect(sent(template, 'p-former')).toBe(false)
    }
  })

  it('a return is, until the paper is sealed again', () => {
    expect(holds('returned', answered('returned', 1))).toBe(true)
    expect(holds('returned', answered('sealed', 2))).toBe(false)
    expect(holds('returned', answered('returned', 2))).toBe(false)
  })

  it('a suggestion is, until the revision it came at has been sealed', () => {
    expect(holds('suggested', answered('drafting', 0, 1))).toBe(true)
    expect(holds('suggested', answered('sealed', 1, 1))).toBe(false)
    expect(holds('suggested', answered('returned', 1, 2))).toBe(false)
  })

  it('that an entry is objected to is, while that text is the one that counts; that it was made, or a level not asked for, always is', () => {
    expect(holds('entryObjected', paper('sealed', 1))).toBe(true)
    expect(holds('entryObjected', paper('returned', 1))).toBe(false)
    expect(holds('entryObjected', paper('sealed', 2))).toBe(false)
    expect(holds('enteredForYou', paper('returned', 1))).toBe(true)
    expect(holds('notRatedChanged', paper('sealed', 3))).toBe(true)
  })
})
