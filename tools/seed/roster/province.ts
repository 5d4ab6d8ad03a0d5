import { entry, type RosterEntry } from './entry.ts'

/**
 * Leaders and boards of the provincial federation. Every person is invented; any likeness to a real name is
 * chance. Names mix the peoples of Lai Châu (Thái, Mông, Dao, Hà Nhì, Giáy, Kinh).
 */
const partyGroupPost = (title: string) => ({ unit: 'u-dang-doan', title, kind: 'party' as const })
const cellPost = (title: string) => ({ unit: 'u-chi-uy', title, kind: 'party' as const })

const leaders: RosterEntry[] = [
  entry('Lò Văn Thắng', {
    unit: 'u-dang-doan',
    title: 'Chủ tịch LĐLĐ tỉnh',
    duty: 'lãnh đạo toàn diện hoạt động công đoàn của tỉnh',
    birthDate: '1970-05-12',
    class: 'elected',
    leader: true,
    partyPost: 'Bí thư Đảng đoàn',
    unionPost: 'Chủ tịch LĐLĐ tỉnh',
  }),
  entry('Nguyễn Thị Thu Hà', {
    unit: 'u-dang-doan',
    title: 'Phó Chủ tịch Thường trực LĐLĐ tỉnh',
    duty: 'công tác tổ chức, tài chính và nữ công',
    birthDate: '1974-09-03',
    class: 'elected',
    leader: true,
    partyPost: 'Phó Bí thư Đảng đoàn',
    unionPost: 'Phó Chủ tịch LĐLĐ tỉnh',
  }),
  entry('Giàng A Sử', {
    unit: 'u-dang-doan',
    title: 'Phó Chủ tịch LĐLĐ tỉnh',
    duty: 'công tác chính sách pháp luật và quan hệ lao động',
    birthDate: '1978-02-20',
    class: 'elected',
    leader: true,
    partyPost: 'Ủy viên Đảng đoàn',
    unionPost: 'Phó Chủ tịch LĐLĐ tỉnh',
  }),
  entry('Vàng Thị Dung', {
    unit: 'u-dang-doan',
    title: 'Ủy viên Ban Thường vụ, Chủ nhiệm Ủy ban Kiểm tra LĐLĐ tỉnh',
    duty: 'công tác kiểm tra, giám sát của công đoàn',
    birthDate: '1976-11-08',
    class: 'elected',
    leader: true,
    unionPost: 'Ủy viên Ban Thường vụ LĐLĐ tỉnh',
  }),
]

const office: RosterEntry[] = [
  entry('Trần Quốc Khánh', {
    unit: 'u-van-phong',
    title: 'Chánh Văn phòng',
    duty: 'tổng hợp, hành chính, quản trị và tài chính công đoàn',
    birthDate: '1975-06-19',
    class: 'civilServant',
    leader: true,
    alsoPosts: [partyGroupPost('Ủy viên Đảng đoàn')],
    partyPost: 'Ủy viên Đảng đoàn',
    unionPost: 'Ủy viên Ban Thường vụ LĐLĐ tỉnh',
  }),
  entry('Hoàng Thị Ngân', {
    unit: 'u-van-phong',
    title: 'Phó Chánh Văn phòng',
    duty: 'quản trị, lễ tân và thi đua khen thưởng',
    birthDate: '1980-04-27',
    class: 'civilServant',
    leader: true,
    alsoPosts: [cellPost('Phó Bí thư Chi bộ')],
    partyPost: 'Phó Bí thư Chi bộ',
    organiser: ['partyCell'],
  }),
  entry('Đỗ Minh Tuấn', {
    unit: 'u-van-phong',
    title: 'Chuyên viên công nghệ thông tin',
    duty: 'quản trị mạng, chữ ký số và chuyển đổi số',
    birthDate: '1989-01-15',
    class: 'civilServant',
    admin: true,
  }),
  entry('Nguyễn Thị Loan', {
    unit: 'u-van-phong',
    title: 'Chuyên viên kế toán',
    duty: 'kế toán ngân sách và thu kinh phí công đoàn',
    birthDate: '1985-12-02',
    class: 'civilServant',
    // Văn thư besides, since who was it has retired; also of two unions nearby that have none.
    docket: [
      ...['u-dang-doan', 'u-chi-bo', 'u-van-phong', 'u-tckt', 'u-tgnc', 'u-cspl'],
      ...['u-btv-giao-duc', 'u-cq-tp-lai-chau'],
    ],
  }),
  entry('Hoàng Văn Dũng', {
    unit: 'u-van-phong',
    title: 'Chuyên viên tổng hợp',
    duty: 'tổng hợp báo cáo và theo dõi chương trình công tác',
    birthDate: '1990-07-30',
    class: 'civilServant',
  }),
  entry('Vàng A Páo', {
    unit: 'u-van-phong',
    title: 'Nhân viên lái xe',
    duty: 'lái xe phục vụ công tác cơ sở',
    birthDate: '1983-03-11',
    class: 'worker',
    partyMember: false,
    email: null,
  }),
  entry('Lù Thị Sen', {
    unit: 'u-van-phong',
    title: 'Nhân viên phục vụ',
    duty: 'phục vụ hội nghị và vệ sinh cơ quan',
    birthDate: '1988-10-24',
    class: 'worker',
    partyMember: false,
    email: null,
    account: 'invited',
  }),
  // Retired in the year: kept in the registry, no review, access turned off.
  entry('Cao Văn Lợi', {
    unit: 'u-van-phong',
    title: 'Chuyên viên (nghỉ hưu trong năm)',
    duty: 'văn thư, lưu trữ',
    birthDate: '1964-08-01',
    class: 'civilServant',
    active: false,
  }),
]

const organisation: RosterEntry[] = [
  entry('Phạm Văn Hùng', {
    unit: 'u-tckt',
    title: 'Trưởng Ban Tổ chức - Kiểm tra',
    duty: 'tổ chức, cán bộ và kiểm tra công đoàn',
    birthDate: '1973-02-14',
    class: 'civilServant',
    leader: true,
    alsoPosts: [partyGroupPost('Ủy viên Đảng đoàn')],
    partyPost: 'Ủy viên Đảng đoàn',
    unionPost: 'Ủy viên Ban Thường vụ LĐLĐ tỉnh',
    organiser: ['partyGroup', 'provincial'],
    registrar: true,
  }),
  entry('Sùng A Chinh', {
    unit: 'u-tckt',
    title: 'Phó Trưởng Ban Tổ chức - Kiểm tra',
    duty: 'phát triển đoàn viên và xây dựng công đoàn cơ sở',
    birthDate: '1981-05-06',
    class: 'civilServant',
    leader: true,
    alsoPosts: [cellPost('Chi ủy viên')],
    partyPost: 'Chi ủy viên',
  }),
  entry('Nguyễn Thị Thanh Huyền', {
    unit: 'u-tckt',
    title: 'Chuyên viên',
    duty: 'quản lý hồ sơ cán bộ và tổng hợp đánh giá, xếp loại',
    birthDate: '1987-09-18',
    class: 'civilServant',
    organiser: ['partyGroup', 'provincial'],
    registrar: true,
  }),
  entry('Lý Thị Phương', {
    unit: 'u-tckt',
    title: 'Chuyên viên',
    duty: 'đào tạo, bồi dưỡng cán bộ công đoàn',
    birthDate: '1991-06-05',
    class: 'civilServant',
  }),
]

const propaganda: RosterEntry[] = [
  entry('Bùi Thị Hương', {
    unit: 'u-tgnc',
    title: 'Trưởng Ban Tuyên giáo - Nữ công',
    duty: 'tuyên truyền, giáo dục và công tác nữ công',
    birthDate: '1977-03-08',
    class: 'civilServant',
    leader: true,
    alsoPosts: [cellPost('Bí thư Chi bộ')],
    partyPost: 'Bí thư Chi bộ',
    unionPost: 'Ủy viên Ban Chấp hành LĐLĐ tỉnh',
    organiser: ['partyCell'],
  }),
  entry('Đèo Văn Toàn', {
    unit: 'u-tgnc',
    title: 'Phó Trưởng Ban Tuyên giáo - Nữ công',
    duty: 'báo chí, mạng xã hội và văn hóa, thể thao',
    birthDate: '1982-08-21',
    class: 'civilServant',
    leader: true,
  }),
  entry('Pờ Mỳ De', {
    unit: 'u-tgnc',
    title: 'Chuyên viên',
    duty: 'nữ công, gia đình và trẻ em',
    birthDate: '1992-04-12',
    class: 'civilServant',
  }),
  entry('Nguyễn Hoài Thu', {
    unit: 'u-tgnc',
    title: 'Chuyên viên',
    duty: 'trang thông tin điện tử và bản tin công đoàn',
    birthDate: '1993-10-01',
    class: 'civilServant',
    probationary: true,
  }),
]

const policy: RosterEntry[] = [
  entry('Nguyễn Đức Long', {
    unit: 'u-cspl',
    title: 'Trưởng Ban Chính sách pháp luật và Quan hệ lao động',
    duty: 'chính sách pháp luật và quan hệ lao động',
    birthDate: '1976-01-22',
    class: 'civilServant',
    leader: true,
    unionPost: 'Ủy viên Ban Chấp hành LĐLĐ tỉnh',
  }),
  entry('Tao Thị Ánh', {
    unit: 'u-cspl',
    title: 'Phó Trưởng Ban Chính sách pháp luật và Quan hệ lao động',
    duty: 'an toàn, vệ sinh lao động và đối thoại tại nơi làm việc',
    birthDate: '1984-07-07',
    class: 'civilServant',
    leader: true,
  }),
  entry('Lò Thị Mai', {
    unit: 'u-cspl',
    title: 'Chuyên viên',
    duty: 'tư vấn pháp luật và giải quyết đơn thư của đoàn viên',
    birthDate: '1990-03-26',
    class: 'civilServant',
  }),
  entry('Tẩn Thị Lan', {
    unit: 'u-cspl',
    title: 'Chuyên viên',
    duty: 'thỏa ước lao động tập thể và quy chế dân chủ',
    birthDate: '1996-12-17',
    class: 'civilServant',
    partyMember: false,
  }),
  entry('Vũ Đình Nam', {
    unit: 'u-cspl',
    title: 'Chuyên viên',
    duty: 'chăm lo đời sống và chương trình nhà ở cho đoàn viên',
    birthDate: '1988-05-29',
    class: 'civilServant',
  }),
]

export const province: readonly RosterEntry[] = [...leaders, ...office, ...organisation, ...propaganda, ...policy]
