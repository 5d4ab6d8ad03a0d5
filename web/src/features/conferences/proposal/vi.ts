import { RATING_NAMES } from '@kiemdiem/domain/model/terms'
import { viInstant } from '@kiemdiem/domain/vi'
import { viCount } from '@kiemdiem/domain/vi-count'

/** Why one line cannot go, by the server's reason. */
const REASONS: Record<string, string> = {
  twice: 'Có tên hai lần trong danh sách.',
  notOnAgenda: 'Không có trong chương trình hội nghị này.',
  notRatedHere: 'Mức xếp loại được đề nghị tại hội nghị của nơi khác.',
  notReviewed: 'Chưa được kiểm điểm trong biên bản đã xác nhận.',
  paperMissing: 'Chưa gửi bản kiểm điểm. Có thể bỏ ra để gửi sau.',
  alreadySent: 'Đã được gửi trong một hồ sơ trước.',
  levelMissing: 'Chưa chọn mức đề nghị.',
  reasonMissing: 'Chưa ghi lý do đề nghị khác mức hội nghị đề nghị.',
}

export const proposalWords = {
  denied: 'Hồ sơ đề nghị xếp loại do người đứng đầu gửi',
  deniedText: 'Chủ trì, thư ký, người đứng đầu, đầu mối và bộ phận tổ chức xem được phần này.',
  waitTitle: 'Biên bản hội nghị chưa được xác nhận',
  waitText: 'Danh sách đề nghị được lập từ biên bản đã xác nhận của chủ trì và thư ký.',
  toMinutes: 'Sang trang Biên bản',
  title: 'Danh sách đề nghị',
  intro:
    'Tập thể trước, cá nhân sau. Mức và nhận xét lấy từ biên bản; người đứng đầu đề nghị khác thì ghi lý do. Bỏ dấu ở dòng chưa gửi lần này.',
  keys: 'Mũi tên lên, xuống hoặc Enter để sang dòng khác; trong ô Nhận xét, Shift + Enter để xuống dòng. Alt + mũi tên xuống mở danh sách mức.',
  chosen: 'Gửi',
  name: 'Tập thể, cá nhân',
  include: (name: string) => `Gửi lần này: ${name}`,
  selfRating: 'Tự xếp loại',
  notAsked: 'không yêu cầu',
  onPaper: 'theo bản giấy',
  hidden: 'không thuộc phần đồng chí được đọc',
  votes: 'Số phiếu',
  proposed: 'Mức đề nghị',
  proposedOf: (name: string) => `Mức đề nghị đối với ${name}`,
  choose: 'Chọn mức',
  changed: (level: string) => `Biên bản ghi: ${level}`,
  reasonOf: (name: string) => `đối với ${name}`,
  because: 'Lý do khác mức hội nghị đề nghị',
  opinion:
    'Ở đây tập thể quyết định theo đa số: mức hội nghị đề nghị được giữ nguyên, ý kiến của người đứng đầu và lý do được ghi kèm.',
  ownOpinion:
    'Đây là mức của chính người đứng đầu: mức hội nghị đề nghị được giữ nguyên, ý kiến của người đứng đầu và lý do được ghi kèm.',
  differences: 'Những điểm khác nhau được gửi kèm và in trong danh sách',
  remark: 'Nhận xét, đánh giá',
  remarkOf: (name: string) => `Nhận xét, đánh giá ${name}`,
  paperMissing: 'Chưa gửi bản kiểm điểm nên chưa đề nghị được; để lại gửi sau.',
  unsentLine: (name: string) =>
    `Bản kiểm điểm của ${name} chưa gửi nên dòng này để lại; những dòng khác vẫn gửi được. Khi có bản, gửi bổ sung dòng này.`,
  reason: (reason: string) => REASONS[reason] ?? 'Chưa đủ điều kiện gửi.',
  left: 'Chưa gửi được lần này',
  deferred: (because: string) => `Hoãn kiểm điểm: ${because}`,
  leftText: 'Những tập thể, cá nhân này được đề nghị sau, từ hội nghị bổ sung.',
  totals: 'Cộng theo mức',
  total: (level: string, count: number) => `${level}: ${count}`,
  send: 'Gửi hồ sơ đề nghị xếp loại',
  sending: 'Đang gửi…',
  sendBehalf: 'Nhập thay từ văn bản đã ký',
  consequence: (count: number, head: string, track: string) =>
    `Gửi ${viCount(count)} đề nghị của đơn vị, đứng tên đồng chí ${head}, đến bộ phận tổ chức (${track}). Sau khi gửi không sửa được; rút lại được, có lý do, khi bước sau chưa có ý kiến.`,
  withdraw: {
    act: 'Rút hồ sơ đề nghị',
    acting: 'Đang rút…',
    title: 'Rút hồ sơ đề nghị xếp loại',
    text: 'Các hồ sơ trở về chờ đơn vị đề nghị; danh sách đã gửi và lý do vẫn được giữ, bộ phận tổ chức được báo. Chỉ rút được khi bước sau chưa có ý kiến.',
    reason: 'Lý do rút',
  },
  giveBack: {
    act: 'Trả lại hồ sơ đề nghị',
    acting: 'Đang trả lại…',
    title: 'Trả lại hồ sơ đề nghị xếp loại',
    text: 'Các hồ sơ trở về chờ đơn vị đề nghị; danh sách đã gửi và lý do vẫn được giữ, người đứng đầu, chủ trì, thư ký và đầu mối được báo. Chỉ trả lại được khi chưa trình kết quả thẩm định; ý kiến tham gia đã có vẫn được giữ.',
    reason: 'Lý do trả lại',
  },
  nothingChosen: 'Xin chọn ít nhất một dòng để gửi.',
  unrated: (name: string) => `Xin chọn mức đề nghị đối với ${name}.`,
  unexplained: (name: string) => `Xin ghi lý do đề nghị khác mức hội nghị đề nghị đối với ${name}.`,
  tooMany: (most: number) => `Mỗi lần gửi nhiều nhất ${most} đề nghị; xin bỏ bớt để gửi lần sau.`,
  sent: (number: number) => `Hồ sơ đề nghị lần ${number}`,
  sentBy: (name: string, at: Date) => `Đồng chí ${name} gửi lúc ${viInstant(at)}`,
  sentBehalf: (head: string, name: string, at: Date) =>
    `Đứng tên đồng chí ${head}; đồng chí ${name} nhập thay lúc ${viInstant(at)}`,
  head: 'Người đứng đầu',
  somebody: '…',
  whereToPrint: 'Tờ trình và danh sách in được ở trang này sau khi gửi hồ sơ đề nghị.',
  print: 'In danh sách',
  notTaken: 'Lần gửi vừa rồi không được ghi nhận',
  sentBefore: 'Hồ sơ đề nghị đã được gửi từ một cửa sổ khác ngay trước đó; danh sách có giá trị hiện dưới đây.',
  received: (sent: number, of: number) => `Bộ phận tổ chức đã nhận đề nghị của ${viCount(sent)}/${viCount(of)} hồ sơ`,
  receivedAt: (number: number, at: Date) =>
    `Hồ sơ đề nghị lần ${number}, nhận lúc ${viInstant(at)}. Bản đã gửi ở dưới.`,
  remaining: (count: number) => `Còn ${viCount(count)} hồ sơ chưa gửi: chọn trong danh sách dưới đây và gửi tiếp.`,
  sendRest: 'Gửi tiếp phần còn lại',
  allSent: 'Đã gửi hết những đề nghị có thể gửi từ hội nghị này.',
  levels: RATING_NAMES,
}
