import { inFull } from '@kiemdiem/domain/forms/facts/in-full'
import type { Member, Signer, Unit } from '@kiemdiem/domain/model/unit'
import { SUPERIOR_UNIONS } from '@kiemdiem/domain/plan/units'
import type { RosterEntry } from './entry.ts'

/** What of a unit the plan does not say: its members, how it signs, where it issues. Everybody is invented. */
type Filled = Pick<Unit, 'members' | 'signers' | 'issuer' | 'superior' | 'place'>

/** Members of the standing committees who work elsewhere and have no account here: name, post there, agency. */
const OTHERS: Record<string, readonly (readonly [name: string, agency: string])[]> = {
  'tp-lai-chau': [
    ['Hoàng Thị Lụa', 'Trường THCS Quyết Thắng'],
    ['Vũ Hữu Phước', 'Phòng Nội vụ thành phố'],
  ],
  'tam-duong': [
    ['Lò Thị Panh', 'Trường Tiểu học Bình Lư'],
    ['Đỗ Quang Thiệu', 'Trung tâm Y tế huyện'],
    ['Vàng A Chớ', 'Phòng Tài chính - Kế hoạch huyện'],
  ],
  'tan-uyen': [['Hà Văn Ước', 'Công ty Cổ phần Chè Tân Uyên']],
  'than-uyen': [
    ['Lò Văn Ương', 'Trường THPT Than Uyên'],
    ['Hoàng Thị Tiệp', 'Phòng Giáo dục và Đào tạo huyện'],
  ],
  'phong-tho': [['Chẻo A Phử', 'Đồn Biên phòng Ma Lù Thàng']],
  'sin-ho': [
    ['Giàng A Của', 'Trung tâm Y tế huyện'],
    ['Nguyễn Thị Thấm', 'Trường Mầm non thị trấn Sìn Hồ'],
  ],
  'nam-nhun': [['Lò Văn Siên', 'Công ty Thủy điện Lai Châu']],
  'muong-te': [['Pờ Lò Hừ', 'Trường PTDTBT THCS Ka Lăng']],
  'giao-duc': [
    ['Trần Thị Vóc', 'Trường THPT Chuyên Lê Quý Đôn'],
    ['Lê Bá Toản', 'Trường Cao đẳng Lai Châu'],
  ],
  'y-te': [['Bùi Thị Chắt', 'Bệnh viện Đa khoa tỉnh']],
  'vien-chuc': [['Lưu Đức Quảng', 'Sở Nội vụ']],
}

/** Who works in the union's own office and sits in its standing committee too, by id. */
const OF_THE_OFFICE: Record<string, readonly string[]> = { 'vien-chuc': ['p-nguyen-hai-au'] }

const member = (entry: RosterEntry, post: string): Member => ({
  ...{ person: entry.person.id, name: entry.person.name, post, agency: '', from: null, to: null },
  votes: true,
})
const signer = (person: string, capacity: string, title: string): Signer => ({ person, capacity, title })

const named = (roster: readonly RosterEntry[], rows: readonly (readonly [id: string, post: string])[]): Member[] =>
  rows.flatMap(([id, post]) => {
    const entry = roster.find(({ person }) => person.id === id)
    return entry ? [member(entry, post)] : []
  })

const partyGroup = (roster: readonly RosterEntry[]): Filled => ({
  members: named(roster, [
    ['p-lo-van-thang', 'Bí thư'],
    ['p-nguyen-thi-thu-ha', 'Phó Bí thư'],
    ['p-giang-a-su', 'Ủy viên'],
    ['p-tran-quoc-khanh', 'Ủy viên'],
    ['p-pham-van-hung', 'Ủy viên'],
  ]),
  signers: [
    signer('p-lo-van-thang', 'T/M ĐẢNG ĐOÀN', 'BÍ THƯ'),
    signer('p-nguyen-thi-thu-ha', 'T/M ĐẢNG ĐOÀN', 'PHÓ BÍ THƯ'),
  ],
  issuer: 'Đảng đoàn Liên đoàn Lao động tỉnh Lai Châu',
  superior: 'Tỉnh ủy Lai Châu',
  place: 'Lai Châu',
})

const CELL_POSTS: Record<string, string> = {
  'p-bui-thi-huong': 'Bí thư',
  'p-hoang-thi-ngan': 'Phó Bí thư',
  'p-sung-a-chinh': 'Chi ủy viên',
}
const cellSigners = (capacity: string): Signer[] => [
  signer('p-bui-thi-huong', capacity, 'BÍ THƯ'),
  signer('p-hoang-thi-ngan', capacity, 'PHÓ BÍ THƯ'),
]

/** The party members of the provincial office; who is on probation attends without a vote. */
const cell = (roster: readonly RosterEntry[]): Filled => ({
  members: roster
    .filter(({ person }) => person.active && person.partyMember && !isOfUnion(person.posts[0]?.unit))
    .map((entry) => ({
      ...member(entry, CELL_POSTS[entry.person.id] ?? 'Đảng viên'),
      votes: entry.person.probationary !== true,
    })),
  signers: cellSigners('T/M CHI BỘ'),
  issuer: 'Chi bộ cơ quan Liên đoàn Lao động tỉnh',
  superior: 'Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh',
  place: 'Lai Châu',
})

const isOfUnion = (unit: string | null | undefined): boolean => /^u-(btv|cq)-/.test(unit ?? '')

const committee = (roster: readonly RosterEntry[], unit: Pick<Unit, 'id' | 'name'>): Filled => {
  const slug = unit.id.replace('u-btv-', '')
  const [chair, deputy] = roster.filter(({ person }) => person.posts[0]?.unit === unit.id)
  const union = SUPERIOR_UNIONS.find((each) => each.slug === slug)
  const district = /(?:huyện|thành phố) (.+)$/.exec(union?.name ?? '')?.[1]
  if (!chair || !deputy) throw new Error(`no committee for ${unit.id}`)
  return {
    members: [
      member(chair, 'Chủ tịch'),
      member(deputy, 'Phó Chủ tịch'),
      ...named(
        roster,
        (OF_THE_OFFICE[slug] ?? []).map((id) => [id, 'Ủy viên Ban Thường vụ'] as const),
      ),
      ...(OTHERS[slug] ?? []).map(
        ([name, agency]): Member => ({
          ...{ person: null, name, post: 'Ủy viên Ban Thường vụ', agency, from: null, to: null },
          votes: true,
        }),
      ),
    ],
    signers: [
      signer(chair.person.id, 'TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH'),
      signer(deputy.person.id, 'TM. BAN THƯỜNG VỤ', 'PHÓ CHỦ TỊCH'),
    ],
    issuer: inFull(unit.name),
    superior: 'Liên đoàn Lao động tỉnh Lai Châu',
    place: district ?? 'Lai Châu',
  }
}

/** An office issues as the union it is the office of. */
const unionOffice = (unit: Pick<Unit, 'id' | 'name'>, head: string): Filled => {
  const district = /(?:huyện|thành phố) (.+)$/.exec(unit.name)?.[1]
  return {
    signers: [signer(head, '', 'CHỦ TỊCH')],
    issuer: inFull(unit.name).replace('Cơ quan ', ''),
    superior: 'Liên đoàn Lao động tỉnh Lai Châu',
    place: district ?? 'Lai Châu',
  }
}

/** What a unit has besides its place in the plan. Departments and offices have no list: their staff are their members. */
export const membershipOf = (
  roster: readonly RosterEntry[],
  unit: Pick<Unit, 'id' | 'name' | 'kind'>,
  head: string,
): Filled => {
  switch (unit.kind) {
    case 'partyGroup':
      return partyGroup(roster)
    case 'partyCell':
      return cell(roster)
    case 'cellCommittee':
      return {
        ...{ members: named(roster, Object.entries(CELL_POSTS)), signers: cellSigners('T/M CHI ỦY') },
        ...{ issuer: 'Chi ủy Chi bộ cơ quan Liên đoàn Lao động tỉnh', place: 'Lai Châu' },
      }
    case 'standingCommittee':
      return committee(roster, unit)
    case 'department':
    case 'office':
      return isOfUnion(unit.id)
        ? unionOffice(unit, head)
        : {
            signers: [signer(head, '', unit.id === 'u-van-phong' ? 'CHÁNH VĂN PHÒNG' : 'TRƯỞNG BAN')],
            ...{ superior: 'Liên đoàn Lao động tỉnh Lai Châu', place: 'Lai Châu' },
          }
  }
}
