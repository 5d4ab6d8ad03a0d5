import type { Campaign } from '../model/campaign.ts'
import type { Person } from '../model/person.ts'
import type { Process } from '../model/process.ts'
import type { Unit } from '../model/unit.ts'
import { dueAtOf } from '../plan/due-at.ts'
import { plan2023 } from '../plan/plan-2023.ts'
import { apply, type Store } from '../writes/apply.ts'
import type { SubjectPlan } from './input.ts'
import { openCampaign } from './open-campaign.ts'

/**
 * A provincial youth union: an organisation whose process shares nothing with that of 2023 but the words of the
 * product. It has two tracks of other names; nobody is appraised; whom the secretary decides is not consulted on, and
 * the branch decides nothing.
 */
export const YOUTH = { board: 'u-phong-trao', branch: 'u-chi-doan', head: 'p-truong', secretary: 'p-bi-thu' } as const

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
        { stage: 'consultation', actor: 'organiser' },
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

/** The campaign of this union, under an id of its own. */
export const youthCampaign = (id: string): Campaign => ({
  ...plan2023,
  id,
  title: 'Kiểm điểm công tác đoàn năm 2023',
  status: 'open',
  steps: [step],
  tracks: process.tracks.map((track) => track.id),
  process,
  closedStages: [],
  organisers: { youthCadre: ['p-to-chuc'], youthBranch: ['p-bi-thu'] },
})

const unit = (id: string, kind: Unit['kind'], head: string): Unit => ({
  id,
  name: id === YOUTH.board ? 'Ban Phong trào' : 'Chi đoàn cơ quan Tỉnh đoàn',
  shortName: id === YOUTH.board ? 'Ban Phong trào' : 'Chi đoàn',
  kind,
  parent: null,
  head,
  deputies: [],
  clerks: [],
  drafters: [],
  order: 1,
})
export const youthUnits: Unit[] = [
  unit(YOUTH.board, 'department', YOUTH.head),
  unit(YOUTH.branch, 'partyCell', YOUTH.secretary),
]

const NAMES = {
  'p-truong': 'Chu Thị Hoa',
  'p-an': 'Lý A An',
  'p-binh': 'Mào Thị Bình',
  'p-bi-thu': 'Sùng A Chúng',
  'p-to-chuc': 'Đỗ Thu Hà',
}
export const youthPeople: Person[] = Object.entries(NAMES).map(([id, name]) => ({
  id,
  name,
  class: 'civilServant',
  leader: id === YOUTH.head,
  partyMember: true,
  posts: [{ unit: YOUTH.board, title: 'Chuyên viên' }],
  active: true,
}))

const cadre = (subject: string, rest: Partial<SubjectPlan> = {}): SubjectPlan => ({
  subject,
  subjectKind: 'person',
  track: 'youthCadre',
  unit: YOUTH.board,
  group: 'can-bo',
  decider: 'ban-thuong-vu',
  ...rest,
})
const member = (subject: string): SubjectPlan =>
  cadre(subject, { track: 'youthBranch', unit: YOUTH.branch, group: 'doan-vien', decider: 'chi-doan' })

/** The campaign opened: the board's report and head, two of staff under two deciders, both in the branch too. */
export const youthUnion = (id = 'td'): Store => {
  const campaign = youthCampaign(id)
  const opening = openCampaign({
    campaign,
    units: youthUnits,
    people: youthPeople,
    subjects: [
      cadre(YOUTH.board, { subjectKind: 'unit', group: 'ban' }),
      cadre(YOUTH.head),
      cadre('p-an'),
      cadre('p-binh', { decider: 'bi-thu' }),
      member('p-an'),
      member('p-binh'),
    ],
    dueAt: (track, stage) => dueAtOf(campaign, track, stage),
    now: new Date('2023-11-27T03:00:00Z'),
  })
  if (!opening.ok) throw new Error(`${opening.reason} ${opening.at}`)
  return apply(new Map(), opening.writes)
}
