import type { ConferenceRules, Step } from '../model/campaign.ts'
import type { Process } from '../model/process.ts'
import { pin2023 } from '../pack/2023/pin.ts'
import { conferenceRules2023 } from '../plan/conference-rules.ts'
import { calendarFrom } from '../plan/dates/calendar.ts'
import type { Assignment, CampaignTemplate } from './template.ts'

const process: Process = {
  agency: { name: 'Tỉnh đoàn {place}', superior: 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh' },
  tracks: [
    {
      id: 'youthCadre',
      name: 'Cán bộ đoàn chuyên trách',
      side: 'civil',
      organiser: 'Ban Xây dựng Đoàn',
      superior: 'Tỉnh đoàn Lai Châu',
      papersDue: 'beforeConference',
    },
    {
      id: 'youthBranch',
      name: 'Chi đoàn cơ quan, đoàn viên',
      side: 'party',
      organiser: 'Ban Chấp hành Chi đoàn',
      superior: 'Đoàn Khối các cơ quan và doanh nghiệp tỉnh',
      papersDue: 'beforeConference',
    },
  ],
  paths: [
    {
      track: 'youthCadre',
      deciderClass: null,
      stages: [
        { stage: 'selfReview', actor: 'writer' },
        { stage: 'conference', actor: 'head' },
        { stage: 'consultation', actor: 'body' },
        { stage: 'decision', actor: 'decider' },
        { stage: 'notice', actor: 'organiser' },
      ],
    },
    {
      track: 'youthCadre',
      deciderClass: 'secretary',
      stages: [
        { stage: 'selfReview', actor: 'writer' },
        { stage: 'conference', actor: 'head' },
        { stage: 'decision', actor: 'decider' },
        { stage: 'archive', actor: 'organiser' },
      ],
    },
    {
      track: 'youthBranch',
      deciderClass: null,
      stages: [
        { stage: 'selfReview', actor: 'writer' },
        { stage: 'conference', actor: 'organiser' },
        { stage: 'notice', actor: 'organiser' },
      ],
    },
  ],
  deciders: [
    { id: 'ban-thuong-vu', name: 'Ban Thường vụ Tỉnh đoàn', class: 'standing', members: [] },
    { id: 'bi-thu', name: 'Bí thư Tỉnh đoàn', class: 'secretary', members: [] },
    { id: 'chi-doan', name: 'Chi đoàn cơ quan', class: 'branch', members: [] },
  ],
  // Whom it asks is the choice of each year.
  bodies: [],
  groups: [
    { id: 'ban', name: 'Tập thể các Ban' },
    { id: 'can-bo', name: 'Cán bộ đoàn' },
    { id: 'doan-vien', name: 'Đoàn viên' },
  ],
  gates: [
    {
      kind: 'boardsBeforeBranch',
      unitKind: 'partyCell',
      binds: 'people',
      requires: { of: 'unitsOfTrack', track: 'youthCadre', unitKind: 'department' },
      until: 'minuted',
      words: {
        passed: 'Chi đoàn kiểm điểm khi các Ban chưa kiểm điểm xong',
        order: 'Chi đoàn kiểm điểm sau các Ban',
        opened: 'Các Ban đã kiểm điểm xong; đến lượt Chi đoàn.',
      },
      source: 'Hướng dẫn của Tỉnh đoàn',
    },
  ],
  conferences: [
    {
      ...{ kind: 'board', unitKind: 'department', name: 'Hội nghị kiểm điểm của Ban' },
      ...{ style: 'administrative', sheet: null, title: 'Hội nghị kiểm điểm của {unit}' },
      about: 'Hội nghị {unit} kiểm điểm, đánh giá, xếp loại chất lượng năm {year}',
    },
    {
      ...{ kind: 'branch', unitKind: 'partyCell', name: 'Hội nghị Chi đoàn' },
      ...{ style: 'administrative', sheet: null, title: 'Hội nghị đoàn viên {unit}' },
      about: 'Hội nghị đoàn viên {unit} kiểm điểm, đánh giá, xếp loại chất lượng đoàn viên năm {year}',
    },
  ],
}

const { reviewsMembers: _members, draftTo: _draft, ...common } = conferenceRules2023
/** As in 2023 but for what is told apart by kinds of conference. */
const conferenceRules: ConferenceRules = {
  ...common,
  ballot: { ...common.ballot, byKind: { board: 'paper', branch: 'paper' } },
  proposes: {
    byKind: { board: 'head', branch: 'conference' },
    source: 'Mặc định, cần đối chiếu hướng dẫn của Tỉnh đoàn',
  },
  guests: { byKind: {}, source: 'Người lập hội nghị thêm theo thực tế' },
}

const step: Step = {
  no: 1,
  ref: 'II.1',
  title: 'Kiểm điểm tại đơn vị',
  actor: 'Các Ban, Chi đoàn',
  what: 'Tổ chức kiểm điểm tập thể, cá nhân',
  recipient: 'Ban Thường vụ Tỉnh đoàn',
  before: '2023-12-15',
  dateText: null,
  limits: ['youthCadre.conference', 'youthBranch.conference'],
}

const cadre = { track: 'youthCadre', unit: 'own', group: 'can-bo', decider: 'ban-thuong-vu' } as const
const ofBoard = { subject: 'person', unitKinds: ['department'] } as const

const assignments: Assignment[] = [
  { ...cadre, when: { subject: 'unit', unitKinds: ['department'] }, group: 'ban' },
  { ...cadre, when: { ...ofBoard, leader: true } },
  { ...cadre, when: ofBoard, decider: 'bi-thu' },
  {
    when: { ...ofBoard, heads: false },
    ...{ track: 'youthBranch', unit: { of: 'partyCell' }, group: 'doan-vien', decider: 'chi-doan' },
  },
]

const titleOf = (year: number): string => `Kiểm điểm công tác đoàn năm ${year}`

/**
 * A provincial youth union: an organisation whose process shares nothing with that of 2023 but the words of the
 * product. It has two tracks of other names; nobody is appraised; whom the secretary decides is not consulted on, and
 * the branch, which is not reviewed itself, decides nothing.
 */
export const templateYouthUnion: CampaignTemplate = {
  id: 'tinh-doan',
  name: 'Tỉnh đoàn: cán bộ đoàn chuyên trách, chi đoàn cơ quan',
  source: 'Mẫu rút gọn, cần đối chiếu hướng dẫn của Tỉnh đoàn',
  plan: {
    year: 2023,
    title: titleOf(2023),
    planNumber: '01-KH/TĐ',
    planDate: '2023-11-27',
    place: 'Lai Châu',
    legalBases: [],
    steps: [step],
    process,
    rulePack: pin2023,
    calendar: calendarFrom(2023),
    conferenceRules,
    deadlineInclusive: false,
  },
  titleOf,
  assignments,
  deciderMembers: [
    { decider: 'ban-thuong-vu', headsOf: 'standingCommittee' },
    { decider: 'bi-thu', headsOf: 'standingCommittee' },
  ],
  headDeciders: [],
  consultedKinds: [],
  consultsInCharge: false,
}
