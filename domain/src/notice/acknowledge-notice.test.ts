import { expect, it } from 'vitest'
import { reviewOf } from '../appraisal/appraised-office.fixture.ts'
import { judge } from '../commands/admit.ts'
import { recorded } from '../commands/record.ts'
import { decisionOffice } from '../decision/record/decided-office.fixture.ts'
import { paths } from '../ids.ts'
import { type Paper, paperSchema } from '../model/paper.ts'
import type { Review } from '../model/review.ts'
import { boardsIn, read } from '../office/stored.fixture.ts'
import { apply } from '../writes/apply.ts'
import { acknowledgeNotice, type ReceiptFacts } from './acknowledge-notice.ts'

const TOLD = new Date('2023-12-11T01:00:00Z')
const NOW = new Date('2023-12-12T01:00:00Z')

const office = () => {
  const store = decisionOffice()
  const { id, paperId } = reviewOf(store, 'p-mai')
  const paper = { ...read<Paper>(store, paths.paper(paperId)), notices: { [id]: { at: TOLD, part: 'notice.3' } } }
  store.set(paths.paper(paperId), paper)
  store.set(paths.review(id), { ...reviewOf(store, 'p-mai'), unreceived: true } satisfies Review)
  const ask = (how: 'screen' | 'paper' | 'refused', on: string | null, uid: string) => {
    const facts: ReceiptFacts = {
      paper: read<Paper>(store, paths.paper(paperId)),
      campaign: { status: 'open' },
      review: read<Review>(store, paths.review(id)),
      input: { paperId, reviewId: id, how, on, key: 'khoa-thu-1' },
      caller: { uid, access: { active: true, organiser: [] } },
      now: NOW,
    }
    const outcome = judge(acknowledgeNotice)(facts)
    if (!outcome.ok) return outcome.reason
    const subject = acknowledgeNotice.subject(facts, outcome)
    if (subject) apply(store, recorded(outcome.writes, subject, { command: 'acknowledgeNotice', by: uid, at: NOW }))
    return paperSchema.parse(store.get(paths.paper(paperId))).notices?.[id]
  }
  return { ask, awaited: () => [reviewOf(store, 'p-mai').unreceived, boardsIn(store)['u-ban']?.rows[id]?.unreceived] }
}

it('a result is acknowledged once, on the screen by whom it concerns alone', () => {
  const { ask, awaited } = office()
  expect(ask('screen', null, 'p-long')).toBe('receiptNotOwn')
  expect(ask('screen', null, 'p-mai')).toEqual({ at: TOLD, part: 'notice.3', received: { at: NOW, on: null } })
  expect(awaited(), 'its board waits for nothing any more').toEqual([false, undefined])
  expect(ask('screen', null, 'p-mai')).toBe('notToldNow')
})

it('a printed notice was received, or not signed for, on a day between its telling and today', () => {
  expect(office().ask('paper', '2023-12-10', 'p-long')).toBe('receiptDateUnfit')
  expect(office().ask('refused', '2023-12-13', 'p-long')).toBe('receiptDateUnfit')
  expect(office().ask('refused', '2023-12-11', 'p-long')).toMatchObject({ received: { at: NOW, on: '2023-12-11' } })
  expect(office().ask('paper', '2023-12-12', 'p-la')).toBe('notYours')
})
