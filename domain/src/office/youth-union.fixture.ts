import type { Campaign } from '../model/campaign.ts'
import type { Process } from '../model/process.ts'
import { openOffice } from '../office/open-office.fixture.ts'
import type { Store } from '../writes/apply.ts'

/**
 * A provincial youth union: an organisation whose process shares nothing with that of 2023 but the words of the
 * product. It has two tracks of other names; nobody is appraised; whom the secretary decides is not consulted on, and
 * the branch decides nothing.
 */
export const YOUTH = {
  board: 'u-phong-trao',
  branch: 'u-chi-doan',
  head: 'p-truong',
  secretary: 'p-bi-thu',
  organiser: 'p-to-chuc',
} as const

const process: Process = {
  tracks: [
    {
      id: 'youthCadre',
      name: 'Cán bộ đoàn chuyên trách',
      side: 'civil',
      organiser: 'Ban Tổ chức - Kiểm tra Tỉnh đoàn',
      superior: 'Tỉnh đoàn Lai Châu',
      papersDue: 'beforeConference',
    },
    {
      id: 'youthBranch',
      name: 'Chi đoàn cơ quan, đoàn viên',
      side: 'party',
      organiser: 'Ban Chấp hành Chi đoàn',
      superior: 'Đoàn khối các cơ quan và doanh nghiệp tỉnh',
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
    { id: 'ban-thuong-vu', name: 'Ban Thường vụ Tỉnh đoàn', class: 'standing', members: ['p-bi-thu', 'p-truong'] },
    { id: 'bi-thu', name: 'Bí thư Tỉnh đoàn', class: 'secretary', members: ['p-bi-thu'] },
    { id: 'chi-doan', name: 'Chi đoàn cơ quan', class: 'branch', members: [] },
  ],
  bodies: [{ id: 'hoi-sinh-vien', name: 'Hội Sinh viên tỉnh', members: ['p-hoi'], outside: false }],
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
}

const step: Campaign['steps'][number] = {
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

const cadre = { track: 'youthCadre', unit: YOUTH.board, group: 'can-bo', decider: 'ban-thuong-vu' } as const
const member = { track: 'youthBranch', unit: YOUTH.branch, group: 'doan-vien', decider: 'chi-doan' } as const

/** The campaign opened: the board's report and head, two of staff under two deciders, both in the branch too. */
export const youthUnion = (id = 'td'): Store =>
  openOffice({
    campaign: {
      id,
      title: 'Kiểm điểm công tác đoàn năm 2023',
      steps: [step],
      process,
      organisers: { youthCadre: [YOUTH.organiser], youthBranch: [YOUTH.secretary] },
    },
    units: [
      { id: YOUTH.board, name: 'Ban Phong trào', head: YOUTH.head },
      { id: YOUTH.branch, name: 'Chi đoàn cơ quan', kind: 'partyCell', head: YOUTH.secretary },
    ],
    people: [
      { id: 'p-hoi', name: 'Vừ A Dua', posts: [] },
      { id: YOUTH.head, name: 'Chu Thị Hoa' },
      { id: 'p-an', name: 'Lý A An' },
      { id: 'p-binh', name: 'Mào Thị Bình' },
      { id: YOUTH.secretary, name: 'Sùng A Chúng' },
      { id: YOUTH.organiser, name: 'Đỗ Thu Hà' },
    ],
    subjects: [
      { ...cadre, subject: YOUTH.board, group: 'ban' },
      { ...cadre, subject: YOUTH.head },
      { ...cadre, subject: 'p-an' },
      { ...cadre, subject: 'p-binh', decider: 'bi-thu' },
      { ...member, subject: 'p-an' },
      { ...member, subject: 'p-binh' },
    ],
  })
