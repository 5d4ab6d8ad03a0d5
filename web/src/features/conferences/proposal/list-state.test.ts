import type { MinutedItem } from '@kiemdiem/domain/model/act'
import { conferenceRules2023 } from '@kiemdiem/domain/plan/conference-rules'
import { expect, test } from 'vitest'
import { deferredOf, itemsToSend, linesOf, totalsOf } from './list-state.ts'

const item = (subject: string, rest: Partial<MinutedItem> = {}): MinutedItem => ({
  ...{ subject, name: subject, subjectKind: 'person', role: 'member', paperId: `c_${subject}` },
  ...{ reviewId: `c_${subject}_partyGroup`, state: 'reviewed', deferredBecause: '', comments: '', answer: '' },
  ...{ tally: null, proposed: 'good', remark: 'Tốt.' },
  ...rest,
})
const minutes = {
  items: [
    item('p-a'),
    item('u-ban', { subjectKind: 'unit', proposed: 'outstanding' }),
    item('p-b', { state: 'deferred', deferredBecause: 'ốm', proposed: null }),
    item('p-c', { reviewId: null, proposed: null }),
  ],
}

test('the list has who was reviewed and is rated here, the collective first, as the minutes have it', () => {
  const lines = linesOf(minutes, [], {})
  expect(lines.map(({ item: { subject }, proposed, remark }) => [subject, proposed, remark])).toEqual([
    ['u-ban', 'outstanding', 'Tốt.'],
    ['p-a', 'good', 'Tốt.'],
  ])
  expect(deferredOf(minutes).map(({ subject }) => subject)).toEqual(['p-b'])
})

test('what the head changes goes with the list; what he leaves does not, and counts in no total', () => {
  const changes = {
    'c_p-a_partyGroup': { proposed: 'completed', remark: 'Cần cố gắng.', reason: 'Chậm hai báo cáo.' },
    'c_u-ban_partyGroup': { left: true },
  } as const
  const lines = linesOf(minutes, [], changes)
  expect(itemsToSend(lines)).toEqual([
    {
      reviewId: 'c_p-a_partyGroup',
      proposed: 'completed',
      remark: 'Cần cố gắng.',
      reason: 'Chậm hai báo cáo.',
    },
  ])
  expect(totalsOf(lines, { kind: 'department', head: 'p-head' }, conferenceRules2023)).toEqual([
    ['outstanding', 0],
    ['good', 0],
    ['completed', 1],
    ['notCompleted', 0],
  ])
})

test('the totals count the level that goes on: of the conference where it decides, and always of the head himself', () => {
  const lines = linesOf(minutes, [], { 'c_p-a_partyGroup': { proposed: 'completed', reason: 'Chậm.' } })
  const counted = (of: Parameters<typeof totalsOf>[1], rules: Parameters<typeof totalsOf>[2]) =>
    totalsOf(lines, of, rules).flatMap(([rating, count]) => (count > 0 ? [rating] : []))
  expect(counted({ kind: 'department', head: 'p-head' }, conferenceRules2023)).toEqual(['outstanding', 'completed'])
  expect(counted({ kind: 'department', head: 'p-a' }, conferenceRules2023)).toEqual(['outstanding', 'good'])
  expect(counted({ kind: 'department', head: 'p-head' }, {})).toEqual(['outstanding', 'good'])
})

test('a level changed without a reason is not sent; one set back needs none', () => {
  const of = (change: object) => itemsToSend(linesOf({ items: [item('p-a')] }, [], { 'c_p-a_partyGroup': change }))
  expect(of({ proposed: 'completed', reason: ' ' })).toContain('p-a')
  expect(of({ proposed: 'good', reason: 'x' })).toEqual([
    { reviewId: 'c_p-a_partyGroup', proposed: 'good', remark: 'Tốt.' },
  ])
})

test('what was sent before is not on the next list', () => {
  const sent = [
    {
      items: [
        {
          ...{ reviewId: 'c_p-a_partyGroup', subject: 'p-a', subjectKind: 'person' as const, name: 'p-a' },
          ...{ selfRating: null, tally: null, proposed: 'good' as const, remark: '' },
        },
      ],
    },
  ]
  expect(linesOf(minutes, sent, {}).map(({ item: { subject } }) => subject)).toEqual(['u-ban'])
})

test('a subject whose paper was never sent stays behind, and the others go', () => {
  const lines = linesOf(minutes, [], { 'c_p-a_partyGroup': { left: false } }, new Set(['c_p-a']))
  expect(lines.map(({ item: { subject }, chosen, unsent }) => [subject, chosen, unsent])).toEqual([
    ['u-ban', true, false],
    ['p-a', false, true],
  ])
  expect(itemsToSend(lines)).toMatchObject([{ reviewId: 'c_u-ban_partyGroup' }])
})

test('a list without a line, or a line without a level, says so', () => {
  expect(itemsToSend([])).toBe('Xin chọn ít nhất một dòng để gửi.')
  expect(itemsToSend(linesOf({ items: [item('p-a', { proposed: null })] }, [], {}))).toContain('p-a')
})
