import type { Copy } from '@kiemdiem/domain/model/copy'
import { viInstant } from '@kiemdiem/domain/vi'

const megabytes = (size: number) => (size / 1024 / 1024).toLocaleString('vi-VN', { maximumFractionDigits: 1 })
const kept = (size: number) => (size < 100_000 ? `${Math.ceil(size / 1024)} KB` : `${megabytes(size)} MB`)

export const copyWords = {
  title: 'Bản ký',
  issued: 'Văn bản đã ban hành là bản ký dưới đây. Bản in từ hệ thống chỉ để tra cứu.',
  none: 'Chưa có bản ký. Sau khi ký, xin quét văn bản (hoặc dùng tệp ký số) và lưu tệp PDF tại đây.',
  taken: 'Văn bản không còn hiệu lực, không thêm bản ký.',
  line: ({ number, byName, keptAt, at, size }: Copy) =>
    `Bản số ${number} · ${byName} lưu ${viInstant(keptAt ?? at)} · PDF · ${kept(size)}`,
  open: 'Mở bản ký',
  opening: (done: number, all: number) => `Đang tải ${done}/${all} phần`,
  openAgain: 'Mở ở trang mới',
  download: 'Tải về máy',
  notLoaded: 'Chưa tải được bản ký. Bản ký vẫn còn trên hệ thống; xin kiểm tra mạng rồi bấm Mở bản ký lần nữa.',
  add: 'Thêm bản ký',
  choose: 'Chọn tệp PDF',
  chooseHint: 'Tệp PDF đã quét hoặc đã ký số, không quá 10 MB. Ai đọc được văn bản này thì xem được bản ký.',
  unmarked: 'Tôi đã xem: tài liệu không có dấu Mật, Tối mật, Tuyệt mật.',
  markedMissing:
    'Xin xem tài liệu và đánh dấu vào ô trên trước khi chọn tệp. Tài liệu có dấu mật chỉ ghi số, ngày và nơi lưu.',
  reading: 'Đang đọc tệp',
  unreadable: 'Không đọc được tệp này nên chưa gửi gì. Xin kiểm tra tệp còn ở chỗ cũ, mở được, rồi chọn lại.',
  sending: (name: string) => `Đang gửi ${name}`,
  sent: (done: number, all: number) => `Đã gửi ${done}/${all} phần`,
  pause: 'Tạm dừng',
  goOn: 'Gửi tiếp',
  paused: 'Đã tạm dừng. Những phần đã gửi được giữ một ngày.',
  waits: 'Mất kết nối. Những phần đã gửi vẫn còn; hệ thống gửi tiếp khi có mạng.',
  saved: 'Đã lưu bản ký.',
  full: 'Văn bản đã có đủ 03 bản ký. Muốn thay, xin gỡ bản không đúng trước.',
  withdraw: {
    act: 'Gỡ bản ký',
    acting: 'Đang gỡ…',
    title: 'Gỡ bản ký này?',
    text: 'Sau khi gỡ, không ai xem được tệp này nữa. Việc gỡ, lý do và mã kiểm tra của tệp được lưu lại.',
    reason: 'Lý do gỡ',
  },
  erase: 'Xóa hẳn nội dung tệp (tệp có dấu mật hoặc của văn bản khác)',
  withdrawnBefore: 'Tệp đã gỡ',
  eraseLater: {
    act: 'Xóa hẳn nội dung tệp đã gỡ',
    acting: 'Đang xóa…',
    title: 'Xóa hẳn nội dung tệp đã gỡ?',
    text: 'Tệp đã gỡ không ai xem được, nhưng nội dung còn lưu. Sau khi xóa hẳn, không lấy lại được; việc gỡ, việc xóa, lý do và mã kiểm tra của tệp vẫn được lưu.',
    reason: 'Lý do xóa hẳn',
  },
  whichCopy: 'Số của bản đã gỡ (đánh theo thứ tự gửi, từ 1)',
  whichWrong: 'Xin ghi số của một bản đã gỡ: số từ 1, không phải bản đang lưu.',
} as const
