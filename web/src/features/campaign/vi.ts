import type { Summary } from '@kiemdiem/domain/opening/start/summary'
import type { LeftOutReason } from '@kiemdiem/domain/template/placed'
import { viCount } from '@kiemdiem/domain/vi-count'

const LEFT_OUT: Record<LeftOutReason, string> = {
  notServing: 'không còn công tác hoặc đã giải thể',
  noUnit: 'chức vụ chính chưa ghi thuộc đơn vị nào trong danh sách',
  noRule: 'mẫu đợt không kiểm điểm loại đơn vị, cá nhân này',
  noPlace: 'chưa có đơn vị để kiểm điểm tại đó',
  manyPlaces: 'có nhiều nơi có thể kiểm điểm; xin ghi rõ là thành viên của nơi nào',
}

const PROBLEMS: Record<NonNullable<Summary['problem']>['reason'], (at: string) => string> = {
  unknownSubject: (at) => `${at}: được nêu trong danh sách đơn vị nhưng không có trong danh sách cán bộ.`,
  mixedBoard: (at) => `${at}: có người thuộc hai diện quản lý cùng kiểm điểm tại đây.`,
  noPaper: (at) => `${at}: dựa vào báo cáo của một tập thể không được kiểm điểm trong đợt này.`,
  noPath: (at) => `${at}: cấp quyết định không có trong quy trình của mẫu.`,
  twoBodies: (at) => `${at}: cho ý kiến thay hai cơ quan, đơn vị.`,
  noAppraiser: (at) =>
    `${at}: mọi đồng chí được chọn của diện này đều thuộc nhóm đó. Xin chọn ở mục “Thẩm định nhóm của bộ phận tổ chức” một đồng chí ngoài nhóm, hoặc thêm người tổ chức ngoài nhóm.`,
  appraiserInside: (at) =>
    `${at}: đồng chí được chọn thẩm định, giúp việc phải là người ngoài nhóm, mỗi việc một người; chỉ chọn cho nhóm có người tổ chức.`,
  noRules: () =>
    'Bộ quy định mà mẫu này dùng không có trên hệ thống, hoặc đã khác. Xin báo người quản trị phần mềm; chưa có gì được mở.',
  noForm: (at) => `${at}: bộ quy định của đợt không có mẫu bản kiểm điểm cho trường hợp này.`,
  nobody: () => 'Danh sách chưa có tập thể, cá nhân nào mà mẫu này kiểm điểm.',
}

/** Words of opening a campaign. */
export const campaignWords = {
  title: 'Mở đợt kiểm điểm',
  intro:
    'Đợt được mở cho mọi tập thể, cá nhân có trong danh sách hôm nay. Danh sách đó được giữ nguyên cho cả đợt; xin xem lại trước khi mở.',

  facts: 'Kế hoạch',
  template: 'Mẫu đợt',
  source: (source: string) => `Theo: ${source}`,
  year: 'Năm',
  name: 'Tên kế hoạch',
  number: 'Số kế hoạch',
  date: 'Ngày kế hoạch',
  place: 'Nơi ban hành',
  agency: 'Tên cơ quan',
  agencyHint: 'Tên đầy đủ, như ghi ở đầu văn bản của cơ quan mở đợt kiểm điểm; thư báo cũng ký tên này.',
  superior: 'Cơ quan cấp trên',
  superiorHint: 'Ghi phía trên tên cơ quan ở đầu văn bản.',

  steps: 'Các mốc',
  stepsHint:
    'Ngày, tháng của mẫu được chuyển sang năm đã chọn; xin xem lại ngày rơi vào thứ mấy. “Trước ngày” hết hạn vào cuối ngày hôm trước.',
  before: (no: number, title: string) => `Mốc ${viCount(no)}: ${title}, trước ngày`,
  relative: (text: string) => `Theo quy định: ${text}`,
  dayOff: 'không phải ngày làm việc',

  onPaper: 'Tự kiểm điểm trên bản giấy',
  onPaperHint:
    'Ở diện được chọn, mỗi đồng chí được nhắc ký và nộp bản giấy; đầu mối của đơn vị hoặc bộ phận tổ chức nhập thay bản đã nộp. Ai muốn viết trên hệ thống thì vẫn viết được.',
  onPaperOf: (track: string) => `${track}: nộp bản giấy`,

  organisers: 'Người tổ chức',
  organisersHint:
    'Mỗi diện cần ít nhất một đồng chí; diện có thẩm định nên có hai đồng chí ở hai nhóm khác nhau, vì không ai thẩm định nhóm có mình. Đồng chí không tự chọn mình.',
  addOrganiser: 'Thêm người tổ chức',
  remove: (name: string) => `Bỏ ${name}`,
  nobodyYet: 'Chưa chọn ai; ai đã có quyền tổ chức diện này thì vẫn tổ chức.',

  ownGroups: 'Thẩm định nhóm của bộ phận tổ chức',
  ownGroupsHint:
    'Không ai thẩm định nhóm có mình. Nhóm có người tổ chức được giao cho đồng chí do cấp quyết định cử, có thể có một người giúp việc ở bộ phận khác. Người được giao chỉ xem và thẩm định nhóm đó.',
  ownInside: (names: string) => `Có trong nhóm: ${names}.`,
  ownOutside: (names: string) => `Nếu không cử ai, người tổ chức ngoài nhóm thẩm định: ${names}.`,
  ownNobody: (proposed: string, could: string) => {
    if (proposed) return `Không có người tổ chức ngoài nhóm. Theo danh sách, đề nghị cử đồng chí ${proposed}.`
    return could
      ? `Không có người tổ chức ngoài nhóm. Có thể cử một trong các đồng chí: ${could}.`
      : 'Không có người tổ chức ngoài nhóm, và danh sách chưa có ai của cấp quyết định ở ngoài nhóm, có tài khoản. Xin chọn một đồng chí.'
  },
  appraiserOf: (group: string) => `Thẩm định nhóm “${group}”`,
  clerkOf: (group: string) => `Giúp việc thẩm định nhóm “${group}” (nếu có)`,
  asProposed: 'Bỏ lựa chọn này',

  check: 'Xem trước',
  checking: 'Đang kiểm tra…',
  start: 'Mở đợt',
  starting: 'Đang bắt đầu…',
  summary: 'Khi mở sẽ có',
  agencyLine: 'Cơ quan, theo đầu văn bản',
  consultedLine: 'Được lấy ý kiến tham gia (qua người đứng đầu)',
  counts: (papers: number, reviews: number, boards: number) =>
    `${papers} bản kiểm điểm, ${reviews} hồ sơ đánh giá, ${boards} bảng tiến độ`,
  leftOut: (count: number) => `${viCount(count)} tập thể, cá nhân không có trong đợt`,
  leftOutReason: (reason: LeftOutReason) => LEFT_OUT[reason],
  inTheWay: 'Chưa mở được',
  problem: (reason: NonNullable<Summary['problem']>['reason'], at: string) => PROBLEMS[reason](at),
  changed: 'Nội dung đã thay đổi; xin bấm “Xem trước” để xem lại trước khi mở.',

  opening: (done: number, total: number) => `Đang mở đợt: đã xong ${done}/${total} phần`,
  openingText:
    'Đồng chí có thể rời trang này; việc vẫn tiếp tục và không phần nào bị làm hai lần. Chưa ai thấy đợt cho đến khi xong.',
  stop: 'Dừng và xóa phần đã làm',
  stopTitle: 'Dừng việc mở đợt?',
  stopText:
    'Mọi phần đã ghi của đợt này được xóa, danh sách đơn vị, cán bộ vẫn giữ nguyên. Đồng chí có thể mở lại sau.',
  stopStay: 'Tiếp tục mở',
  stopping: 'Đang dừng…',
  undoing: (left: number) => `Đang xóa phần đã làm: còn ${left} phần`,

  openTitle: (year: number, plan: string) => `Đợt kiểm điểm năm ${year} đang mở (Kế hoạch số ${plan})`,
  openText:
    'Mỗi lúc chỉ mở một đợt; khi đợt này kết thúc mới mở đợt khác. Người được thêm vào danh sách từ nay không có trong đợt này.',
  toAccounts: 'Cấp mã truy cập cho mọi người',
  toBoard: 'Xem bảng tiến độ',
  toHome: 'Về việc cần làm',

  fault: {
    missing: 'Xin ghi mục này.',
    notAYear: 'Xin ghi năm từ 2020 đến 2100.',
    notADate: 'Xin ghi ngày có thật, theo dạng ngày/tháng/năm.',
    beforePlan: 'Mốc này trước ngày kế hoạch.',
    unknown: 'Mẫu này không còn nữa.',
    nobody: 'Xin chọn ít nhất một đồng chí.',
    noAccount: 'Đồng chí này chưa có tài khoản đang hoạt động; xin cấp tại trang Tài khoản.',
    unknownTrack: 'Mẫu không có diện này.',
  } as Readonly<Record<string, string>>,
}
