import type { Saved, SaveWarning } from '@kiemdiem/domain/registry/inputs'
import { viCount } from '@kiemdiem/domain/vi-count'

/** Names, and how many more there are than the names that were told. */
const namedOf = (names: readonly string[], all: number): string =>
  `${names.join(', ')}${all > names.length ? ` và ${viCount(all - names.length)} bản khác` : ''}`

export const registryWords = {
  title: 'Đơn vị, cán bộ',
  intro:
    'Danh sách này quyết định ai viết, ai đọc, ai ký và ai dự hội nghị. Sửa ở đây thì bản kiểm điểm, việc cần làm và bảng tiến độ đổi theo.',
  tabs: 'Danh sách',
  units: 'Đơn vị, tập thể',
  people: 'Cán bộ, công chức, người lao động',
  addUnit: 'Thêm đơn vị',
  addPerson: 'Thêm người',
  import: 'Nhập từ Excel',
  edit: (name: string) => `Mở: ${name}`,
  noUnits: 'Chưa có đơn vị nào',
  noUnitsText:
    'Thêm từng đơn vị, hoặc nhập cả danh sách đơn vị và người từ một tệp Excel. Cần có người trước thì mới chọn được người đứng đầu.',
  noPeople: 'Chưa có ai trong danh sách',
  noPeopleText: 'Thêm từng người, hoặc nhập cả danh sách từ một tệp Excel.',
  head: {
    name: 'Tên',
    kind: 'Loại',
    head: 'Người đứng đầu',
    members: 'Thành viên',
    clerks: 'Đầu mối',
    person: 'Họ và tên',
    unit: 'Đơn vị',
    class: 'Đối tượng',
    party: 'Đảng viên',
    state: 'Tình trạng',
  },
  dissolved: (day: string) => `Đã giải thể ngày ${day}`,
  partyMember: 'Đảng viên',
  probationary: 'Đảng viên dự bị',
  notParty: 'Không phải đảng viên',
  serving: 'Đang công tác',
  left: 'Đã thôi công tác tại cơ quan',
  save: 'Lưu',
  saving: 'Đang lưu…',
  undo: 'Bỏ các thay đổi',
  saved: (name: string, userName: string | null) =>
    userName ? `Đã lưu ${name}. Tên đăng nhập: ${userName}` : `Đã lưu ${name}`,
  warningTitle: 'Xin xem lại trước khi lưu',
  warningConsequence: 'Vẫn lưu được nếu đồng chí thấy đúng.',
  warnings: {
    emailShared:
      'Địa chỉ thư điện tử này đang được một đồng chí khác sử dụng: thư gửi cho đồng chí này thì đồng chí kia cũng đọc được, và cả hai không dùng địa chỉ này để đăng nhập được, chỉ đăng nhập bằng tên đăng nhập.',
  } satisfies Record<SaveWarning, string>,
  effectsTitle: 'Thay đổi này ảnh hưởng đến đợt kiểm điểm đang mở',
  effectsConsequence:
    'Khi lưu, quyền viết, đọc và xử lý đổi ngay. Nội dung đã viết, bản đã gửi và biên bản đã xác nhận vẫn giữ nguyên.',
  saveAnyway: 'Lưu và áp dụng',
  saveStill: 'Vẫn lưu',
  back: 'Xem lại',
  effects: ({ effects: { papers, reviews, boards, conferences, tasks, mails }, paperNames }: Saved): string[] => [
    ...(papers > 0
      ? [`${viCount(papers)} bản kiểm điểm đổi người viết hoặc người đọc: ${namedOf(paperNames, papers)}`]
      : []),
    ...(reviews > 0 ? [`${viCount(reviews)} hồ sơ thay đổi người xử lý`] : []),
    ...(boards > 0 ? [`${viCount(boards)} bảng tiến độ đổi người theo dõi`] : []),
    ...(conferences > 0 ? [`${viCount(conferences)} hội nghị sắp họp cần rà soát thành phần`] : []),
    ...(tasks > 0 ? [`${viCount(tasks)} việc đang chờ chuyển sang người khác`] : []),
    ...(mails > 0 ? [`${viCount(mails)} thư chưa gửi không còn đúng, sẽ bị hủy`] : []),
  ],
  meanwhileTitle: 'Đã có người lưu bản mới trong lúc đồng chí sửa',
  meanwhile:
    'Chưa lưu được gì của đồng chí, nội dung đang sửa vẫn còn trên màn hình. Các mục khác nhau được liệt kê dưới đây.',
  theirs: 'Bản đã lưu',
  yours: 'Bản của đồng chí',
  takeTheirs: 'Lấy bản đã lưu',
  keepMine: 'Tiếp tục với bản của tôi',
  keepersOnly: 'Chỉ người giữ danh sách thêm được đơn vị, cán bộ',
  ownTracksOnly:
    'Đồng chí chỉ sửa được đơn vị, cán bộ thuộc các diện mình tổ chức trong đợt đang mở. Việc khác xin báo người giữ danh sách.',
  none: 'không có',
  line: (nth: number) => `Dòng ${viCount(nth)}`,
  unsaved: 'Có thay đổi chưa lưu.',
  lines: (count: number) => `${count} dòng`,
  yes: 'có',
  no: 'không',
  needed: 'Xin điền mục này.',
  badDay: 'Không có ngày này. Xin ghi ngày có thật, dạng ngày/tháng/năm, ví dụ 05/12/2026.',
  badEmail: 'Thư điện tử chưa đúng, ví dụ nguyenvanan@laichau.gov.vn.',
  add: 'Thêm',
  remove: (name: string) => `Bỏ ${name}`,
  from: 'Từ ngày',
  to: 'Đến hết ngày',
}
