import { viDate } from '@kiemdiem/domain/vi'
import { viCount } from '@kiemdiem/domain/vi-count'
import type { AccountState } from './account-rows.ts'

export const accountWords = {
  title: 'Tài khoản',
  intro:
    'Cấp mã truy cập lần đầu, khóa, mở tài khoản và phân quyền. Quản trị tài khoản không xem được bản kiểm điểm, ý kiến hay mức xếp loại của ai.',
  caption: 'Cán bộ, công chức, người lao động và tài khoản',
  head: {
    pick: 'Chọn',
    name: 'Họ và tên',
    unit: 'Đơn vị',
    userName: 'Tên đăng nhập',
    state: 'Tình trạng',
    roles: 'Quyền',
    actions: 'Việc có thể làm',
  },
  state: {
    none: 'Chưa có mã',
    invited: 'Đã cấp mã',
    expired: 'Mã đã hết hạn',
    active: 'Đã kích hoạt',
    locked: 'Đã khóa',
  } satisfies Record<AccountState, string>,
  undelivered: (day: string) => `Thư báo không đến được (${day})`,
  undeliveredHint: 'Máy chủ thư từ chối địa chỉ này. Xin kiểm tra thư điện tử ở trang Đơn vị, cán bộ.',
  /** In the filter of states. */
  onlyUndelivered: 'Thư không đến được',
  stateFilter: 'Tình trạng',
  all: 'Tất cả',
  admin: 'Quản trị tài khoản',
  registrar: 'Giữ danh sách đơn vị, cán bộ',
  docket: 'Văn thư',
  organiser: (track: string) => `Bộ phận tổ chức: ${track}`,
  noRole: 'Không có quyền riêng',
  noUserName: '–',
  pick: (name: string) => `Chọn ${name}`,
  issue: 'Cấp mã truy cập',
  issueFor: (name: string) => `Cấp mã cho ${name}`,
  issueMany: (count: number) => `Cấp mã cho ${viCount(count)} đồng chí đã chọn`,
  issuing: (done: number, total: number) => `Đang cấp mã ${done}/${total}…`,
  issueShort: 'Cấp mã',
  rolesShort: 'Quyền, khóa',
  rolesFor: (name: string) => `Quyền, khóa tài khoản: ${name}`,
  empty: 'Chưa có ai trong danh sách',
  emptyText: 'Người giữ danh sách thêm người ở trang Đơn vị, cán bộ.',
  issueTitle: (count: number) => (count === 1 ? 'Cấp mã truy cập mới' : `Cấp ${count} mã truy cập mới`),
  issueConsequence:
    'Mã cấp trước đây mà chưa dùng sẽ hết hiệu lực. Mã mới chỉ hiện một lần trên màn hình này để in Phiếu cấp tài khoản; đồng chí nhận mã sẽ tự đặt mật khẩu.',
  invite:
    'Gửi thư mời cho đồng chí chưa có mật khẩu: thư báo địa chỉ trang, tên đăng nhập và việc phiếu sẽ được trao tận tay; không có mã trong thư',
  invited: (day: string) => `Thư mời gửi ngày ${day}`,
  issueActiveWarning:
    'Có đồng chí đã kích hoạt tài khoản: khi dùng mã mới, mật khẩu cũ của đồng chí ấy được thay bằng mật khẩu mới. Mã đó chỉ dùng được sau khi một người thứ hai (quản trị khác, người đứng đầu đang đọc bản kiểm điểm của đồng chí ấy, hoặc chính đồng chí ấy) xác nhận.',
  issueLockedWarning:
    'Có tài khoản đang khóa: cấp mã không mở khóa. Mã chỉ dùng được sau khi tài khoản được mở ở mục “Quyền, khóa”.',
  failed: (names: string) => `Chưa cấp được mã cho: ${names}.`,
}

export const rolesWords = {
  title: (name: string) => `Quyền và tài khoản của đồng chí ${name}`,
  consequence:
    'Bỏ quyền, khóa và mở tài khoản có hiệu lực ngay. Khi đã có đợt kiểm điểm, quyền giao thêm chỉ có hiệu lực khi một người thứ hai xác nhận. Mọi thay đổi được ghi vào nhật ký tài khoản và báo cho chủ tài khoản.',
  lockConsequence:
    'Khóa tài khoản: đồng chí này không đăng nhập và không xem, không ghi được gì nữa ngay từ bây giờ; mở lại thì phải đăng nhập lại. Những gì đã gửi vẫn được lưu.',
  active: 'Tài khoản được sử dụng (bỏ chọn để khóa)',
  legend: 'Quyền',
  standIn: 'Chỉ làm thay trong một số ngày',
  standInFrom: 'Từ ngày',
  standInTo: 'Đến hết ngày',
  standInHint: 'Hết ngày này quyền tự kết thúc; dài nhất 31 ngày.',
  standsIn: (role: string, { from, to }: { from: string; to: string }) =>
    `${role} (làm thay từ ${viDate(from)} đến hết ${viDate(to)})`,
  docketOf: 'Văn thư: vào số văn bản của các đơn vị đã chọn',
  docketHint: 'Văn thư chỉ thấy loại, trích yếu, ngày, người ký của văn bản; không xem được nội dung.',
  save: 'Lưu phân quyền',
  lock: 'Khóa tài khoản',
  unlock: 'Mở khóa tài khoản',
  busy: 'Đang lưu…',
  waiting: (role: string) => `${role} (chờ xác nhận)`,
  waits: (name: string) => `Đã lưu. Quyền giao thêm của đồng chí ${name} chờ người thứ hai xác nhận`,
  saved: (name: string) => `Đã lưu phân quyền của đồng chí ${name}`,
}

export const slipWords = {
  title: 'Phiếu cấp tài khoản',
  intro: 'Mã truy cập chỉ hiện lần này. Xin in phiếu và trao tận tay từng đồng chí trước khi đóng trang.',
  held: (names: string) =>
    `Mã của ${names} chưa dùng được ngay: tài khoản đang được sử dụng hoặc đã được giao quyền nên cần một người thứ hai xác nhận.`,
  print: (count: number) => (count === 1 ? 'In phiếu' : `In ${count} phiếu`),
  done: 'Đã in xong, đóng phiếu',
  doneTitle: 'Đóng các phiếu vừa cấp?',
  doneConsequence: 'Mã trên phiếu không xem lại được. Nếu chưa in, sẽ phải cấp mã mới.',
  stay: 'Ở lại',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  unit: 'Đơn vị',
  name: 'Họ và tên',
  userName: 'Tên đăng nhập',
  code: 'Mã truy cập (dùng một lần)',
  expires: (at: string) => `Mã có giá trị đến ${at}.`,
  qr: 'Mã QR của đường dẫn truy cập',
  how: 'Cách sử dụng',
  steps: (address: string) => [
    `Quét hình bên bằng điện thoại, hoặc mở trang ${address} trên máy tính.`,
    'Nhập mã truy cập nếu mã chưa có sẵn trên trang.',
    'Tự đặt mật khẩu có ít nhất 10 ký tự; từ lần sau đăng nhập bằng tên đăng nhập và mật khẩu đó.',
  ],
  care: 'Phiếu này chỉ dành cho đồng chí có tên trên. Xin không chụp, chuyển cho người khác; sau khi đặt mật khẩu xin hủy phiếu.',
}
