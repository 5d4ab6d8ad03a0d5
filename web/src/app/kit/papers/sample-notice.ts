import { UNDECIDED } from '@kiemdiem/domain/decision/outcome'
import type { RulingFacts } from '@kiemdiem/domain/forms/decision/ruling/result-list'
import { rulingPapers } from '@kiemdiem/domain/forms/decision/ruling/ruling'
import type { PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import { addressSide, cellNotice, personalNotice } from '@kiemdiem/domain/forms/notice/personal-notice'
import { publicList } from '@kiemdiem/domain/forms/notice/public-list'
import type { ToldItem } from '@kiemdiem/domain/notice/printed/told-item'
import { process2023 } from '@kiemdiem/domain/plan/2023/process-2023'

const YEAR = { year: 2023 }
const BOARD = 'Ban Chính sách pháp luật và Quan hệ lao động'

const told: ToldItem = {
  ...{ reviewId: 'r-1', name: 'Lò Thị Mai', subjectKind: 'person', side: 'civil', ...UNDECIDED, level: 'good' },
  ...{ post: 'Chuyên viên', unitName: BOARD, decider: 'Đảng đoàn LĐLĐ tỉnh', on: '2023-12-11' },
  paper: {
    ...{ called: 'Quyết định số 12-QĐ/ĐĐ', on: '2023-12-09' },
    issuer: 'Đảng đoàn Liên đoàn Lao động tỉnh Lai Châu',
  },
  petition: { days: 15, from: 'told', until: '2023-12-26' },
  remark: 'Hoàn thành tốt nhiệm vụ được giao, chủ động, trách nhiệm. Còn 01 báo cáo chậm 03 ngày so với yêu cầu.',
  outlook: 'Có chiều hướng phát triển tốt.',
  cell: { name: 'Chi bộ bản Nà Khiết', committee: 'Đảng ủy xã Bản Bo' },
  issued: {
    issuer: {
      ...{ kind: 'partyGroup', name: 'Đảng đoàn Liên đoàn Lao động tỉnh Lai Châu', superior: 'Tỉnh ủy Lai Châu' },
      place: 'Lai Châu',
    },
    signature: { capacity: 'T/M ĐẢNG ĐOÀN', title: 'BÍ THƯ', name: 'Lò Văn Thắng' },
  },
}
const TOLD: ToldItem[] = [
  { ...told, reviewId: 'r-0', name: BOARD, subjectKind: 'unit', post: '', cell: null },
  told,
  { ...told, reviewId: 'r-2', name: 'Tẩn Thị Lan', level: 'completed' },
  { ...told, reviewId: 'r-3', name: 'Vũ Đình Nam', level: null, notRated: { reason: 'underSixMonths', note: '' } },
]

/** The committee of the cell, which resolves and reports to the committee above it. */
const committee: RulingFacts = {
  ...{ paper: 'resolution', nth: 1, planNumber: '01-KH/ĐĐ', planDate: '2023-11-27', ...YEAR, side: 'party' },
  ...{ decidedOn: '2023-12-06', on: '2023-12-07', organiser: '', groups: process2023.groups },
  superior: 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
  given: { number: 7, code: 'CU', on: '2023-12-07' },
  issuer: {
    ...{ kind: 'cellCommittee', name: 'Chi ủy Chi bộ cơ quan Liên đoàn Lao động tỉnh', place: 'Lai Châu' },
    superior: 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
  },
  signature: { capacity: 'T/M CHI ỦY', title: 'BÍ THƯ', name: 'Bùi Thị Hương' },
  bases: ['kết quả họp ngày 06/12/2023 của Chi ủy Chi bộ cơ quan Liên đoàn Lao động tỉnh'],
  replaces: { type: 'NQ', given: { number: 6, code: 'CU', on: '2023-12-06' } },
}
const MEMBERS = [told, ...TOLD.slice(2, 3)].map((item) => ({
  ...{ ...UNDECIDED, level: item.level, name: item.name, subjectKind: item.subjectKind, group: 'D1' },
  ...{ post: item.post, unitName: item.unitName },
}))

/** What is public in a whole agency. `name`: of one who is on it. */
export const agencyList = (name = 'Trần Quốc Khánh'): PrintedPaper => {
  const office = 'Văn phòng'
  const items = [...TOLD, { ...told, reviewId: 'r-4', name, unitName: office, post: 'Chánh Văn phòng' }]
  const list = publicList(items, {
    ...{ ...YEAR, unitName: 'Liên đoàn Lao động tỉnh Lai Châu', side: 'civil', byUnit: true, signature: null },
    issuer: {
      ...{ kind: 'office', name: 'Liên đoàn Lao động tỉnh Lai Châu', place: 'Lai Châu' },
      superior: 'Tổng Liên đoàn Lao động Việt Nam',
    },
  })
  if (!list) throw new Error('the sample has nobody on it')
  return list
}

/** What a committee issues, and what whom it concerns and his unit are told on paper. */
export const noticePapers = (): PrintedPaper[] => {
  const cell = cellNotice(told, YEAR)
  const list = publicList(TOLD, {
    ...{ ...YEAR, unitName: BOARD, side: 'civil' },
    issuer: { kind: 'department', name: BOARD, superior: 'Liên đoàn Lao động tỉnh Lai Châu', place: 'Lai Châu' },
    signature: { capacity: '', title: 'TRƯỞNG BAN', name: 'Nguyễn Đức Long' },
  })
  return [
    ...rulingPapers(MEMBERS, committee).slice(0, 1),
    ...rulingPapers(MEMBERS, {
      ...{
        ...committee,
        paper: 'report',
        bases: [],
        replaces: null,
        given: { number: 8, code: 'CU', on: '2023-12-07' },
      },
      tells: { type: 'NQ', given: committee.given },
    }).slice(0, 1),
    addressSide(told),
    personalNotice(told, YEAR),
    ...(cell ? [cell] : []),
    ...(list ? [list] : []),
    agencyList(),
  ]
}
