import type { Access } from '@kiemdiem/domain/model/access'
import type { Person } from '@kiemdiem/domain/model/person'
import type { Unit } from '@kiemdiem/domain/model/unit'
import type { SubjectPlan } from '@kiemdiem/domain/opening/input'

/** The smallest organisation in which every rule has somebody it admits and somebody it turns away. */
export const CAMPAIGN = '2026'
const BOARD = 'u-tckt'
export const COLLECTIVE = 'u-btv-tam-duong'
export const CELL = 'u-chi-bo'
const PARTY_GROUP = 'u-dang-doan'

type Role = Partial<Pick<Access, 'active' | 'admin' | 'organiser'>>
interface Member {
  /** Why this person is in the cast. */
  reason: string
  name: string
  unit: string
  leader?: true
  partyMember?: true
  /** Whether the person writes a paper. */
  rated?: true
  role?: Role
}

const cast = {
  'p-an': { reason: 'staff, writes 02A', name: 'Lò Thị An', unit: BOARD, partyMember: true, rated: true },
  'p-be': { reason: 'staff outside the Party', name: 'Giàng A Bé', unit: BOARD, rated: true },
  'p-cuc': { reason: 'staff, paper accepted', name: 'Vàng Thị Cúc', unit: BOARD, partyMember: true, rated: true },
  'p-dao': { reason: 'staff, paper returned once', name: 'Tẩn Thị Đào', unit: BOARD, rated: true },
  'p-giang': { reason: 'staff, seal waits for the trigger', name: 'Lý Văn Giang', unit: BOARD, rated: true },
  'p-thoi': { reason: 'deactivated', name: 'Mùa A Thôi', unit: BOARD, rated: true, role: { active: false } },
  'p-hoa': {
    reason: 'head of a board',
    name: 'Điêu Thị Hoa',
    unit: BOARD,
    leader: true,
    partyMember: true,
    rated: true,
  },
  'p-lan': {
    reason: 'leader, seals for a collective',
    name: 'Nùng Thị Lan',
    unit: COLLECTIVE,
    leader: true,
    rated: true,
  },
  'p-minh': { reason: 'drafts for the collective', name: 'Hoàng Văn Minh', unit: COLLECTIVE },
  'p-nga': { reason: 'drafts for the collective', name: 'Phàn Thị Nga', unit: COLLECTIVE },
  'p-phuc': { reason: 'clerk of the collective', name: 'Sùng A Phúc', unit: COLLECTIVE },
  'p-tinh': { reason: 'rated by the province', name: 'Quàng Văn Tịnh', unit: PARTY_GROUP, leader: true, rated: true },
  'p-to': {
    reason: 'organiser',
    name: 'Khoàng Thị Tố',
    unit: BOARD,
    role: { organiser: ['partyGroup', 'provincial'] },
  },
  'p-uy': { reason: 'organiser of the cell', name: 'Lù Văn Ủy', unit: CELL, role: { organiser: ['partyCell'] } },
  'p-quan': { reason: 'administrator', name: 'Đèo Văn Quân', unit: BOARD, role: { admin: true } },
  'p-xa': { reason: 'a colleague with no part in anything', name: 'Chang A Xa', unit: PARTY_GROUP },
} as const satisfies Record<string, Member>
export type Who = keyof typeof cast

const members = Object.entries(cast) as [Who, Member][]
export const everybody = members.map(([id]) => id)
export const activePeople = members.filter(([, { role }]) => role?.active !== false).map(([id]) => id)
/** One of each role and relation: enough where nobody at all may do something, and a rule would have to name them. */
export const oneOfEach: readonly Who[] = ['p-an', 'p-dao', 'p-hoa', 'p-minh', 'p-to', 'p-uy', 'p-quan', 'p-xa']

export const people: Person[] = members.map(([id, { name, unit, leader, partyMember }]) => ({
  id,
  name,
  class: 'civilServant',
  leader: leader ?? false,
  partyMember: partyMember ?? false,
  posts: [{ unit, title: leader ? 'Trưởng ban' : 'Chuyên viên' }],
  active: true,
}))

export const accounts: [Who, Access][] = members.map(([id, { role }]) => [
  id,
  { active: true, personId: id, userName: id, admin: false, organiser: [], hasAccount: true, ...role },
])

const unit = (id: string, name: string, head: Who, more: Partial<Unit> & Pick<Unit, 'kind'>): Unit => ({
  id,
  name,
  shortName: name,
  parent: null,
  head,
  deputies: [],
  clerks: [],
  drafters: [],
  order: 1,
  ...more,
})

export const units: Unit[] = [
  unit(BOARD, 'Ban Tổ chức - Kiểm tra', 'p-hoa', { kind: 'department' }),
  unit(COLLECTIVE, 'Ban Thường vụ LĐLĐ huyện Tam Đường', 'p-lan', {
    kind: 'standingCommittee',
    drafters: ['p-minh', 'p-nga'],
    clerks: ['p-phuc'],
  }),
  unit(CELL, 'Chi bộ cơ quan', 'p-uy', { kind: 'partyCell' }),
  unit(PARTY_GROUP, 'Đảng đoàn', 'p-tinh', { kind: 'partyGroup' }),
]

const plan = (subject: string, more: Pick<SubjectPlan, 'subjectKind' | 'track' | 'unit'>): SubjectPlan => ({
  subject,
  group: 'g',
  decider: 'Đảng đoàn LĐLĐ tỉnh',
  ...more,
})

/** Party members are rated in their cell too, on the same paper: closing one of two stages can be told from both. */
export const subjects: SubjectPlan[] = [
  plan(COLLECTIVE, { subjectKind: 'unit', track: 'partyGroup', unit: COLLECTIVE }),
  ...members
    .filter(([, { rated }]) => rated)
    .flatMap(([id, { unit, partyMember }]) => [
      plan(id, { subjectKind: 'person', track: unit === PARTY_GROUP ? 'provincial' : 'partyGroup', unit }),
      ...(partyMember ? [plan(id, { subjectKind: 'person', track: 'partyCell', unit: CELL })] : []),
    ]),
]
