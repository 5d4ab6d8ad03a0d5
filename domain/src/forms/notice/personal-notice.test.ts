import { describe, expect, it } from 'vitest'
import { UNDECIDED } from '../../decision/outcome.ts'
import type { ToldItem } from '../../notice/printed/told-item.ts'
import { textOf } from '../every-decision.fixture.ts'
import { addressSide, cellNotice, personalNotice } from './personal-notice.ts'
import { publicList } from './public-list.ts'

/** Told on 11/12; a petition may be filed in 15 days. */
const TOLD = { days: 15, from: 'told', until: '2023-12-26' } as const

const item = (rest: Partial<ToldItem> = {}): ToldItem => ({
  ...{ reviewId: 'r', name: 'Lò Thị Mai', subjectKind: 'person', side: 'civil', ...UNDECIDED, level: 'good' },
  ...{
    post: 'Chuyên viên',
    unitName: 'Ban Nữ công',
    decider: 'Đảng đoàn LĐLĐ tỉnh',
    paper: null,
    remark: 'Chủ động.',
    outlook: '',
  },
  ...{ on: '2023-12-11', petition: TOLD, cell: null },
  issued: {
    issuer: { kind: 'partyGroup', name: 'Đảng đoàn LĐLĐ tỉnh', superior: 'Tỉnh ủy Lai Châu', place: 'Lai Châu' },
    signature: { capacity: 'T/M ĐẢNG ĐOÀN', title: 'BÍ THƯ', name: 'Lò Văn Thắng' },
  },
  ...rest,
})
const facts = { year: 2023, unitName: 'Ban Nữ công', ...item().issued }

describe('the notice to one subject', () => {
  it('says the level, what was written, until when to petition and with whom, and is signed for', () => {
    const all = textOf(personalNotice(item(), facts))
    for (const each of [
      ...['Số ', '-TB/', 'Hoàn thành tốt nhiệm vụ', 'Chủ động.'],
      'có quyền kiến nghị bằng văn bản với Đảng đoàn Liên đoàn Lao động tỉnh trong thời hạn 15 ngày kể từ ngày thông báo, chậm nhất hết ngày 26/12/2023./.',
      'chất lượng cán bộ, công chức, viên chức, người lao động năm 2023, thông báo đến đồng chí Lò Thị Mai, Chuyên viên, Ban Nữ công như sau',
      'Lưu: Đảng đoàn, hồ sơ cá nhân',
      ...['NGƯỜI NHẬN THÔNG BÁO', 'ngày … tháng … năm 2023'],
    ])
      expect(all).toContain(each)
    expect(all).not.toContain('triển vọng')
    // A paper with the name of its type is no letter: to whom it goes stands in its text and among its receivers.
    const cell = { name: 'Chi bộ 2', committee: '' }
    for (const paper of [personalNotice(item(), facts), cellNotice(item({ cell }), facts)])
      expect(paper?.blocks.map(({ kind }) => kind)).not.toContain('addressees')
    expect(all).toContain('"recipients":["Đồng chí Lò Thị Mai"')
    const fromReceipt = textOf(personalNotice(item({ petition: { ...TOLD, from: 'received', until: null } }), facts))
    expect(fromReceipt).toContain('trong thời hạn 15 ngày kể từ ngày nhận thông báo./.')
    const member = textOf(personalNotice(item({ side: 'party', petition: null }), facts))
    expect(member).toContain('Kết quả đánh giá, xếp loại chất lượng đảng viên năm 2023')
    expect(member).toContain('đề nghị Đảng đoàn Liên đoàn Lao động tỉnh xem xét lại kết quả xếp loại./.')
    const unit = textOf(personalNotice(item({ subjectKind: 'unit', name: 'Ban Nữ công' }), facts))
    expect(unit).toContain('Kết quả đánh giá, xếp loại chất lượng tập thể năm 2023')
    expect(unit).toContain('hồ sơ tập thể')
  })

  it('says who decided beside who tells, where that is another', () => {
    const outside = item({
      ...{ decider: 'BTV Tỉnh ủy', cell: { name: 'Chi bộ 2', committee: '' } },
      issued: { issuer: item().issued.issuer, signature: null },
    })
    expect(textOf(personalNotice(outside, facts))).toMatch(
      /"Ban Thường vụ Tỉnh ủy đã quyết định .*; Đảng đoàn Liên đoàn Lao động tỉnh thông báo đến đồng chí Lò Thị Mai, Chuyên viên, Ban Nữ công như sau:"/,
    )
    const told = cellNotice(outside, facts)
    expect(told && textOf(told)).toMatch(
      /"Đảng đoàn .* thông báo .*, do Ban Thường vụ Tỉnh ủy quyết định: Hoàn thành tốt/,
    )
  })

  it('has an address side that says nothing but for whom it is', () => {
    expect(textOf(addressSide(item()))).toContain('Lò Thị Mai')
    expect(textOf(addressSide(item()))).not.toMatch(/Hoàn thành|Chủ động/)
  })

  it('is told to a cell elsewhere by its level alone', () => {
    expect(cellNotice(item(), facts)).toBeNull()
    const cell = { name: 'Chi bộ xã Bản Bo', committee: 'Đảng ủy xã Bản Bo' }
    const told = cellNotice(item({ cell }), facts)
    expect(told && textOf(told)).toContain('Chi bộ xã Bản Bo, Đảng ủy xã Bản Bo')
    expect(told && textOf(told)).toContain('Hoàn thành tốt nhiệm vụ')
    expect(told && textOf(told)).not.toContain('Chủ động')
    expect(told && textOf(told)).toContain('xếp loại đảng viên đến Đảng đoàn Liên đoàn Lao động tỉnh./.')
    const unknown = cellNotice(item({ cell: { name: '', committee: '' } }), facts)
    expect(unknown && textOf(unknown)).toContain('Chi bộ ……')
  })
})

describe('the list that is public', () => {
  const none = item({ name: 'Vàng A Páo', level: null, notRated: { reason: 'suspended', note: 'Đình chỉ' } })

  it('has name, post and level, and of nobody why he has none', () => {
    const list = publicList([item(), none], { ...facts, side: 'civil' })
    expect(list && textOf(list)).toContain('["2","Đồng chí Vàng A Páo","Chuyên viên"')
    for (const each of ['["TT","Tập thể, cá nhân"', 'Lai Châu, ngày … tháng … năm 2023', '"BÍ THƯ"'])
      expect(list && textOf(list)).toContain(each)
    expect(list && textOf(list)).not.toMatch(/đình chỉ|Đình chỉ|Chủ động/)
  })

  it('of a whole agency has each unit under its name, numbered through, and names the papers by which it was decided', () => {
    const paper = { called: 'Quyết định số 12-QĐ/ĐĐ', on: '2023-12-09', issuer: 'Đảng đoàn LĐLĐ tỉnh' }
    const by = 'Liên đoàn Lao động tỉnh'
    const other = item({ name: 'Sùng A Di', unitName: 'Văn phòng', paper })
    const list = publicList([item({ paper }), none, other], { ...facts, side: 'civil', byUnit: true })
    const table = list?.blocks.find((block) => block.kind === 'table')
    expect(table?.kind === 'table' && table.rows.map((row) => row.slice(0, 2))).toEqual([
      ['Ban Nữ công'],
      ['1', 'Đồng chí Lò Thị Mai'],
      ['2', 'Đồng chí Vàng A Páo'],
      ['Văn phòng'],
      ['3', 'Đồng chí Sùng A Di'],
    ])
    expect(list && textOf(list)).toContain(`(Theo ${paper.called}, ngày 09/12/2023 của Đảng đoàn ${by})`)
    expect(list && textOf(list).split(paper.called)).toHaveLength(2)
    const office = { ...facts.issuer, kind: 'office' as const, name: 'LĐLĐ tỉnh' }
    const own = { ...facts, issuer: office, signature: null, side: 'civil' as const, byUnit: true as const }
    const agency = textOf(publicList([other], own) as never)
    expect(agency).toContain(`(Theo ${paper.called} ngày 09 tháng 12 năm 2023 của Đảng đoàn ${by})`)
    expect(agency).toMatch(/"CHỦ TỊCH".*\(Ký, ghi rõ họ tên\).*"name":null/)
    expect(textOf(publicList([item()], { ...facts, side: 'civil' }) as never)).not.toContain('(Theo')
  })

  it('keeps members of the Party apart, and is none where nobody is on it', () => {
    const party = publicList([item({ side: 'party', name: 'Sùng A Di' }), item()], { ...facts, side: 'party' })
    expect(party && textOf(party)).toContain('DANH SÁCH THÔNG BÁO TRONG CHI BỘ')
    expect(party && textOf(party)).not.toContain('Lò Thị Mai')
    expect(party && textOf(party)).toContain('Kết quả xếp loại chất lượng đảng viên năm 2023')
    expect(party && textOf(party)).toContain('["TT","Đảng viên"')
    expect(publicList([item()], { ...facts, side: 'party' })).toBeNull()
  })
})
