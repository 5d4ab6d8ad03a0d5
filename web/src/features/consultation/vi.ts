import { STANCE_NAMES, STANCES, type Stance } from '@kiemdiem/domain/consultation/stance'
import { viInstant } from '@kiemdiem/domain/vi'
import { viCount } from '@kiemdiem/domain/vi-count'

/** Why one line was not taken, by the server's reason, and what to do. */
const REASONS: Record<string, string> = {
  twice: 'Có tên hai lần trong phiếu.',
  ownReview: 'Không cho ý kiến về chính mình hoặc tập thể mình đứng đầu. Xin bỏ dòng này ra rồi gửi lại.',
  unknownReview:
    'Không chờ ý kiến của cơ quan, đơn vị đồng chí, hoặc ý kiến đã được gửi từ nơi khác. Xin bỏ dòng này ra rồi gửi lại.',
  notInConsultation:
    'Hồ sơ đã được trả lại đơn vị hoặc đã qua bước lấy ý kiến. Xin bỏ dòng này ra rồi gửi lại; khi đơn vị gửi lại hồ sơ, đồng chí được lấy ý kiến mới.',
  proposalChanged: 'Đơn vị vừa gửi lại hồ sơ đề nghị. Xin tải lại trang, xem hồ sơ mới rồi chọn lại.',
  levelMissing: 'Xin chọn mức đề nghị.',
  sameLevel: 'Mức này đúng là mức đơn vị đề nghị. Xin chọn mức khác, hoặc chọn “Nhất trí”.',
  reasonMissing: 'Xin ghi lý do đề nghị mức khác.',
}

/** "12 nhất trí, 01 đề nghị mức khác": what nobody has chosen is not named. */
const chosen = (count: Record<Stance, number>): string =>
  STANCES.filter((stance) => count[stance] > 0)
    .map((stance) => `${viCount(count[stance])} ${STANCE_NAMES[stance].toLocaleLowerCase('vi')}`)
    .join(', ')

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
    'Nếu nhất trí, đồng chí chọn một lần cho cả phiếu, rồi sửa riêng những trường hợp đề nghị mức khác hoặc không đủ thông tin. Hồ sơ chưa chọn để lại gửi sau. Ý kiến chỉ bộ phận tổ chức và cấp quyết định đọc; người được đánh giá không đọc.',
  count: (waiting: number) => `Còn ${viCount(waiting)} hồ sơ chờ ý kiến`,
  agreeAll: (count: number) => `Nhất trí với toàn bộ đề nghị (${viCount(count)} hồ sơ)`,
  agreeAllHint: 'Trừ những trường hợp đồng chí chọn ý kiến khác ở dưới. Hồ sơ đến sau không tính vào lựa chọn này.',
  factsMissing: 'Chưa xem được hồ sơ đề nghị',
  again: 'Tải lại',
  self: 'Tự xếp loại',
  onPaper: 'trên bản giấy',
  proposed: 'Đơn vị đề nghị',
  noProposal: 'chưa có mức',
  unitRemark: 'Nhận xét của đơn vị',
  stanceOf: (name: string) => `Ý kiến đối với ${name}`,
  none: 'Chưa cho ý kiến',
  level: 'Mức đề nghị',
  levelOf: (name: string) => `đối với ${name}`,
  chooseLevel: 'Chọn mức',
  reason: 'Lý do',
  remarks: 'Ghi ưu điểm, hạn chế (nếu có)',
  strengths: 'Ưu điểm',
  shortcomings: 'Hạn chế, khuyết điểm',
  of: (name: string) => `của ${name}`,
  renewed:
    'Đơn vị đã gửi lại hồ sơ đề nghị sau khi đồng chí chọn. Xin xem hồ sơ mới và chọn lại; nội dung đã viết vẫn còn.',
  kept: 'Nội dung đang viết được giữ trên máy này cho đến khi gửi.',
  send: 'Gửi ý kiến tham gia',
  sending: 'Đang gửi…',
  nothingChosen: 'Xin chọn ý kiến cho ít nhất một hồ sơ để gửi.',
  stanceMissing: (name: string) => `Xin chọn ý kiến đối với ${name}, hoặc xóa nhận xét để lại gửi sau.`,
  lacking: (name: string, reason: string) => `Đối với ${name}: ${REASONS[reason] ?? 'chưa đủ nội dung.'}`,
  consequence: (count: Record<Stance, number>, left: number, body: string) =>
    `Gửi ý kiến của ${body} đến bộ phận tổ chức: ${chosen(count)}${left > 0 ? `; ${viCount(left)} hồ sơ còn lại gửi sau` : ''}. Sau khi gửi không sửa, không rút được.`,
  reasonOf: (reason: string) => REASONS[reason] ?? 'Chưa gửi được.',
  printTitle: 'In phiếu lấy ý kiến',
  print: 'In',
  printHint:
    'Phiếu gồm các hồ sơ còn chờ ý kiến, theo hồ sơ đơn vị đã gửi đến lúc này. Ý kiến ghi trên giấy vẫn cần được nhập ở trang Ý kiến tham gia.',
  back: 'Về trang ý kiến tham gia',
  sentTitle: 'Đã gửi',
  about: (number: number) => `(về hồ sơ đề nghị lần ${viCount(number)})`,
  sent: (name: string, at: Date, count: number) => `Đồng chí ${name} gửi lúc ${viInstant(at)}: ${viCount(count)} hồ sơ`,
}
