import type { PersonEvent } from '@kiemdiem/domain/model/person-event'
import { viDate } from '@kiemdiem/domain/vi'
import { viCount } from '@kiemdiem/domain/vi-count'

const TITLES: Record<PersonEvent['command'], string> = {
  issueInvitation: 'Cấp mã truy cập',
  acceptInvitation: 'Đặt mật khẩu bằng mã truy cập',
  changePassword: 'Đổi mật khẩu',
  setRoles: 'Phân quyền, khóa hoặc mở tài khoản',
  nameAppraiser: 'Được giao thẩm định nhóm có người của bộ phận tổ chức',
  nameRecorder: 'Được giao ghi kết quả quyết định xếp loại',
  standIn: 'Bắt đầu hoặc hết thời gian làm thay',
  confirmAccess: 'Xác nhận thay đổi đang chờ',
  savePerson: 'Sửa thông tin trong danh sách cán bộ',
  saveService: 'Sửa quá trình công tác',
  removeFromRegistry: 'Xóa một mục nhập nhầm khỏi danh sách đơn vị, cán bộ',
  closeLeaked: 'Khóa tài khoản do nghi có người khác sử dụng, kết thúc mọi phiên đăng nhập',
  correctAddress: 'Sửa địa chỉ thư điện tử nhận tin, đăng nhập',
  restoreAccount: 'Đặt lại quyền và trạng thái tài khoản sau khi khôi phục dữ liệu',
}

/** Who did it where nobody inside the product did. */
export const operatorName = 'Người vận hành máy chủ'

/** Words about accounts that several screens share. */
export const pendingWords = {
  title: 'Thay đổi tài khoản chờ xác nhận',
  roles: (name: string, roles: string) => `${name}: giao thêm quyền ${roles}`,
  code: (name: string) => `${name}: mã truy cập mới, thay mật khẩu đang dùng`,
  asked: (name: string, at: string) => `Đồng chí ${name} đề nghị lúc ${at}`,
  ownRequest: 'Do đồng chí đề nghị: cần một người khác xác nhận. Chỉ có một quản trị thì tự xác nhận được sau 24 giờ.',
  agree: 'Xác nhận',
  object: 'Không đồng ý',
  withdraw: 'Rút lại',
  agreeTitle: 'Xác nhận thay đổi này?',
  agreeRoles:
    'Quyền có hiệu lực ngay: người tổ chức xem và xử lý hồ sơ của mọi người trong diện đó; người giữ danh sách xem và sửa thông tin riêng của mọi người; văn thư vào số văn bản của đơn vị được giao; quản trị cấp mã, khóa và mở tài khoản.',
  agreeCode:
    'Ai giữ mã trên Phiếu cấp tài khoản sẽ đặt được mật khẩu mới, và mật khẩu cũ không dùng được nữa. Chỉ xác nhận khi biết chắc chủ tài khoản cần mã.',
  objectTitle: 'Không đồng ý thay đổi này?',
  objectConsequence:
    'Đề nghị không có hiệu lực; muốn làm lại phải đề nghị từ đầu. Việc này được ghi vào nhật ký tài khoản.',
  done: 'Đã ghi nhận',
  busy: 'Đang ghi…',
  admin: 'Quản trị tài khoản',
  registrar: 'Giữ danh sách đơn vị, cán bộ',
  docket: (units: number) => `Văn thư của ${viCount(units)} đơn vị`,
  organiser: (track: string) => `Bộ phận tổ chức: ${track}`,
  standIn: ({ from, to }: { from: string; to: string }) => `làm thay từ ${viDate(from)} đến hết ${viDate(to)}`,
}

export const trailWords = {
  title: 'Nhật ký tài khoản của tôi',
  intro:
    'Những gì đã làm với tài khoản của đồng chí. Nếu có việc đồng chí không biết, xin báo ngay quản trị hoặc bộ phận tổ chức.',
  empty: 'Chưa có việc nào được ghi.',
  what: (event: PersonEvent): string => {
    if (event.command === 'confirmAccess') return event.agrees ? TITLES.confirmAccess : 'Không đồng ý thay đổi đang chờ'
    const waits = 'held' in event && event.held ? ' (chờ người thứ hai xác nhận)' : ''
    return `${TITLES[event.command]}${waits}`
  },
}

export const toCallWords = {
  noPhone: 'chưa có số điện thoại trong danh sách',
}
