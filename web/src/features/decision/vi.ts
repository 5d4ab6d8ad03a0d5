import { viCount } from '@kiemdiem/domain/vi-count'

export const decisionWords = {
  title: 'Quyết định xếp loại',
  noCampaign: 'Hiện không có đợt kiểm điểm nào đang mở',
  notYours: 'Đồng chí không được giao ghi kết quả quyết định',
  notYoursText:
    'Bảng này do một đồng chí không có mình trong nhóm nào, được giao từ khi mở đợt, mở và ghi kết quả; trong hội nghị đồng chí đó trình chiếu cho các thành viên.',
  nothing: 'Chưa có trường hợp nào được trình',
  nothingText: 'Khi bộ phận tổ chức trình kết quả thẩm định, các trường hợp của nhóm đó hiện ở đây.',
  noCollective:
    'Chưa có danh sách thành viên của cấp quyết định; xin đề nghị người giữ danh sách bổ sung ở trang Đơn vị, cán bộ.',
  intro:
    'Trước hội nghị: xem bảng. Trong hội nghị: ghi điểm danh, kết quả biểu quyết; trường hợp nào có ý kiến khác thì bấm “Biểu quyết riêng”. Nội dung đang nhập được giữ trong cửa sổ này cho đến khi ghi.',
  comments: 'Nhận xét, phiếu',
  print: 'In biên bản, quyết định',
  printOwn: 'In văn bản kết quả',
  sets: 'Bộ tài liệu đánh số',
  show: 'Trình chiếu',
  columns: {
    number: 'STT',
    name: 'Họ tên, tập thể',
    self: 'Tự xếp loại',
    conference: 'Hội nghị, đơn vị đề nghị',
    opinions: 'Ý kiến tham gia',
    appraised: 'Mức thẩm định',
    decided: 'Kết quả',
  },
  none: '–',
  quota: 'Tỷ lệ xuất sắc của nhóm',
  /** Empty: the organisation's own. */
  agency: (name: string) => `Tỷ lệ xuất sắc của cơ quan${name === '' ? '' : ` (${name})`}`,
  packMissing:
    'Bộ quy định mà đợt kiểm điểm này áp dụng không có trong phần mềm, hoặc đã khác khi mở đợt, nên chưa ghi được kết quả; xin báo người quản trị phần mềm.',
  awaited: 'Chưa trình.',
  other: 'Cấp khác quyết định.',
  decided: (outcome: string) => `Đã quyết định: ${outcome}`,
  before: (outcome: string) => `Lần trước: ${outcome}`,
  onList: (outcome: string) => `Theo danh sách: ${outcome}`,
  out: 'Để lại lần sau',
  outState: 'Để lại lần sau.',
  singly: 'Biểu quyết riêng',
  backToList: 'Đưa về danh sách',
  ofName: (name: string) => `đối với ${name}`,
  mustSingly: (names: string) => `Biểu quyết riêng; ${names} không tham gia biểu quyết.`,
  result: (outcome: string, agree: number, members: number, needed: number) =>
    `${outcome}: ${viCount(agree)}/${viCount(members)} thành viên (cần từ ${viCount(needed)}).`,
  noResult: (members: number, needed: number) =>
    `Không kết quả nào được quá nửa (cần từ ${viCount(needed)}/${viCount(members)}).`,
}

export const meetingWords = {
  title: 'Hội nghị',
  hint: 'Ghi khi họp; sửa được cho đến khi ghi kết quả.',
  date: 'Ngày họp',
  startedAt: 'Bắt đầu',
  endedAt: 'Kết thúc',
  place: 'Địa điểm',
  chair: 'Chủ trì',
  secretary: 'Thư ký',
  roll: 'Điểm danh',
  rollHint: 'Bỏ dấu ở người vắng và ghi lý do. Quá nửa được tính trên tổng số thành viên, không phải số có mặt.',
  quorum: (present: number, all: number, numerator: number, denominator: number) =>
    `Có mặt ${viCount(present)}/${viCount(all)} thành viên; quy định từ ${numerator}/${denominator}.`,
  noVote: 'không biểu quyết',
  reason: (name: string) => `Lý do vắng của đồng chí ${name}`,
  reasonPlaceholder: 'Lý do vắng',
  ballot: 'Hình thức biểu quyết',
  ballots: { showOfHands: 'Biểu quyết bằng giơ tay', paper: 'Bỏ phiếu kín (phiếu giấy)' },
  sheets: 'Phiếu',
  issued: 'Phát ra',
  returned: 'Thu về',
  invalid: 'Không hợp lệ',
  list: 'Thống nhất toàn bộ danh sách',
  listHint: 'Một lần biểu quyết cho mọi trường hợp giữ mức thẩm định; trường hợp biểu quyết riêng không tính ở đây.',
  agree: 'Tán thành',
  against: 'Không tán thành',
  abstain: (count: number) => `Không biểu quyết: ${viCount(count)}`,
  carried: (agree: number, all: number) => `Được ${viCount(agree)}/${viCount(all)} thành viên tán thành, quá nửa.`,
  failed: (agree: number, all: number) =>
    `Mới được ${viCount(agree)}/${viCount(all)} thành viên tán thành, chưa quá nửa: biểu quyết riêng từng trường hợp.`,
  course: 'Nội dung thảo luận',
  conclusion: 'Kết luận của chủ trì',
}

export const singleWords = {
  outcome: 'Kết quả',
  undecided: 'Chưa quyết định (không mức nào được quá nửa)',
  byLevel: 'Biểu quyết theo từng mức',
  again: 'Biểu quyết lần hai',
  unclear: 'Không xác định mức',
  hands: (count: number) => `Không biểu quyết: ${viCount(count)}`,
  left: 'Ra khỏi phòng họp',
  reason: 'Lý do khác mức thẩm định, hoặc chưa quyết định',
  dissent: 'Ý kiến khác, đề nghị bảo lưu (ghi vào biên bản)',
}

export const overrideWords = {
  title: (place: string) => `Nghị quyết cho vượt quy định: ${place}`,
  hint: 'Chỉ ghi khi đã có nghị quyết cho vượt; mọi lần vượt được in trong biên bản, của cấp ủy thì trong báo cáo gửi cấp trên.',
  number: 'Số nghị quyết',
  date: 'Ngày',
  reason: 'Lý do',
}

export const stoppedWords = {
  title: (count: number) => `${viCount(count)} trường hợp chưa quyết định được theo quy định nêu ở dòng`,
  text: 'Có thể để lại lần sau, các trường hợp khác vẫn ghi được; hoặc ghi nghị quyết cho vượt ở từng dòng.',
  leave: (count: number) => `Để lại lần sau cả ${viCount(count)} trường hợp`,
}

export const recordWords = {
  act: 'Ghi kết quả quyết định',
  acting: 'Đang ghi…',
  check: 'Xem trước khi ghi',
  checking: 'Đang kiểm tra…',
  nothing: 'Chưa có trường hợp nào trong hội nghị này.',
  consequence: (final: number, waiting: number) =>
    `Ghi kết quả của ${viCount(final)} trường hợp vào biên bản hội nghị${waiting > 0 ? `; ${viCount(waiting)} trường hợp chưa quyết định hoặc chưa xếp loại ở lại để quyết định bổ sung` : ''}. Kết quả được giữ kín đến khi thông báo. Sau khi ghi không sửa được nữa.`,
  list: (count: number) => `Theo danh sách, giữ mức thẩm định: ${viCount(count)} trường hợp.`,
  single: (count: number) => `Biểu quyết riêng: ${viCount(count)} trường hợp`,
  warned: (count: number) => `Quy định lưu ý ${viCount(count)} điều:`,
  accept: 'Hội nghị đã xem xét những điều trên và vẫn quyết định',
  acceptFirst: 'Xin xác nhận đã xem xét, hoặc ghi lý do ở từng dòng.',
  done: (final: number, waiting: number) =>
    `Đã ghi kết quả của ${viCount(final)} trường hợp${waiting > 0 ? `; ${viCount(waiting)} trường hợp ở lại` : ''}. Bấm “In biên bản, quyết định” ở đầu trang để in.`,
}

export const showWords = {
  title: 'Trình chiếu',
  close: 'Đóng trình chiếu',
  next: 'Tiếp',
  previous: 'Trước',
  place: (at: number, all: number) => `${viCount(at)}/${viCount(all)}`,
  self: 'Tự xếp loại',
  proposed: 'Đơn vị đề nghị',
  appraised: 'Thẩm định',
  result: 'Kết quả',
  rules: 'Quy định lưu ý',
  nothing: 'Không có trường hợp nào để trình chiếu.',
}

export const filterWords = {
  group: 'Nhóm',
  shown: 'Hiện các dòng',
  all: 'Tất cả',
  shownOf: { undecided: 'Chưa quyết định', departs: 'Có mức khác nhau', found: 'Có điều quy định lưu ý' },
  nothing: 'Không có dòng nào theo lựa chọn này.',
}

const QUICK_FAULTS = {
  noNumber: 'chưa có số thứ tự ở đầu dòng.',
  unknown: 'không có số thứ tự này trong bảng.',
  twice: 'số thứ tự này được ghi hai lần; xin giữ một dòng.',
  entered: 'dòng này đã được ghi riêng; xin sửa ngay ở dòng đó trong bảng.',
  notOpen: 'trường hợp này không ở bước quyết định, hoặc đã quyết định.',
  noLevel:
    'chưa rõ mức; ghi xuất sắc, tốt, hoàn thành, không hoàn thành, chờ kết luận, chờ kiểm điểm hoặc chưa quyết định.',
  noReason: 'chưa có lý do sau dấu phẩy.',
}

export const quickWords = {
  title: 'Ghi nhanh theo số thứ tự',
  label: 'Những gì đã ghi trên bản in',
  hint: 'Mỗi dòng một trường hợp: số thứ tự, mức, dấu phẩy rồi lý do. Ví dụ: 12 → tốt, chậm hai báo cáo. Ctrl + Enter để ghi vào bảng; số phiếu sửa ở từng dòng.',
  act: 'Ghi vào bảng',
  fault: (fault: keyof typeof QUICK_FAULTS, said: string, name: string | undefined) =>
    `“${said}”${name === undefined ? '' : ` (${name})`}: ${QUICK_FAULTS[fault]}`,
  done: (names: readonly string[]) => `Đã ghi vào bảng: ${names.join('; ')}.`,
}

export const setsWords = {
  title: 'Bộ tài liệu đánh số',
  back: 'Về bảng quyết định',
  intro:
    'Mỗi thành viên một bộ, thu hồi sau hội nghị. Nhóm có tên thành viên, hoặc có tập thể do thành viên đứng đầu, không có trong bộ của đồng chí đó mà ở phụ lục do người ghi giữ. Số thứ tự trùng với bảng trên màn hình, để ghi nhanh theo bản đã đánh dấu.',
  page: 'Khổ giấy',
  pages: { a3: 'A3 ngang', a4: 'A4 ngang' },
  print: 'In tất cả',
}

export const setsKeptWords = {
  title: 'Bộ tài liệu đánh số',
  out: 'Đã giao mỗi thành viên có mặt một bộ',
  back: (number: number, name: string) => `Đã thu hồi bộ số ${viCount(number)} (${name})`,
}
