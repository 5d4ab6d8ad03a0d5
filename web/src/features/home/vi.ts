import { paperTaskTitle } from '@kiemdiem/domain/progress/tasks/task-title'
import { viInstant } from '@kiemdiem/domain/vi'
import { viCount } from '@kiemdiem/domain/vi-count'

/** Words of the home page. */
export const homeWords = {
  title: 'Việc cần làm',
  taskTitle: paperTaskTitle,
  /** What stands there is from the last time. */
  updating: 'Đang cập nhật…',
  counts: (owed: number, late: number) =>
    owed === 0
      ? 'Không còn việc nào phải làm'
      : `${viCount(owed)} việc phải làm${late > 0 ? `, trong đó ${viCount(late)} việc quá hạn` : ''}`,

  writing: 'Đồng chí cần viết',
  conferences: 'Hội nghị',
  turns: 'Đến lượt đồng chí',
  toClarify: 'Bộ phận tổ chức đề nghị làm rõ',
  toComment: 'Nhận xét chờ ghi',
  comment: (count: number) => `Ghi nhận xét của cấp có thẩm quyền: ${viCount(count)} hồ sơ`,
  commentText: 'Nhận xét in vào phiếu đánh giá, bản kiểm điểm để ký, đóng dấu',
  mending: 'Kế hoạch khắc phục, cam kết',
  mendingText: 'Xác nhận, theo dõi ai đã gửi, nội dung nào quá hạn.',
  dossiers: 'Hồ sơ, lưu trữ',
  dossiersText: 'Tài liệu còn thiếu, nơi lưu bản ký, lưu và bàn giao hồ sơ.',
  comments: 'Nhận xét, phiếu đánh giá',
  commentsText: 'Ghi nhận xét của cấp có thẩm quyền, chi ủy; in phiếu đánh giá, bản kiểm điểm hoàn chỉnh',
  toSettle: 'Kiến nghị, đề nghị xem xét lại chờ trả lời',
  settle: (count: number) => `Trả lời ${viCount(count)} kiến nghị, đề nghị xem xét lại kết quả xếp loại`,
  settleText: (since: string) => `Chờ từ ${since}`,
  toDecideAgain: 'Cần xếp loại lại',
  decideAgain: (count: number) => `Xếp loại lại ${viCount(count)} đảng viên trước khi thông báo`,
  decideAgainText:
    'Mức xếp loại cán bộ, công chức đã được quyết định thấp hơn mức xếp loại đảng viên: xếp loại lại, hoặc giữ mức',
  clarify: (subject: string) => `Trả lời đề nghị làm rõ về ${subject}`,
  clarifyBy: (until: Date, late: boolean) =>
    late ? `Thời hạn ${viInstant(until)}, đã qua` : `Trước ${viInstant(until)}`,
  reading: 'Bản kiểm điểm đồng chí cần đọc trước hội nghị',
  info: 'Để biết',
  done: (count: number) => `Đã làm (${viCount(count)})`,
  wasOpened: 'đã mở xem',
  more: (count: number) => `Hiện cả ${count} việc`,

  returned: 'được đề nghị bổ sung',
  completing: 'đang hoàn thiện',
  notStarted: 'chưa viết',
  started: 'đang viết',
  sent: 'đã gửi',
  closed: 'đã đóng',

  nothingYet: (required: number) => `Chưa viết mục nào trong ${viCount(required)} mục bắt buộc`,
  progress: (done: number, required: number) => `Đã xong ${viCount(done)}/${viCount(required)} mục bắt buộc`,
  revising: (sends: boolean) => `Đề nghị bổ sung, hoàn thiện theo nội dung được góp ý${sends ? ' rồi gửi lại' : ''}`,
  ready: (sends: boolean) => `Đã viết đủ các mục bắt buộc${sends ? '; mời đồng chí xem lại và gửi' : ''}`,
  helpOnly: 'Các đồng chí được phân công cùng viết; chỉ người chịu trách nhiệm gửi',
  sentToYou: (at: string) => `gửi lúc ${at}`,
  closedText: 'Bộ phận tổ chức đã đóng bước này. Nội dung đã viết vẫn được giữ nguyên.',
  receipt: (reference: string, at: string) => `Số tiếp nhận ${reference}, gửi lúc ${at}`,

  noneTitle: 'Hiện đồng chí không có việc nào phải làm',
  allDoneTitle: 'Đồng chí đã làm xong các việc hiện có',
  next: (title: string, deadline: string) => `Mốc tiếp theo của kế hoạch: “${title}”, ${deadline}.`,
  willTell: 'Khi đến lượt đồng chí, việc sẽ hiện ở đây và có thư báo.',
  noCampaignTitle: 'Hiện không có đợt kiểm điểm nào đang mở',
  noCampaign: 'Khi bộ phận tổ chức mở đợt mới, việc của đồng chí sẽ hiện ở đây.',

  firstSteps: 'Để bắt đầu một đợt',
  stepRegistry: 'Đơn vị và cán bộ',
  stepRegistryText: 'Nhập, sửa danh sách; có thể nhập từ tệp Excel',
  registryNow: (units: number, people: number) =>
    units === 0
      ? 'Chưa có đơn vị nào; có thể nhập từ tệp Excel'
      : `Đang có ${units} đơn vị, ${people} cán bộ; xin xem lại trước khi mở đợt`,
  stepAccounts: 'Tài khoản',
  stepOpen: 'Mở đợt kiểm điểm',
  stepOpenText: 'Chọn mẫu, năm, các mốc và người tổ chức; xem trước rồi mở',

  places: 'Theo dõi, quản lý',
  board: (unit: string | null) => `Tiến độ của ${unit ?? 'các đơn vị'}`,
  boardSent: (sent: number, total: number) => `Đã gửi ${sent}/${total} bản kiểm điểm`,
  boardLate: (count: number) => `${viCount(count)} hồ sơ quá hạn`,
  boardNext: (stage: string, date: string) => `mốc gần nhất: ${stage.toLocaleLowerCase('vi')}, trước ngày ${date}`,
  accounts: 'Tài khoản',
  accountsText: 'Cấp mã truy cập, phân quyền, khóa tài khoản',

  plan: 'Kế hoạch của đợt',
}
