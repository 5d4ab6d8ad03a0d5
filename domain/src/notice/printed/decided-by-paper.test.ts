import { expect, it } from 'vitest'
import type { ResultAct } from '../../decision/result/result.ts'
import type { RulingAct } from '../../decision/ruling/ruling.ts'
import type { DocketEntry } from '../../model/docket.ts'
import { decidedByPaper } from './decided-by-paper.ts'

// Of acts and entries only what is asked.
const ruling = (number: number, paper: RulingAct['paper'], part: string) =>
  ({
    ...{ id: `kd.ruling.${number}`, number, paper, items: [{ reviewId: 'r', part: { id: part, scope: 's' } }] },
    facts: { issuer: { kind: 'partyGroup', name: 'Đảng đoàn', superior: '', place: '' } },
  }) as unknown as RulingAct
const numbered = (of: RulingAct, number: number) =>
  ({ id: of.id, given: { number, code: 'ĐĐ', on: '2023-12-09' } }) as unknown as DocketEntry
const by = (called: string) => ({ called, on: '2023-12-09', issuer: 'Đảng đoàn' })
const entered = {
  paper: { number: '77-QĐ/TU' },
  date: '2023-12-20',
  deciderName: 'Ban Thường vụ Tỉnh ủy',
} as unknown as ResultAct
const review = { id: 'r', current: { decision: 'decision.4' } }
const none = { rulings: [], entries: [], results: new Map() }

it('names the last numbered decision or resolution of what was decided, no notice of it, and nothing of a decision before', () => {
  const [first, notice, last, other] = [
    ruling(1, 'decision', 'decision.4'),
    ruling(2, 'notice', 'decision.4'),
    ruling(3, 'resolution', 'decision.4'),
    ruling(4, 'decision', 'decision.2'),
  ]
  const rulings = [other, last, notice, first]
  const entries = [numbered(first, 12), numbered(notice, 13), numbered(other, 15)]
  expect(decidedByPaper(review, { ...none, rulings, entries })).toEqual(by('Quyết định số 12-QĐ/ĐĐ'))
  const later = [...entries, numbered(last, 14)]
  expect(decidedByPaper(review, { ...none, rulings, entries: later })).toEqual(by('Nghị quyết số 14-NQ/ĐĐ'))
  expect(decidedByPaper(review, { ...none, rulings })).toBeNull()
})

it('else the signed paper from which it was entered', () => {
  expect(decidedByPaper(review, { ...none, results: new Map([['r', entered]]) })).toEqual({
    ...{ called: 'văn bản số 77-QĐ/TU', on: '2023-12-20', issuer: 'Ban Thường vụ Tỉnh ủy' },
  })
  expect(decidedByPaper(review, none)).toBeNull()
})
