import { type Office, officeOf } from '../../seed/office.ts'
import { entry, type RosterEntry } from '../../seed/roster/entry.ts'
import { unitsWith } from '../../seed/roster/units.ts'
import { hashOf, pick } from '../../seed/texts/fill.ts'

/** Names of the peoples of Lai Châu, as the trial's: who has this family name, and what may follow it. */
const FAMILIES = [
  'Lò',
  'Vàng',
  'Giàng',
  'Tẩn',
  'Hoàng',
  'Nguyễn',
  'Phạm',
  'Đèo',
  'Lù',
  'Sùng',
  'Chẻo',
  'Mào',
  'Trần',
  'Lý',
]
const MIDDLES = { women: ['Thị', 'Thị Hồng', 'Thị Thu', 'Thị Minh'], men: ['Văn', 'A', 'Đức', 'Quốc', 'Mạnh'] } as const
const GIVEN = {
  women: [
    'An',
    'Bình',
    'Chi',
    'Dịu',
    'Duyên',
    'Hạnh',
    'Hoa',
    'Hương',
    'Lan',
    'Liên',
    'Mai',
    'Nga',
    'Nhung',
    'Oanh',
    'Phượng',
    'Thảo',
    'Thủy',
    'Xuân',
    'Yến',
  ],
  men: [
    'Bách',
    'Chung',
    'Cường',
    'Dũng',
    'Đạt',
    'Hải',
    'Hiếu',
    'Hùng',
    'Kiên',
    'Long',
    'Minh',
    'Nam',
    'Phong',
    'Quân',
    'Sơn',
    'Thành',
    'Tùng',
    'Tuấn',
    'Vinh',
  ],
} as const
const DUTIES = [
  'tổng hợp báo cáo và theo dõi chương trình công tác',
  'tuyên truyền, phát triển đoàn viên ở cơ sở',
  'tư vấn pháp luật và giải quyết đơn thư của đoàn viên',
  'kế toán, quản lý tài chính công đoàn',
] as const

/** Where staff work: boards of the province, and offices of unions. */
const isOfStaff = ({ kind }: Office['units'][number]): boolean => kind === 'department' || kind === 'office'

const nameOf = (nth: number): string => {
  const key = `nguoi-${nth}`
  const sex = hashOf(`${key}/sex`) % 2 === 0 ? 'women' : 'men'
  return `${pick(FAMILIES, `${key}/ho`)} ${pick(MIDDLES[sex], `${key}/dem`)} ${pick(GIVEN[sex], `${key}/ten`)}`
}

const two = (value: number): string => String(value).padStart(2, '0')

const birthDateOf = (key: string): string =>
  `${1970 + (hashOf(`${key}/y`) % 29)}-${two(1 + (hashOf(`${key}/m`) % 12))}-${two(1 + (hashOf(`${key}/d`) % 28))}`

/** One more of the staff of a unit: most are civil servants and members of the Party, some have no e-mail. */
const staffOf = (name: string, unit: Office['units'][number]): RosterEntry => {
  const chance = (of: string) => hashOf(`${name}/${of}`) % 100
  const worker = chance('class') < 12
  const member = !worker && chance('party') < 70
  return entry(name, {
    ...{ unit: unit.id, title: worker ? 'Nhân viên' : 'Chuyên viên', duty: pick(DUTIES, name) },
    ...{ birthDate: birthDateOf(name), class: worker ? 'worker' : 'civilServant', partyMember: member },
    // Those of unions belong to cells of their districts.
    ...(member && unit.kind === 'office' && { partyCell: { name: `Chi bộ ${unit.name}`, committee: unit.name } }),
    ...(chance('mail') < 8 && { email: null }),
  })
}

/**
 * The trial's organisation with more staff in every unit, until it has so many people: invented, and the same at every run. Two of one name
 * are told apart by a number, as offices do.
 */
export const largerOffice = (office: Office, people: number): Office => {
  if (people <= office.roster.length) return office
  const places = office.units.filter(isOfStaff)
  const taken = new Set(office.roster.map(({ userName }) => userName))
  const more: RosterEntry[] = []
  for (let nth = 0; office.roster.length + more.length < people; nth += 1) {
    const unit = places[more.length % places.length]
    if (!unit) break
    const name = nameOf(nth)
    const first = staffOf(name, unit)
    const own = taken.has(first.userName) ? staffOf(`${name} ${nth}`, unit) : first
    taken.add(own.userName)
    more.push(own)
  }
  const roster = [...office.roster, ...more]
  return officeOf(roster, unitsWith(roster))
}
