import { expect, test } from 'vitest'
import type { Rating } from '../model/terms.ts'
import { campaignOf } from '../office/registry.fixture.ts'
import { pin2023 } from '../pack/2023/pin.ts'
import { type CountedRow, groupQuotas } from './group-quotas.ts'

const campaign = { ...campaignOf({ id: 'kd' }), rulePack: pin2023 }

const rowOf = (nth: number, level: Rating | null, group = 'G7'): CountedRow => ({
  ...{ reviewId: `kd_p-${group}-${nth}_partyGroup`, scope: `kd.partyGroup.${group}`, track: 'partyGroup', group },
  row: { subject: `p-${group}-${nth}`, subjectKind: 'person', proposal: null },
  mark: { level, pending: null },
})
const rows = (outstanding: number, good: number, group?: string) =>
  Array.from({ length: outstanding + good }, (_, nth) => rowOf(nth, nth < outstanding ? 'outstanding' : 'good', group))

const said = (all: readonly CountedRow[], of = campaign) => {
  const found = groupQuotas(of, all)
  return found.ok ? found.of.get('G7') : found.reason
}

test('a group’s quota stands with its arithmetic, by the levels proposed by now', () => {
  expect(said(rows(3, 11))).toMatchObject({ rule: 'R01', severity: 'block' })
  expect(said(rows(3, 11))).toHaveProperty(
    'text',
    expect.stringMatching(/^03 xuất sắc \/ 11 tốt, cho phép 02 .*vượt 01/),
  )
  expect(said(rows(2, 12))).toMatchObject({ severity: 'info' })
})

test('who has no level yet, or is pending, counts nowhere; groups are counted apart', () => {
  const waiting = [
    ...rows(1, 5),
    rowOf(90, null),
    { ...rowOf(91, null), mark: { level: null, pending: 'awaitingReview' as const } },
  ]
  expect(said([...waiting, ...rows(4, 0, 'G3')])).toHaveProperty(
    'text',
    expect.stringMatching(/^01 xuất sắc \/ 05 tốt/),
  )
})

test('rules that are not here, or are others than were pinned, are told instead of guessed', () => {
  expect(said(rows(1, 5), { ...campaign, rulePack: { ...pin2023, hash: '0'.repeat(64) } })).toBe('packDiffers')
  expect(said(rows(1, 5), { ...campaign, rulePack: { ...pin2023, id: '2031' } })).toBe('packUnknown')
})
