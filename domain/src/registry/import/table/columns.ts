import { type ColumnSpec, fieldIn, keyed } from '../../../tables/headings.ts'
import type { PersonField, UnitField } from '../row.ts'

/** `familyName` is what stands before the given name where a list has two columns; it is joined with the name. */
export type PersonColumn = PersonField | 'familyName'
export type UnitColumn = UnitField

const spec = <Field>(field: Field, label: string, ...also: string[]): ColumnSpec<Field> => ({ field, label, also })

export const PERSON_COLUMNS: readonly ColumnSpec<PersonColumn>[] = [
  spec('code', 'Mã cán bộ', 'Mã', 'Mã số', 'Mã CB', 'Mã CBCC', 'Mã nhân viên', 'Mã hồ sơ', 'Số hiệu', 'Số hiệu CBCC'),
  spec('familyName', 'Họ và tên đệm', 'Họ', 'Họ đệm', 'Họ, tên đệm', 'Họ lót'),
  spec(
    'name',
    'Họ và tên',
    'Họ tên',
    'Họ & tên',
    'Tên',
    'Họ và tên khai sinh',
    'Tên cán bộ',
    'Họ và tên cán bộ',
    'Đồng chí',
  ),
  spec(
    'birthDate',
    'Ngày sinh',
    'Ngày, tháng, năm sinh',
    'NTNS',
    'Năm sinh',
    'Sinh ngày',
    'Ngày tháng năm sinh Nam',
    'Ngày sinh (dd/mm/yyyy)',
  ),
  spec(
    'unit',
    'Đơn vị',
    'Đơn vị công tác',
    'Phòng, ban',
    'Phòng ban',
    'Ban',
    'Cơ quan',
    'Cơ quan, đơn vị',
    'Nơi công tác',
    'Tên đơn vị',
  ),
  spec(
    'title',
    'Chức vụ',
    'Chức vụ chính quyền',
    'Chức danh',
    'Chức vụ, chức danh',
    'Chức vụ/chức danh',
    'Vị trí việc làm',
    'Chức vụ công tác',
    'Chức vụ chuyên môn',
  ),
  spec(
    'class',
    'Đối tượng',
    'Loại cán bộ',
    'Nhóm đối tượng',
    'CB/CC/NLĐ',
    'Cán bộ, công chức, người lao động',
    'Phân loại',
    'Là cán bộ, công chức hay người lao động',
  ),
  spec('leader', 'Lãnh đạo, quản lý', 'Là lãnh đạo', 'Lãnh đạo', 'Giữ chức vụ lãnh đạo, quản lý'),
  spec('partyTitle', 'Chức vụ Đảng', 'Chức vụ trong Đảng', 'CV Đảng', 'Chức vụ đảng hiện tại'),
  spec('unionTitle', 'Chức vụ đoàn thể', 'Chức vụ công đoàn', 'CV đoàn thể', 'Chức vụ trong đoàn thể'),
  spec('partyMember', 'Đảng viên', 'Là đảng viên', 'Ngày vào Đảng', 'Đảng viên (x)', 'Vào Đảng'),
  spec('probationary', 'Đảng viên dự bị', 'Dự bị', 'ĐV dự bị'),
  spec('partyCell', 'Chi bộ', 'Sinh hoạt tại chi bộ', 'Chi bộ sinh hoạt'),
  spec('committee', 'Đảng bộ', 'Đảng bộ cấp trên', 'Đảng ủy', 'Đảng ủy cấp trên', 'Cấp ủy cấp trên'),
  spec(
    'email',
    'Thư điện tử',
    'Email',
    'E-mail',
    'Địa chỉ email',
    'Địa chỉ thư điện tử',
    'Hộp thư',
    'Thư công vụ',
    'Email công vụ',
  ),
  spec(
    'phone',
    'Điện thoại',
    'Số điện thoại',
    'Số ĐT',
    'SĐT',
    'Di động',
    'Điện thoại di động',
    'Số di động',
    'ĐT',
    'Mobile',
  ),
]

export const UNIT_COLUMNS: readonly ColumnSpec<UnitColumn>[] = [
  spec('name', 'Tên đơn vị', 'Đơn vị', 'Tên đầy đủ', 'Tên tập thể', 'Tên cơ quan, đơn vị', 'Tên tổ chức'),
  spec('shortName', 'Tên ngắn', 'Tên viết tắt', 'Tên gọi tắt', 'Viết tắt'),
  spec('kind', 'Loại đơn vị', 'Loại', 'Loại hình', 'Loại tập thể'),
  spec(
    'parent',
    'Đơn vị cấp trên trực tiếp',
    'Đơn vị cấp trên',
    'Trực thuộc',
    'Thuộc đơn vị',
    'Đơn vị cha',
    'Cấp trên',
  ),
  spec('head', 'Người đứng đầu', 'Trưởng đơn vị', 'Thủ trưởng', 'Cấp trưởng'),
  spec('deputies', 'Cấp phó', 'Phó trưởng đơn vị', 'Các phó'),
  // "Văn thư" is no synonym: who numbers papers is given that role by administrators, and sees none of what clerks see.
  spec('clerks', 'Đầu mối', 'Cán bộ đầu mối'),
  spec('issuer', 'Cơ quan ban hành', 'Tên cơ quan ban hành'),
  spec('superior', 'Cơ quan cấp trên', 'Cơ quan chủ quản', 'Cơ quan cấp trên trực tiếp'),
  spec('place', 'Nơi ban hành', 'Địa danh'),
  spec('order', 'Thứ tự', 'Số thứ tự đơn vị', 'Thứ tự hiển thị'),
]

const PERSON_KEYS = keyed(PERSON_COLUMNS)
const UNIT_KEYS = keyed(UNIT_COLUMNS)

export const personColumnOf = (heading: string): PersonColumn | null => fieldIn(PERSON_KEYS, heading)
export const unitColumnOf = (heading: string): UnitColumn | null => fieldIn(UNIT_KEYS, heading)
