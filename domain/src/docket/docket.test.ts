import { describe, expect, it } from 'vitest'
import { judge } from '../commands/admit.ts'
import type { DocketEntry } from '../model/docket.ts'
import type { Write } from '../writes/write.ts'
import { enterNumber, type NumberFacts, type NumberInput } from './enter-number.ts'
import { entryTakenBack } from './entry.ts'
import { nextNumber, numberLine, seriesOf } from './series.ts'

const now = new Date('2023-12-08T03:00:00Z')
const entryOf = (change: Partial<DocketEntry> = {}): DocketEntry => ({
  ...{ id: '2023_u-dang-doan_1.minutes.1', campaign: '2023', unit: 'u-dang-doan' },
  ...{ issuer: 'Đảng đoàn LĐLĐ tỉnh', style: 'party', type: 'BB', about: 'Hội nghị Đảng đoàn kiểm điểm năm 2023' },
  ...{ signatory: { title: 'CHỦ TRÌ', name: 'Nguyễn Đức Long' }, date: '2023-12-05', takenBackAt: null, given: null },
  ...{ rev: 0, ...change },
})
const office = (change: Partial<DocketEntry> = {}) =>
  entryOf({ style: 'administrative', issuer: 'Văn phòng', ...change })

describe('a series', () => {
  it('of the Party runs by issuer and kind within the term, whatever the year', () => {
    const first = seriesOf(entryOf(), '2023-12-05', {})
    expect(seriesOf(entryOf(), '2024-01-02', {})).toBe(first)
    expect(seriesOf(entryOf({ issuer: 'ĐẢNG ĐOÀN LĐLĐ TỈNH'.normalize('NFD') }), '2023-12-05', {})).toBe(first)
    expect(seriesOf(entryOf({ type: 'TTr' }), '2023-12-05', {})).not.toBe(first)
    expect(seriesOf(entryOf({ issuer: 'Chi bộ' }), '2023-12-05', {})).not.toBe(first)
    const cellUnder = (superior: string) => seriesOf(entryOf({ issuer: 'Chi bộ 1', superior }), '2023-12-05', {})
    expect(cellUnder('Đảng bộ Sở Y tế')).not.toBe(cellUnder('Đảng bộ Sở Nội vụ'))
    expect(cellUnder('ĐẢNG BỘ SỞ Y TẾ')).toBe(cellUnder('Đảng bộ Sở Y tế'))
    expect(seriesOf(entryOf(), '2025-12-05', {})).not.toBe(first)
    expect(seriesOf(entryOf(), '2025-12-05', { numbering: { term: '2020-2025' } })).toBe(first)
  })

  it('of an administrative issuer runs by calendar year, over all kinds unless the campaign says otherwise', () => {
    const first = seriesOf(office(), '2023-12-31', {})
    expect(seriesOf(office({ type: 'TTr' }), '2023-01-01', {})).toBe(first)
    expect(seriesOf(office(), '2024-01-01', {})).not.toBe(first)
    const apart = { numbering: { administrative: 'kindAndYear' } } as const
    expect(seriesOf(office({ type: 'TTr' }), '2023-12-31', apart)).not.toBe(seriesOf(office(), '2023-12-31', apart))
  })

  it('proposes the number after the last of its own, and no other series counts', () => {
    const on = '2023-12-05'
    const seen = [
      entryOf({ given: { number: 7, code: 'ĐĐ', on } }),
      entryOf({ given: { number: 3, code: 'ĐĐ', on } }),
      entryOf({ type: 'TTr', given: { number: 90, code: 'ĐĐ', on } }),
      office({ given: { number: 91, code: 'VP', on } }),
    ]
    expect(nextNumber(entryOf(), on, seen, {})).toBe(8)
    expect(nextNumber(office({ type: 'TTr' }), '2024-01-03', seen, {})).toBe(1)
  })

  it('is printed as the regulation of its style writes it, with dots where nothing is entered', () => {
    const given = { number: 1, code: 'ĐĐ' }
    expect(numberLine('party', 'BB', given)).toBe('Số 01-BB/ĐĐ')
    expect(numberLine('party', '', null)).toBe('Số …-CV/…')
    expect(numberLine('administrative', 'TTr', { number: 112, code: 'LĐLĐ' })).toBe('Số: 112/TTr-LĐLĐ')
    expect(numberLine('administrative', 'BB', { number: 2, code: '' })).toBe('Số: 02/BB-…')
    expect(numberLine('administrative', '', null)).toBe('Số: …/…')
  })
})

const entered = (
  change: Partial<NumberInput> = {},
  rest: Partial<Pick<NumberFacts, 'entry' | 'taken' | 'caller'>> = {},
) =>
  judge(enterNumber)({
    entry: entryOf(),
    campaign: {},
    taken: null,
    caller: { uid: 'p-thu', access: { active: true, organiser: [], docket: ['u-dang-doan'] } },
    now,
    ...rest,
    input: {
      ...{ entry: entryOf().id, rev: 0, number: 1, code: ' ĐĐ ', on: '2023-12-06', reason: '', key: 'k-12345678' },
      ...change,
    },
  })
const writesOf = (outcome: ReturnType<typeof entered>): Write[] => {
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.writes
}
const TAKEN = 'numbers/dang-doan-ldld-tinh.BB.2020-2025'

describe('entering a number', () => {
  it('states number, code and day in the book, and makes the number taken under a computed id', () => {
    expect(writesOf(entered())).toEqual([
      {
        op: 'update',
        path: `docket/${entryOf().id}`,
        data: {
          given: { number: 1, code: 'ĐĐ', on: '2023-12-06' },
          takes: `${TAKEN}.1`.slice('numbers/'.length),
          rev: 1,
        },
      },
      { op: 'create', path: `${TAKEN}.1`, data: { entry: entryOf().id } },
    ])
  })

  it('refuses a number used in its series and says which paper has it, where that stands in his own book', () => {
    const other = '2023_u-dang-doan_2.minutes.1'
    expect(entered({}, { taken: { entry: other, unit: 'u-dang-doan' } })).toEqual({
      ...{ ok: false, reason: 'numberTaken' },
      at: { number: other },
    })
    for (const unit of ['u-khac', null])
      expect(entered({}, { taken: { entry: other, unit } })).toEqual({ ok: false, reason: 'numberTaken' })
  })

  it('refuses days before the paper or ahead of today, and days that do not exist', () => {
    for (const on of ['2023-12-04', '2023-12-09', '2023-02-30'])
      expect(entered({ on }), on).toMatchObject({ reason: 'numberDayWrong' })
    expect(entered({ on: '2023-12-08' })).toMatchObject({ ok: true })
  })

  it('is for the văn thư of that unit alone', () => {
    for (const docket of [undefined, [], ['u-khac']]) {
      const access = { active: true, organiser: ['partyGroup'], ...(docket && { docket }) }
      expect(entered({}, { caller: { uid: 'p-thu', access } })).toEqual({ ok: false, reason: 'notYours' })
    }
  })

  it('refuses who saw an earlier edition, and papers that were taken back', () => {
    expect(entered({}, { entry: entryOf({ rev: 1 }) })).toMatchObject({ reason: 'numberedMeanwhile' })
    expect(entered({}, { entry: entryOf({ takenBackAt: now }) })).toMatchObject({ reason: 'entryTakenBack' })
  })
})

describe('correcting a number', () => {
  const given = { number: 1, code: 'ĐĐ', on: '2023-12-06' }
  const entry = entryOf({ given, rev: 1 })

  it('asks why, keeps what was entered before, and frees it', () => {
    expect(entered({ rev: 1, number: 2 }, { entry })).toMatchObject({ reason: 'correctionUnexplained' })
    expect(writesOf(entered({ rev: 1, number: 2, reason: 'Ghi nhầm.' }, { entry }))).toEqual([
      {
        op: 'update',
        path: `docket/${entry.id}`,
        data: {
          given: { ...given, number: 2 },
          takes: `${TAKEN}.2`.slice('numbers/'.length),
          rev: 2,
          corrections: [{ before: given, reason: 'Ghi nhầm.', by: 'p-thu', at: now }],
        },
      },
      { op: 'delete', path: `${TAKEN}.1` },
      { op: 'create', path: `${TAKEN}.2`, data: { entry: entry.id } },
    ])
  })

  it('frees what was taken by the numbering of then, whatever the campaign says now', () => {
    const takes = 'ban-khac.bb.2023.1'
    const outcome = entered({ rev: 1, number: 2, reason: 'Ghi nhầm.' }, { entry: { ...entry, takes } })
    expect(writesOf(outcome)).toContainEqual({ op: 'delete', path: `numbers/${takes}` })
  })

  it('of the day alone leaves the number taken as it is', () => {
    const corrected = writesOf(
      entered(
        { rev: 1, on: '2023-12-07', reason: 'Sai ngày.' },
        { entry, taken: { entry: entry.id, unit: entry.unit } },
      ),
    )
    expect(corrected.map(({ path }) => path)).toEqual([`docket/${entry.id}`])
  })
})

it('a paper that is taken back is marked and keeps its number; an act of before the book has no entry', () => {
  expect(entryTakenBack(entryOf({ rev: 4 }), now)).toEqual([
    { op: 'update', path: `docket/${entryOf().id}`, data: { takenBackAt: now, rev: 5 } },
  ])
  expect(entryTakenBack(null, now)).toEqual([])
})
