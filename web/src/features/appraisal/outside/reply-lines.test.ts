import type { SheetRow } from '@kiemdiem/domain/appraisal/sheet/sheet'
import type { Board } from '@kiemdiem/domain/model/progress'
import type { Review } from '@kiemdiem/domain/model/review'
import { describe, expect, it } from 'vitest'
import { candidatesOf, usualOf } from './candidates.ts'
import { choosing, repliesToSend, replyLinesOf, type Typed } from './reply-lines.ts'

const at = new Date('2023-12-06T03:00:00Z')
const answer = { part: 'reply.4', document: '1-CV', on: '2023-12-05', stance: 'comment' as const, level: null, at }
const ROW: SheetRow = {
  ...{ subject: 'p-mai', subjectKind: 'person', name: 'Lò Thị Mai' },
  proposal: {
    act: 'a.proposal.1',
    number: 1,
    unitName: '',
    selfRating: null,
    tally: null,
    proposed: 'good',
    remark: '',
  },
  outside: { 3: { name: 'Đảng ủy phường', at, until: '2023-12-08', answer } },
}
const item = (reviewId: string, name: string) => ({
  ...{ reviewId, name, subjectKind: 'person' as const, post: '', unitName: '' },
})
const linesWith = (typed: Record<string, Typed>) =>
  replyLinesOf({ items: [item('r-mai', 'Lò Thị Mai'), item('r-pao', 'Vàng A Páo')] }, new Map([['r-mai', ROW]]), typed)

describe('what a dispatch says, line by line', () => {
  it('is of those whom one handles, tied to the proposal and to what was entered before, as both were seen', () => {
    const lines = linesWith({})
    expect(lines.map(({ reviewId }) => reviewId)).toEqual(['r-mai'])
    expect(lines.map((line) => choosing(line, 3, 'agrees'))).toEqual([
      { stance: 'agrees', proposal: 'a.proposal.1', seen: 'reply.4' },
    ])
  })

  it('goes where it is whole; what is lacking is said by name, and what was not chosen stays', () => {
    const chosen = { stance: 'comment' as const, proposal: 'a.proposal.1', seen: 'reply.4' }
    expect(repliesToSend(linesWith({}))).toBe('Xin chọn ý kiến của ít nhất một trường hợp.')
    expect(repliesToSend(linesWith({ 'r-mai': chosen }))).toMatch(/^Lò Thị Mai: chưa ghi lý do/)
    expect(repliesToSend(linesWith({ 'r-mai': { ...chosen, proposal: 'khac' } }))).toMatch(/vừa gửi lại hồ sơ/)
    expect(repliesToSend(linesWith({ 'r-mai': { ...chosen, reason: 'Gương mẫu.', level: 'good' } }))).toEqual([
      { reviewId: 'r-mai', ...chosen, reason: 'Gương mẫu.', level: null },
    ])
  })
})

it('asked about may be who is in a group that one handles and is not handed over, the usual ones by the kind of body', () => {
  const review = (id: string, group: string, stage: Review['stage']) =>
    ({ id, group, stage, campaign: 'kd', track: 'partyGroup', path: ['selfReview', 'appraisal', 'decision'] }) as Review
  const row = (name: string) => ({ name, subjectKind: 'person' }) as Board['rows'][string]
  const rows = { a: row('Mai'), b: row('Páo'), c: row('Sen'), d: row('Ánh') }
  const boards = [{ unit: 'u-ban', unitName: 'Ban Tài chính', order: 1, rows }]
  const reviews = [review('a', 'G3', 'selfReview'), review('b', 'G7', 'selfReview'), review('c', 'G3', 'decision')]
  const units = candidatesOf(
    boards,
    [...reviews, review('d', 'G5', 'appraisal')],
    ['kd.partyGroup.G3', 'kd.partyGroup.G5'],
  )
  expect(units.map(({ candidates }) => candidates.map(({ name }) => name))).toEqual([['Mai', 'Ánh']])
  expect(usualOf(units, ['G5', 'G7'])).toEqual(['d'])
})
