import type { Track } from '@kiemdiem/domain/model/terms'
import { TRACK_NAMES } from '@kiemdiem/domain/model/terms'

/** Words of the shell. */
export const appWords = {
  product: 'Kiểm điểm',
  campaign: (year: number) => `Đợt kiểm điểm năm ${year}`,
  noCampaign: 'Hiện chưa mở đợt kiểm điểm nào',
  skip: 'Đến nội dung chính',
  places: 'Các trang',
  home: 'Việc cần làm',
  conferences: 'Hội nghị',
  board: 'Tiến độ',
  accounts: 'Tài khoản',
  actingAs: 'Đang làm việc với vai trò',
  roleSelf: 'Cá nhân tự kiểm điểm',
  roleAttendee: 'Người dự, người phục vụ hội nghị',
  roleDrafter: 'Người soạn thảo báo cáo của tập thể',
  roleHead: 'Phụ trách, đầu mối đơn vị',
  roleOrganiser: (tracks: readonly Track[]) =>
    `Bộ phận tổ chức – ${tracks.map((track) => TRACK_NAMES[track]).join('; ')}`,
  roleAdmin: 'Quản trị tài khoản',
  signOut: 'Đăng xuất',
  signingOut: 'Đang đăng xuất…',
  account: 'Tài khoản của tôi',
  offline:
    'Đang mất kết nối. Chữ đồng chí viết vẫn được giữ trên máy này và sẽ được lưu khi có mạng trở lại; chưa nên đăng xuất.',
  leaveTitle: 'Còn chữ chưa lưu được lên máy chủ',
  leaveText: (count: number) =>
    `Trên máy này còn ${String(count).padStart(2, '0')} mục đồng chí đã viết mà máy chủ chưa nhận. Nếu đăng xuất bây giờ, các mục đó bị xóa khỏi máy và không lấy lại được.`,
  leaveStay: 'Ở lại để lưu',
  leaveGo: 'Đăng xuất và xóa chữ chưa lưu',
  leavePageTitle: 'Nội dung vừa nhập chưa được lưu',
  leavePageText:
    'Nếu rời trang bây giờ, nội dung vừa nhập chưa có hiệu lực. Nội dung đó được giữ trên máy này và hiện lại khi đồng chí mở lại trang.',
  leavePageStay: 'Ở lại trang',
  leavePageGo: 'Rời trang',
  notFoundTitle: 'Không có trang này',
  notFoundText: 'Đường dẫn có thể đã cũ hoặc gõ thiếu. Không có gì bị mất.',
  deniedTitle: 'Trang này không dành cho tài khoản của đồng chí',
  deniedText: 'Nếu đồng chí cho rằng đây là nhầm lẫn, xin liên hệ Ban Tổ chức - Kiểm tra.',
  goHome: 'Về trang Việc cần làm',
  crashTitle: 'Trang gặp lỗi ngoài dự kiến',
  crashText: 'Những gì đã báo “đã lưu” vẫn còn nguyên. Xin tải lại trang; nếu lỗi lặp lại, xin báo quản trị.',
  reload: 'Tải lại trang',
  unreachableTitle: 'Chưa kết nối được máy chủ',
  unreachableText: 'Trang sẽ tự hiện khi có mạng trở lại. Chữ đồng chí đã viết vẫn được giữ trên máy này.',
}
