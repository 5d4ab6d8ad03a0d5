import { pack2023 } from '../2023/pack-2023.ts'
import type { Check } from '../shape/check.ts'
import type { Criterion, Regime } from '../shape/criteria.ts'
import type { Pack } from '../shape/pack.ts'
import type { Quota } from '../shape/quota.ts'

const points = (id: string, most: number, more: { step?: number; allOrNone?: true } = {}): Criterion => ({
  id,
  label: `Tiêu chí ${id}`,
  scale: { points: most, step: more.step ?? 0.5, ...(more.allOrNone ? { allOrNone: true } : {}) },
})
const share = (id: string): Criterion => ({ id, label: `Tỷ lệ ${id}`, scale: { ratio: true } })

const AXES = { axis1: 15, axis2: 10, axis3: 10, axis4: 15, axis5: 10, axis6: 10 }
const officials: Criterion[] = [
  { id: 'general', label: 'Tiêu chí chung', sum: 30, parts: [points('g1', 10), points('g2', 10), points('g3', 10)] },
  { id: 'results', label: 'Kết quả', parts: ['a', 'b', 'c'].map(share) },
]
const leaders: Criterion[] = [
  {
    id: 'general',
    label: 'Tiêu chí chung',
    sum: 30,
    parts: [points('g1', 18, { step: 1 }), points('g2', 4, { step: 4, allOrNone: true }), points('g3', 8, { step: 1 })],
  },
  { id: 'axes', label: 'Các trục', parts: Object.keys(AXES).map(share) },
]

const ladder: Regime['ladder'] = [
  { level: 'outstanding', when: [{ score: '>=', value: 90 }] },
  { level: 'good', when: [{ score: '>=', value: 70 }] },
  { level: 'completed', when: [{ score: '>=', value: 50 }] },
  { level: 'notCompleted', when: [] },
]

const SOURCE = { ref: 'Bộ quy định thử nghiệm có tính điểm', unverified: 'Chỉ dùng để thử' }
const LEADING = ['head', 'deputy', 'leader'] as const

const checks: Check[] = [
  {
    ...{ rule: 'Q1', severity: 'block', who: {}, when: [{ fact: 'periodsNotCompleted', op: '>=', value: 1 }] },
    effect: { cap: 'good' },
    text: 'Có {periodsNotCompleted} quý không hoàn thành nhiệm vụ',
    source: SOURCE,
  },
  {
    ...{ rule: 'Q2', severity: 'block', who: { standings: ['head'] } },
    when: [{ fact: 'unitTasksDone', op: '<', value: 70 }],
    effect: { force: 'notCompleted' },
    text: 'Đơn vị hoàn thành {unitTasksDone}%, dưới {limit}%',
    source: SOURCE,
  },
]

const quota: Quota = {
  ...{ rule: 'Q3', severity: 'block', who: {}, per: 'agencyGroup', except: [] },
  limit: { pct: 20, base: 'goodOnly', round: 'floor', raised: { pct: 25, source: SOURCE } },
  source: SOURCE,
}

/**
 * A year that shares with 2023 the shape alone: points under two trees, one by the mean of shares, one by axes; thresholds;
 * quarters that make the year in two ways; forms the other way round; the cell's review first; a raised share.
 */
export const pointsPack: Pack = {
  ...pack2023,
  ...{
    id: 'thu-nghiem-diem',
    version: 3,
    name: 'Bộ quy định thử nghiệm có tính điểm',
    years: { from: 2026, to: null },
  },
  sources: [SOURCE],
  periods: ['quarter', 'year'],
  criteria: { officials, leaders },
  regimes: [
    {
      ...{ who: { standings: LEADING }, criteria: 'leaders', year: 'basis', ladder, source: SOURCE },
      score: {
        terms: [
          { of: ['general'], fold: 'sum', times: 1 },
          ...Object.entries(AXES).map(([axis, most]) => ({ of: [axis], fold: 'sum' as const, times: most })),
        ],
        decimals: 2,
      },
    },
    {
      ...{ who: {}, criteria: 'officials', year: 'average', ladder, source: SOURCE },
      score: {
        terms: [
          { of: ['general'], fold: 'sum', times: 1 },
          { of: ['results'], fold: 'mean', times: 70 },
        ],
        decimals: 2,
      },
    },
  ],
  checks,
  quotas: [quota],
  forms: [
    { who: { kind: 'person', standings: LEADING }, period: 'year', form: '2025/2A' },
    { who: { kind: 'person' }, period: 'year', form: '2025/2B' },
    { who: { kind: 'person' }, period: 'quarter', form: '2025/05' },
    { who: { kind: 'unit' }, period: 'year', form: '2025/01' },
  ],
  order: {
    review: [
      {
        ...{ rule: 'Q4', severity: 'block', before: { side: 'party' }, after: { side: 'civil' }, within: 'subject' },
        text: 'Cơ quan đã kiểm điểm khi chi bộ chưa kiểm điểm; đề nghị kiểm điểm tại chi bộ trước.',
        source: SOURCE,
      },
    ],
    rating: [
      {
        ...{ rule: 'Q5', severity: 'block', before: { side: 'civil' }, after: { side: 'party' }, within: 'subject' },
        text: 'Đã có mức đảng viên khi chưa có mức công chức; đề nghị xếp loại công chức trước.',
        source: SOURCE,
      },
    ],
  },
}
