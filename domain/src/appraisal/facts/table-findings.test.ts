import { describe, expect, test } from 'vitest'
import type { Person, Service } from '../../model/person.ts'
import type { Rating } from '../../model/terms.ts'
import { campaignOf, type PersonSpec, personOf, type UnitSpec, unitOf } from '../../office/registry.fixture.ts'
import { pin2023 } from '../../pack/2023/pin.ts'
import type { Mark } from '../mark.ts'
import { ratedFactsOf } from './make-rated-facts.ts'
import { type TableRow, tableFindings } from './table-findings.ts'

const campaign = { ...campaignOf({ id: 'kd' }), rulePack: pin2023 }
const ALL = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G10'].map((group) => `kd.partyGroup.${group}`)

const rowOf = (nth: number, level: Rating | null, group = 'G7'): TableRow => ({
  ...{ reviewId: `kd_p-${group}-${nth}_partyGroup`, scope: `kd.partyGroup.${group}`, track: 'partyGroup', group },
  row: { subject: `p-${group}-${nth}`, subjectKind: 'person', proposal: null },
  mark: { level, pending: null },
})
const rows = (outstanding: number, good: number, group?: string) =>
  Array.from({ length: outstanding + good }, (_, nth) => rowOf(nth, nth < outstanding ? 'outstanding' : 'good', group))

const found = (all: readonly TableRow[], { of = campaign, scopes = ALL } = {}) => {
  const table = tableFindings(of, { track: 'partyGroup', rows: all, scopes })
  if (!table.ok) throw new Error(table.reason)
  return table
}
const said = (all: readonly TableRow[]) => found(all).groups.get('G7')

describe('the quota of a group', () => {
  test('stands with its arithmetic, by the levels proposed by now', () => {
    expect(said(rows(3, 11))).toMatchObject({ rule: 'R01', severity: 'block' })
    expect(said(rows(3, 11))).toHaveProperty(
      'text',
      expect.stringMatching(/^03 xuất sắc \/ 11 tốt, cho phép 02 .*vượt 01/),
    )
    expect(said(rows(2, 12))).toMatchObject({ severity: 'info' })
  })

  test('in a group of four: none may be outstanding', () => {
    expect(said(rows(1, 3))).toHaveProperty('text', expect.stringMatching(/^01 xuất sắc \/ 03 tốt, cho phép 00/))
    expect(said(rows(1, 3))?.severity).toBe('block')
  })

  test('who rises from good to outstanding shrinks the base', () => {
    expect(said(rows(2, 10))).toMatchObject({ severity: 'info' })
    expect(said(rows(3, 9))).toHaveProperty('text', expect.stringMatching(/^03 xuất sắc \/ 09 tốt, cho phép 01/))
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

  test('over the whole agency it is told to who sees every group of the track, and to nobody else', () => {
    expect(found(rows(3, 11)).agencies.map(({ finding }) => finding.rule)).toEqual(['R02'])
    expect(found(rows(3, 11), { scopes: ALL.slice(0, -4) }).agencies).toEqual([])
  })
})

test('rules that are not here, or are others than were pinned, are told instead of guessed', () => {
  const of = (rulePack: object) => tableFindings({ ...campaign, rulePack: { ...pin2023, ...rulePack } }, ASKED)
  const ASKED = { track: 'partyGroup', rows: rows(1, 5), scopes: ALL }
  expect(of({ hash: '0'.repeat(64) })).toEqual({ ok: false, reason: 'packDiffers' })
  expect(of({ id: '2031' })).toEqual({ ok: false, reason: 'packUnknown' })
})

interface Spec {
  person?: Partial<PersonSpec>
  service?: Partial<Service>
  mark?: Partial<Mark>
  level?: Rating | null
}

const NO_SERVICE: Service = { leaves: [], discipline: [], admissions: [], transfers: [], ratings: [] }
const UNITS: UnitSpec[] = [
  { id: 'u-btv', head: 'p-chu', deputies: ['p-pho'], kind: 'standingCommittee' },
  { id: 'u-cq', head: 'p-chu', kind: 'office', parent: 'u-btv' },
]

/** A row as the registry's own documents make it when the proposal is sent. */
const known = (subject: string, group: string, spec: Spec = {}): TableRow => {
  const units = UNITS.map(unitOf)
  const isUnit = subject.startsWith('u-')
  const people = isUnit ? [] : [personOf({ id: subject, ...spec.person }, units)]
  const registry = {
    units,
    people: new Map(people.map((each): [string, Person] => [each.id, each])),
    services: new Map([[subject, { ...NO_SERVICE, ...spec.service }]]),
  }
  const review = {
    subject,
    subjectKind: isUnit ? 'unit' : 'person',
    side: 'civil',
    unit: isUnit ? subject : 'u-cq',
  } as const
  const conference = { date: '2023-12-04', roll: [], handouts: {} }
  const rated = ratedFactsOf(review, registry, { campaign, conference })
  return {
    ...{ reviewId: subject, scope: `kd.partyGroup.${group}`, track: 'partyGroup', group },
    row: { subject, subjectKind: review.subjectKind, proposal: null, rated },
    mark: { level: spec.level === undefined ? 'good' : spec.level, pending: null, ...spec.mark },
  }
}
const one = (spec: Spec, subject = 'p-mai') =>
  (found([known(subject, 'G7', spec)]).of.get(subject)?.findings ?? []).map(({ rule, severity, text }) =>
    [severity, rule, text].join(' '),
  )
const outcome = (spec: Spec) => found([known('p-mai', 'G7', spec)]).of.get('p-mai')?.outcome

describe('from the registry to a finding on the row', () => {
  const posts = (from: string) => [{ unit: 'u-cq', title: 'Chuyên viên', from }]

  test('a person with 5 months: no level is given', () => {
    expect(one({ person: { posts: posts('2023-08-01') } })).toEqual([
      expect.stringMatching(/^block R03 Thời gian công tác trong năm 05 tháng, chưa đủ 06 tháng.*đề nghị ghi lý do/),
    ])
    expect(outcome({ person: { posts: posts('2023-08-01') } })).toEqual({ kind: 'notRated', reason: 'underSixMonths' })
  })

  test('absent 4 months and proposed as good', () => {
    const leaves: Service['leaves'] = [{ kind: 'sick', from: '2023-03-01', to: '2023-06-30' }]
    expect(one({ service: { leaves } })).toEqual([
      expect.stringMatching(/^block R04 Nghỉ .* 04 tháng, từ 03 tháng trở lên\. Mức cao nhất .*cao hơn 01 mức/),
    ])
    expect(one({ service: { leaves }, level: 'completed' })).toEqual([expect.stringMatching(/^info R04 .*phù hợp/)])
  })

  test('maternity limits nothing', () => {
    const leaves: Service['leaves'] = [{ kind: 'maternity', from: '2023-03-01', to: '2023-08-31' }]
    expect(one({ service: { leaves }, level: 'outstanding' })).toEqual([expect.stringMatching(/^info R05 /)])
  })

  test('disciplined in the year, and in another one', () => {
    const on = (date: string) =>
      one({ service: { discipline: [{ date, side: 'administration', form: 'Khiển trách', document: '12-QĐ' }] } })
    expect(on('2023-05-06')).toEqual([expect.stringMatching(/^block R06 .*Mức được xếp là “Không hoàn thành/)])
    expect(on('2022-05-06')).toEqual([])
    const before = { date: '2023-05-06', side: 'party', form: 'Khiển trách', document: '', counts: 'before' } as const
    expect(one({ service: { discipline: [before] } })).toEqual([expect.stringMatching(/^info R06 .*không tính lại/)])
  })

  test('transferred mid-year after 7 months: the former unit is asked', () => {
    const transfers = [{ date: '2023-08-01', from: 'LĐLĐ Tam Đường', to: 'Cơ quan', document: '7-QĐ' }]
    expect(one({ service: { transfers } })).toEqual([expect.stringMatching(/^warn R11 .*07 tháng/)])
    const commented = transfers.map((each) => ({ ...each, comment: '21-CV/LĐLĐ ngày 15/11/2023' }))
    expect(one({ service: { transfers: commented } })).toEqual([])
    expect(one({ service: { transfers: transfers.map((each) => ({ ...each, comment: ' ' })) } })).toHaveLength(1)
  })

  test('a level that another cell has told: above the one proposed it is said, of an earlier year it is not', () => {
    const told = (year: number, level: string) =>
      one({ service: { ratings: [{ year, side: 'party', level }] } }).filter((each) => each.includes('R09'))
    expect(told(2023, 'Hoàn thành xuất sắc nhiệm vụ')).toEqual([
      expect.stringMatching(/^warn R09 Chi bộ nơi sinh hoạt thông báo/),
    ])
    expect(told(2023, 'Hoàn thành tốt nhiệm vụ')).toEqual([])
    expect(told(2022, 'Hoàn thành xuất sắc nhiệm vụ')).toEqual([])
    expect(told(2023, 'Một tên khác')).toEqual([])
  })

  test('not completed for the second year: what has to be considered', () => {
    const ratings: Service['ratings'] = [{ year: 2022, side: 'civil', level: 'Không hoàn thành nhiệm vụ' }]
    expect(one({ service: { ratings }, level: 'notCompleted' })).toEqual([
      expect.stringMatching(/^info R22 .*xem xét cho thôi việc/),
    ])
  })

  test('who waits for a conclusion, or for the review, has no level and keeps nobody', () => {
    const waits = (pending: Mark['pending']) => outcome({ level: null, mark: { pending } })
    expect(waits('awaitingConclusion')).toEqual({ kind: 'awaits', what: 'conclusion' })
    expect(waits('awaitingReview')).toEqual({ kind: 'awaits', what: 'review' })
  })
})

describe('head and unit', () => {
  const head = { person: { leader: true } }
  const table = (unit: Rating | null, own: Rating, scopes = ALL) =>
    found([known('u-cq', 'G10', { level: unit }), known('p-chu', 'G5', { ...head, level: own })], { scopes })
      .of.get('p-chu')
      ?.findings.map(({ rule, severity }) => `${severity} ${rule}`)

  test('head outstanding while the unit is good: of the office that he heads, not of the committee', () => {
    expect(table('good', 'outstanding')).toEqual(['block R08'])
    expect(table('good', 'good')).toEqual(['info R08'])
  })

  test('the unit is rated first', () => {
    expect(table(null, 'good')).toEqual(['block R17'])
  })

  test('who does not handle the unit’s group is not told what rests on its level', () => {
    expect(table('good', 'outstanding', ['kd.partyGroup.G5'])).toEqual([])
  })
})
