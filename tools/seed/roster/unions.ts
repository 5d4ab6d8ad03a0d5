import { SUPERIOR_UNIONS } from '@kiemdiem/domain/plan/units'
import { type Details, entry, type RosterEntry } from './entry.ts'

/**
 * Cadres of the eleven district, city and sector unions; invented, like all of the roster. They belong to
 * party cells outside this campaign, so that none has a review in the party cell's track.
 */
type Row = [name: string, birthDate: string, extra?: Partial<Details>]

interface Cadres {
  chair: Row
  deputy: Row
  /** The first is the unit's clerk. */
  staff: Row[]
}

const noEmail = { email: null } as const

/** One mailbox for a small office: two people read it, so that neither can be known by e-mail alone. */
const namNhunMailbox = { email: 'congdoan.namnhun@laichau.example' }

const cadres: Record<string, Cadres> = {
  'tp-lai-chau': {
    chair: ['Lê Thị Minh Nguyệt', '1975-04-30'],
    deputy: ['Lò Văn Pháng', '1982-10-10'],
    staff: [
      ['Trần Thị Hồng Nhung', '1990-08-14'],
      ['Lường Văn Bình', '1994-02-25', { partyMember: false }],
    ],
  },
  'tam-duong': {
    chair: ['Hoàng Văn Sơn', '1974-07-16'],
    deputy: ['Giàng Thị Mỷ', '1983-01-09'],
    staff: [
      ['Nguyễn Văn Đạt', '1991-11-11'],
      ['Phàn A Lở', '1995-05-05', { ...noEmail, partyMember: false }],
    ],
  },
  'tan-uyen': {
    chair: ['Hà Thị Tươi', '1978-03-21'],
    deputy: ['Lò Văn Hặc', '1980-06-02'],
    staff: [['Đinh Thị Thu', '1992-09-09']],
  },
  'than-uyen': {
    chair: ['Lường Thị Hoa', '1977-12-12'],
    deputy: ['Nguyễn Mạnh Cường', '1984-04-04'],
    staff: [['Hoàng Thị Dậu', '1993-01-28']],
  },
  'phong-tho': {
    chair: ['Tẩn Văn Kinh', '1976-09-05'],
    deputy: ['Đồng Thị Thủy', '1985-02-18'],
    staff: [
      ['Lù Văn Quân', '1989-07-23'],
      ['Chẻo Thị Mẩy', '1997-03-03', { ...noEmail, partyMember: false, account: 'invited' }],
    ],
  },
  'sin-ho': {
    chair: ['Mùa A Vảng', '1979-05-15'],
    deputy: ['Trịnh Thị Hòa', '1986-08-08'],
    staff: [['Quàng Thị Biên', '1994-12-20']],
  },
  'nam-nhun': {
    chair: ['Đao Văn Phúc', '1980-02-02'],
    deputy: ['Khoàng Văn Và', '1987-06-26', namNhunMailbox],
    staff: [['Lò Thị Hiền', '1993-10-13', namNhunMailbox]],
  },
  'muong-te': {
    chair: ['Lỳ Lòng Xè', '1978-11-19'],
    deputy: ['Chu Thị Oanh', '1983-03-30'],
    staff: [['Vàng Xó Hừ', '1995-09-27', { ...noEmail, account: 'invited' }]],
  },
  'giao-duc': {
    chair: ['Ngô Thị Bích Liên', '1975-10-20'],
    deputy: ['Lò Văn Chựa', '1981-04-17'],
    staff: [['Mai Thị Quỳnh', '1990-05-22']],
  },
  'y-te': {
    chair: ['Đặng Văn Hải', '1974-02-27'],
    deputy: ['Pờ Go Chừ', '1985-09-16'],
    staff: [['Phan Thị Yến', '1992-06-11']],
  },
  'vien-chuc': {
    chair: ['Tạ Văn Bính', '1973-08-25'],
    deputy: ['Mào Thị Xinh', '1986-01-31'],
    staff: [['Nguyễn Hải Âu', '1994-04-19']],
  },
}

const STAFF_DUTIES = [
  'tổng hợp, văn thư và tài chính của công đoàn',
  'tuyên truyền, phát triển đoàn viên ở cơ sở',
] as const

/** Their cells are of the district or of the agencies of the province, and take no part in this campaign. */
const cellOf = (union: string): { name: string; committee: string } => {
  const district = /^LĐLĐ (huyện|thành phố) (.+)$/.exec(union)
  const name = `Chi bộ ${union.replace('LĐLĐ', 'Liên đoàn Lao động')}`
  return {
    name,
    committee: district ? `Đảng bộ ${district[1]} ${district[2]}` : 'Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh',
  }
}

const membersOf = (slug: string, union: string): RosterEntry[] => {
  const team = cadres[slug]
  if (!team) throw new Error(`no cadres for ${slug}`)
  const partyCell = cellOf(union)
  const elected = (title: string, [name, birthDate, extra]: Row, duty: string) =>
    entry(name, {
      unit: `u-btv-${slug}`,
      title: `${title} ${union}`,
      duty,
      birthDate,
      class: 'elected',
      leader: true,
      partyCell,
      ...extra,
    })
  return [
    elected('Chủ tịch', team.chair, `lãnh đạo toàn diện hoạt động của ${union}`),
    elected('Phó Chủ tịch', team.deputy, 'công tác tổ chức, kiểm tra và chính sách pháp luật'),
    ...team.staff.map(([name, birthDate, extra], index) =>
      entry(name, {
        unit: `u-cq-${slug}`,
        title: 'Chuyên viên',
        duty: STAFF_DUTIES[index % STAFF_DUTIES.length] ?? STAFF_DUTIES[0],
        birthDate,
        class: 'civilServant',
        ...(extra?.partyMember !== false && { partyCell }),
        ...extra,
      }),
    ),
  ]
}

export const unions: readonly RosterEntry[] = SUPERIOR_UNIONS.flatMap(({ slug, name }) => membersOf(slug, name))
