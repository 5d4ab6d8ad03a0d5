import { viCount, viInstant } from '@kiemdiem/domain/vi'

/** Why one line was not taken, by the server's reason. */
const REASONS: Record<string, string> = {
  twice: 'Có tên hai lần trong phiếu.',
  unknownReview: 'Không chờ ý kiến của cơ quan, đơn vị đồng chí, hoặc ý kiến đã được gửi từ nơi khác.',
  notInConsultation: 'Bước lấy ý kiến đối với hồ sơ này đã kết thúc.',
}

/** Words of the page on which a consulted body gives its opinion. */
export const opinionWords = {
  title: 'Ý kiến tham gia',
  noCampaign: 'Hiện không có đợt kiểm điểm nào đang mở',
  notAsked: 'Đồng chí không thuộc cơ quan, đơn vị được lấy ý kiến',
  notAskedText:
    'Cơ quan, đơn vị được lấy ý kiến do bộ phận tổ chức xác định khi mở đợt. Nếu cần cho ý kiến, xin liên hệ bộ phận tổ chức.',
  nothing: 'Hiện chưa có hồ sơ nào chờ ý kiến',
  nothingText: 'Khi một đơn vị gửi hồ sơ đề nghị xếp loại, hồ sơ sẽ hiện ở đây và có thư báo đến đồng chí.',
  intro:
    'Chọn mức đề nghị đối với những hồ sơ đồng chí cho ý kiến lần này; hồ sơ chưa chọn mức để lại gửi sau. Ý kiến chỉ bộ phận tổ chức và cấp quyết định đọc; người được đánh giá không đọc.',
  count: (waiting: number) => `Còn ${viCount(waiting)} hồ sơ chờ ý kiến`,
  level: 'Mức đề nghị',
  levelOf: (name: string) => `đối với ${name}`,
  none: 'Chưa cho ý kiến',
  strengths: 'Ưu điểm',
  shortcomings: 'Hạn chế, khuyết điểm',
  of: (name: string) => `của ${name}`,
  kept: 'Nội dung đang viết được giữ trên máy này cho đến khi gửi.',
  send: 'Gửi ý kiến tham gia',
  sending: 'Đang gửi…',
  nothingChosen: 'Xin chọn mức đề nghị cho ít nhất một hồ sơ để gửi.',
  levelMissing: (name: string) => `Xin chọn mức đề nghị đối với ${name}, hoặc xóa nhận xét để lại gửi sau.`,
  consequence: (count: number, left: number, body: string) =>
    `Gửi ý kiến của ${body} về ${viCount(count)} hồ sơ đến bộ phận tổ chức${left > 0 ? `; ${viCount(left)} hồ sơ còn lại gửi sau` : ''}. Sau khi gửi không sửa, không rút được.`,
  reason: (reason: string) => REASONS[reason] ?? 'Chưa gửi được.',
  sentTitle: 'Đã gửi',
  sent: (name: string, at: Date, count: number) => `Đồng chí ${name} gửi lúc ${viInstant(at)}: ${viCount(count)} hồ sơ`,
}
