import { ballotSheet } from '@kiemdiem/domain/forms/handout/ballot-sheet'
import { coverPaper } from '@kiemdiem/domain/forms/handout/cover'
import { invitation, invitedTo } from '@kiemdiem/domain/forms/handout/invitation'
import type { PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import { draftLetter } from '@kiemdiem/domain/forms/letters/draft-letter'
import { type LetterFacts, proposalLetter } from '@kiemdiem/domain/forms/letters/proposal-letter'
import { proposalList } from '@kiemdiem/domain/forms/letters/proposal-list'
import { suggestionLetter } from '@kiemdiem/domain/forms/letters/suggestion-letter'
import { countingPaper } from '@kiemdiem/domain/forms/minutes-paper/counting-paper'
import { minutesPaper, type PrintableMinutes } from '@kiemdiem/domain/forms/minutes-paper/minutes-paper'
import type { MinutedItem, ProposedItem } from '@kiemdiem/domain/model/act'
import type { Issuer } from '@kiemdiem/domain/model/printed'
import { process2023 } from '@kiemdiem/domain/plan/2023/process-2023'
import { SAID } from './sample-words.ts'

const COMMITTEE: Issuer = {
  ...{ kind: 'standingCommittee', name: 'Ban Thường vụ Liên đoàn Lao động huyện Tam Đường', place: 'Tam Đường' },
  superior: 'Liên đoàn Lao động tỉnh Lai Châu',
}
const CELL: Issuer = {
  ...{ kind: 'partyCell', name: 'Chi bộ cơ quan Liên đoàn Lao động tỉnh', place: 'Lai Châu' },
  superior: 'Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh',
}

/** Longer than its column: it runs on, and the name of the Party beside it does not break. */
const LONG =
  'Chi bộ Văn phòng, Ban Tổ chức - Kiểm tra, Ban Tuyên giáo - Nữ công Liên đoàn Lao động các khu công nghiệp, khu kinh tế tỉnh Lai Châu'

const base = {
  ...{ year: 2023, process: process2023, planNumber: '01-KH/ĐĐ', planDate: '2023-11-27' },
  conferenceRules: { papersAhead: { days: 3 } },
}
const committee: LetterFacts = {
  ...base,
  issuer: COMMITTEE,
  signature: { capacity: 'TM. BAN THƯỜNG VỤ', title: 'CHỦ TỊCH', name: 'Hoàng Văn Sơn' },
}
const cell: LetterFacts = {
  ...base,
  issuer: CELL,
  signature: { capacity: 'T/M CHI BỘ', title: 'BÍ THƯ', name: 'Bùi Thị Hương' },
}

export const group: LetterFacts = {
  ...base,
  issuer: {
    ...{ kind: 'partyGroup', name: 'Đảng đoàn Liên đoàn Lao động tỉnh Lai Châu', place: 'Lai Châu' },
    superior: 'Tỉnh ủy Lai Châu',
  },
  signature: { capacity: 'T/M ĐẢNG ĐOÀN', title: 'BÍ THƯ', name: 'Lò Văn Thắng' },
}

export const TALLY = { outstanding: 1, good: 4, completed: 0, notCompleted: 0, invalid: 0 }
const person = (subject: string, name: string): MinutedItem => ({
  ...{ subject, subjectKind: 'person', name, role: 'member', paperId: subject, reviewId: subject },
  ...{ state: 'reviewed', deferredBecause: '', comments: SAID, answer: SAID, remark: SAID },
  ...{ selfRating: 'good', tally: TALLY, proposed: 'good' },
})
const ITEMS: MinutedItem[] = [
  { ...person('u', 'Ban Thường vụ LĐLĐ huyện Tam Đường'), subjectKind: 'unit', role: 'collective' },
  person('a', 'Hoàng Văn Sơn'),
  person('b', 'Giàng Thị Mỷ'),
]

const TELLERS = ['Vàng A Chớ', 'Lò Thị Panh', 'Đỗ Quang Thiệu'].map((name) => ({ name, post: 'Ủy viên Ban Thường vụ' }))
const MEMBERS = ['Hoàng Văn Sơn', 'Giàng Thị Mỷ', 'Lò Thị Panh', 'Đỗ Quang Thiệu', 'Vàng A Chớ']
const minutes: PrintableMinutes = {
  ...{ conferenceKind: 'standingCommittee', track: 'partyGroup', onBehalf: null, date: '2023-12-04' },
  ...{
    unitName: 'Ban Thường vụ LĐLĐ huyện Tam Đường',
    place: 'Phòng họp tầng 2',
    startedAt: '08:00',
    endedAt: '11:30',
  },
  ...{ chairName: 'Hoàng Văn Sơn', secretaryName: 'Giàng Thị Mỷ', ballot: 'paper', readBack: true, course: SAID },
  sheets: { issued: 5, returned: 5, invalid: 0 },
  conclusion: SAID,
  roll: MEMBERS.map((name, at) => ({
    ...{ id: `m-${at}`, kind: 'member' as const, name, post: 'Ủy viên Ban Thường vụ', uid: null, counts: true },
    ...{ present: true, reason: '' },
  })),
  items: ITEMS,
  exceptions: [{ rule: 'papersAhead', reason: 'Đi công tác cơ sở', by: 'a', at: new Date(0) }],
}

const proposal = {
  ...{ conferenceKind: 'standingCommittee' as const, track: 'partyGroup', unitName: minutes.unitName, onBehalf: null },
  submittedAt: new Date('2023-12-04T09:00:00Z'),
  items: ITEMS.map(
    ({ subject, subjectKind, name, tally }): ProposedItem => ({
      ...{ reviewId: subject, subject, subjectKind, name, tally, selfRating: 'good', proposed: 'good', remark: SAID },
    }),
  ),
}

const conference = {
  ...{ kind: 'standingCommittee', track: 'partyGroup', unitName: minutes.unitName, number: 1 },
  title: `Hội nghị kiểm điểm của ${minutes.unitName}`,
  ...{ date: '2023-12-04', time: '08:00', place: 'Phòng họp tầng 2', ballot: 'paper' as const },
  chair: { uid: 'a', name: 'Hoàng Văn Sơn' },
  secretary: { uid: 'b', name: 'Giàng Thị Mỷ' },
  agenda: ITEMS,
  roll: [
    ...minutes.roll,
    { id: 'g-1', kind: 'body' as const, name: 'Đại diện Ban Thường vụ Huyện ủy', post: '', uid: null, counts: false },
  ],
}

const present = <T>(value: T | null): T[] => (value === null ? [] : [value])

/** Papers of a conference and around it: of a standing committee, and of the cell where they differ. */
export const conferencePapers = (): PrintedPaper[] => [
  invitation(invitedTo(conference, committee.process), '2023-11-28', committee),
  coverPaper(
    conference,
    new Map([
      ['u', 'inSet'],
      ['a', 'onPaper'],
    ]),
    committee,
  ),
  ...present(ballotSheet(conference, committee)),
  minutesPaper(minutes, committee),
  minutesPaper({ ...minutes, conferenceKind: 'partyCell', track: 'partyCell', unitName: CELL.name }, cell),
  ...present(countingPaper(minutes, committee)),
  ...present(countingPaper({ ...minutes, tellers: TELLERS }, committee)),
  proposalLetter(proposal, committee),
  proposalList(proposal, committee),
  proposalLetter({ ...proposal, conferenceKind: 'partyCell', track: 'partyCell', unitName: CELL.name }, cell),
  draftLetter(
    { kind: 'partyGroup', to: 'Ban Tổ chức Tỉnh ủy', at: new Date('2023-12-01T03:00:00Z') },
    { ...group, given: { number: 12, code: 'ĐĐ', on: '2023-12-01' } },
  ),
  suggestionLetter(
    [
      {
        ...{ number: 1, issue: SAID, basis: 'Kết luận kiểm tra', document: '12-KL/UBKT, ngày 10/10/2023' },
        ...{ by: 'o', byName: 'Phạm Văn Hùng', at: new Date(0) },
      },
    ],
    {
      ...{
        style: 'party',
        issuer: { ...CELL, name: LONG },
        signature: cell.signature,
        year: 2023,
        on: '2023-11-28',
        until: '2023-12-04',
      },
      subject: { kind: 'person', name: 'Trần Quốc Khánh' },
    },
  ),
]
