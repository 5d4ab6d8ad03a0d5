import type { Access } from '@kiemdiem/domain/model/access'
import type { OfficeSpec } from '@kiemdiem/domain/office/open-office.fixture'

/** The smallest organisation in which every rule has somebody it admits and somebody it turns away. */
export const CAMPAIGN = '2026'
export const NOW = new Date('2026-11-20T03:00:00Z')
export const BOARD = 'u-tckt'
export const COLLECTIVE = 'u-btv-tam-duong'
export const CELL = 'u-chi-bo'
const PARTY_GROUP = 'u-dang-doan'

interface Member {
  /** Why this person is in the cast. */
  reason: string
  name: string
  unit: string
  partyMember?: true
  /** Whether the person writes a paper. */
  rated?: true
  account?: Partial<Access>
}

const cast = {
  'p-an': { reason: 'staff, writes 02A', name: 'Lò Thị An', unit: BOARD, partyMember: true, rated: true },
  'p-be': { reason: 'staff outside the Party', name: 'Giàng A Bé', unit: BOARD, rated: true },
  'p-cuc': { reason: 'staff, paper accepted', name: 'Vàng Thị Cúc', unit: BOARD, partyMember: true, rated: true },
  'p-dao': { reason: 'staff, paper returned once', name: 'Tẩn Thị Đào', unit: BOARD, rated: true },
  'p-giang': { reason: 'staff, seal waits for the trigger', name: 'Lý Văn Giang', unit: BOARD, rated: true },
  'p-thoi': { reason: 'deactivated', name: 'Mùa A Thôi', unit: BOARD, rated: true, account: { active: false } },
  'p-hoa': { reason: 'head of a board', name: 'Điêu Thị Hoa', unit: BOARD, partyMember: true, rated: true },
  'p-lan': { reason: 'leader, seals for a collective', name: 'Nùng Thị Lan', unit: COLLECTIVE, rated: true },
  'p-minh': { reason: 'drafts for the collective', name: 'Hoàng Văn Minh', unit: COLLECTIVE },
  'p-nga': { reason: 'drafts for the collective', name: 'Phàn Thị Nga', unit: COLLECTIVE },
  'p-phuc': { reason: 'clerk of the collective', name: 'Sùng A Phúc', unit: COLLECTIVE },
  'p-tinh': { reason: 'rated by the province', name: 'Quàng Văn Tịnh', unit: PARTY_GROUP, rated: true },
  'p-to': { reason: 'organiser', name: 'Khoàng Thị Tố', unit: BOARD },
  'p-uy': { reason: 'organiser of the cell', name: 'Lù Văn Ủy', unit: CELL },
  'p-quan': { reason: 'administrator', name: 'Đèo Văn Quân', unit: BOARD, account: { admin: true } },
  'p-giu': { reason: 'keeps the registry', name: 'Pờ Thị Giữ', unit: BOARD, account: { registrar: true } },
  'p-van': {
    reason: 'numbers the papers of the board',
    name: 'Lìn Thị Vân',
    unit: BOARD,
    account: { docket: [BOARD] },
  },
  'p-xa': { reason: 'a colleague with no part in anything', name: 'Chang A Xa', unit: PARTY_GROUP },
} as const satisfies Record<string, Member>
export type Who = keyof typeof cast

const members = Object.entries(cast) as [Who, Member][]
export const everybody = members.map(([id]) => id)
export const activePeople = members.filter(([, { account }]) => account?.active !== false).map(([id]) => id)
/** One of each role and relation: enough where nobody at all may do something, and a rule would have to name them. */
export const oneOfEach: readonly Who[] = ['p-an', 'p-dao', 'p-hoa', 'p-minh', 'p-to', 'p-uy', 'p-quan', 'p-xa']

/** Party members are rated in their cell too, on the same paper: closing one of two stages can be told from both. */
export const office: OfficeSpec = {
  campaign: {
    id: CAMPAIGN,
    year: 2026,
    organisers: { partyGroup: ['p-to'], provincial: ['p-to'], partyCell: ['p-uy'] },
  },
  units: [
    { id: BOARD, name: 'Ban Tổ chức - Kiểm tra', head: 'p-hoa' },
    {
      id: COLLECTIVE,
      name: 'Ban Thường vụ LĐLĐ huyện Tam Đường',
      kind: 'standingCommittee',
      head: 'p-lan',
      drafters: ['p-minh', 'p-nga'],
      clerks: ['p-phuc'],
    },
    { id: CELL, name: 'Chi bộ cơ quan', kind: 'partyCell', head: 'p-uy' },
    { id: PARTY_GROUP, name: 'Đảng đoàn', kind: 'partyGroup', head: 'p-tinh' },
  ],
  people: members.map(([id, { name, unit, partyMember, account }]) => ({
    id,
    name,
    partyMember: partyMember ?? false,
    posts: [{ unit, title: 'Chuyên viên' }],
    account: account ?? {},
  })),
  subjects: [
    { subject: COLLECTIVE, unit: COLLECTIVE },
    ...members
      .filter(([, { rated }]) => rated)
      .flatMap(([subject, { unit, partyMember }]) => [
        { subject, unit, ...(unit === PARTY_GROUP ? { track: 'provincial' as const } : {}) },
        ...(partyMember ? [{ subject, unit: CELL }] : []),
      ]),
  ],
  dueAt: () => NOW,
  now: NOW,
}
