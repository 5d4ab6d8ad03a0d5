import { viCount } from '@kiemdiem/domain/vi-count'

/** Why one line was not taken, by the server's reason. */
const REASONS: Record<string, string> = {
  unknownReview: 'Hồ sơ này không thuộc nhóm đồng chí được giao thẩm định.',
  notInAppraisal: 'Hồ sơ này không còn ở bước thẩm định.',
  twice: 'Có tên hai lần trong bảng.',
  changed: 'Vừa được người khác sửa; xin xem lại dòng này.',
  levelMissing: 'Chưa chọn mức đề xuất.',
  reasonMissing: 'Chưa ghi lý do.',
}

/** Rules by their number in the catalogue of the year. */
const RULE = /^R\d+$/

export const appraisalWords = {
  title: 'Thẩm định',
  noCampaign: 'Hiện không có đợt kiểm điểm nào đang mở',
  notYours: 'Đồng chí không thẩm định nhóm nào',
  notYoursText:
    'Bảng thẩm định dành cho bộ phận tổ chức của diện có bước thẩm định, về các nhóm không có mình. Nếu cần, xin liên hệ bộ phận tổ chức.',
  nothing: 'Chưa có hồ sơ đề nghị nào',
  nothingText: 'Khi một đơn vị gửi hồ sơ đề nghị xếp loại, các trường hợp của đơn vị đó hiện ở đây.',
  how: 'Cách ghi',
  intro:
    'Ghi mức đề xuất của từng trường hợp; mức khác với mức đơn vị đề nghị thì ghi lý do. Nội dung được lưu ngay, người cùng thẩm định thấy ngay. Nhóm có tên đồng chí, hoặc có tập thể do đồng chí chịu trách nhiệm, không hiện ở đây.',
  outside: 'Lấy ý kiến cơ quan ngoài',
  print: 'In, tải bảng, báo cáo, tờ trình',
  keys: 'Phím mũi tên, Enter để đi giữa các ô.',
  columns: {
    number: 'STT',
    name: 'Họ tên, tập thể',
    self: 'Tự xếp loại',
    conference: 'Hội nghị, đơn vị đề nghị',
    opinions: 'Ý kiến tham gia',
    level: 'Mức đề xuất',
    remark: 'Ghi chú',
  },
  quota: 'Tỷ lệ xuất sắc của nhóm',
  agency: 'Tỷ lệ xuất sắc của cơ quan',
  packMissing:
    'Bộ quy định mà đợt kiểm điểm này áp dụng không có trong phần mềm, hoặc đã khác khi mở đợt, nên tỷ lệ của các nhóm chưa tính được. Mức đề xuất vẫn ghi được; xin báo người quản trị phần mềm.',
  choose: 'Chọn mức',
  levelOf: (name: string) => `Mức đề xuất đối với ${name}`,
  remarkOf: (name: string) => `Ghi chú về ${name}`,
  reason: 'Lý do',
  answer: 'Ghi lý do đối với điều lưu ý',
  reasonOf: (name: string) => `đối với ${name}`,
  none: '–',
  onPaper: 'trên bản giấy',
  handedOver: 'Đã trình.',
  refusal: (reason: string) =>
    REASONS[reason] ??
    (RULE.test(reason) ? 'Chưa trình được theo quy định nêu ở dòng này; xin xem và sửa.' : 'Chưa trình được.'),
}

/** Words of one mark, where two versions of it stand side by side. */
export const markWords = {
  fields: { level: 'Mức đề xuất', pending: 'Chưa xếp loại', reason: 'Lý do', remark: 'Ghi chú' },
  somebody: 'Người cùng thẩm định',
  restore: 'Đưa vào bảng',
  refused: 'Máy chủ chưa nhận (hồ sơ có thể đã được trình); nội dung vẫn được giữ trên máy này',
}

export const acceptWords = {
  act: (count: number) => `Lấy mức đơn vị đề nghị cho ${viCount(count)} trường hợp chưa ghi`,
  title: 'Lấy mức đơn vị đề nghị',
  text: (count: number) =>
    `Ghi mức đơn vị đề nghị làm mức đề xuất cho ${viCount(count)} trường hợp chưa ghi dưới đây. Từng dòng vẫn sửa được cho đến khi trình.`,
}

/** After an act on many lines. */
export const bulkWords = {
  done: (count: number) => `Đã ghi mức cho ${viCount(count)} trường hợp.`,
  undo: 'Hoàn tác',
}

export const pasteWords = {
  act: 'Dán danh sách mức đề xuất',
  text: 'Ghi mức, lý do theo danh sách lập ở nơi khác. Tất cả các dòng cùng được ghi, hoặc không dòng nào; sau khi ghi vẫn hoàn tác và sửa từng dòng được cho đến khi trình.',
  list: 'Danh sách',
  hint: 'Mỗi dòng một trường hợp: mã hoặc họ tên, mức, lý do (nếu có). Chép từ Excel, hoặc cách nhau bằng dấu chấm phẩy. Mức ghi đủ hoặc viết tắt: HTXSNV, HTTNV, HTNV, KHTNV.',
  preview: 'Sẽ ghi',
  take: (count: number) => (count > 0 ? `Ghi ${viCount(count)} trường hợp` : 'Ghi'),
  before: (level: string) => `đang là ${level}`,
  empty: 'Chưa có dòng nào. Xin dán danh sách vào ô trên.',
  faulty: (count: number) =>
    `Có ${viCount(count)} dòng chưa ghi được nên chưa ghi dòng nào. Xin sửa hoặc bỏ các dòng nêu dưới đây.`,
  faults: {
    unknown: 'không có mã, họ tên này trong bảng',
    several: 'nhiều trường hợp cùng tên; xin ghi mã',
    twice: 'có hai lần trong danh sách',
    noLevel: 'chưa có mức, hoặc mức không đúng tên',
    notOpen: 'đã trình, hoặc hồ sơ đề nghị đã trả lại',
    notRated: 'không xếp loại',
  },
}

export const filterWords = {
  title: (active: number) => (active > 0 ? `Lọc (${viCount(active)})` : 'Lọc'),
  all: 'Tất cả',
  group: 'Nhóm',
  unit: 'Đơn vị',
  found: 'Đối chiếu quy định',
  foundOf: { block: 'Phải sửa trước khi trình', warn: 'Quy định lưu ý', none: 'Không vướng quy định' },
  missing: 'Còn thiếu',
  missingOf: {
    proposal: 'Hồ sơ đề nghị',
    opinions: 'Ý kiến tham gia',
    level: 'Mức đề xuất',
    reason: 'Lý do',
  },
  clear: 'Bỏ lọc',
  nothing: 'Không có trường hợp nào phù hợp bộ lọc.',
}

/** Whom to call, and for what. */
export const callWords = {
  title: (count: number) => `Cần gọi: ${viCount(count)} nơi`,
  proposal: (names: readonly string[]) => `chưa gửi hồ sơ đề nghị: ${names.join(', ')}`,
  opinions: (count: number) => `chưa cho ý kiến về ${viCount(count)} trường hợp`,
  head: 'Người đứng đầu',
  outside: 'cơ quan ngoài',
}

export const handOverWords = {
  act: 'Trình kết quả thẩm định',
  acting: 'Đang trình…',
  nothing: 'Chưa có trường hợp nào đủ mức, lý do để trình.',
  unsaved: 'Còn dòng chưa lưu xong. Xin đợi lưu xong, hoặc xem dòng báo chưa lưu, rồi trình lại.',
  lacking: (count: number) => `Còn ${viCount(count)} trường hợp chưa trình được, ở lại để trình bổ sung.`,
  forbidden: (count: number) =>
    `Trong đó ${viCount(count)} trường hợp chưa đúng quy định: xin xem điều quy định và việc cần làm ghi ở từng dòng.`,
  forbiddenOnly: 'Các trường hợp đủ mức đều chưa đúng quy định. Xin xem điều quy định và việc cần làm ghi ở từng dòng.',
  warned: (count: number) => `Quy định lưu ý ${viCount(count)} trường hợp chưa ghi lý do:`,
  accept: (count: number) => `Đã xem xét ${viCount(count)} trường hợp nêu trên và vẫn trình`,
  acceptFirst: 'Xin xác nhận đã xem xét, hoặc đóng bảng này rồi ghi lý do ở từng dòng.',
  consequence: (count: number, left: number) =>
    `Trình ${viCount(count)} trường hợp đến cấp có thẩm quyền quyết định${left > 0 ? `; ${viCount(left)} trường hợp còn lại ở lại để trình bổ sung` : ''}. Việc lấy ý kiến đối với các trường hợp này kết thúc; cơ quan, đơn vị chưa có ý kiến được ghi nhận. Sau khi trình không sửa được nữa.`,
  done: (count: number) => `Đã trình ${viCount(count)} trường hợp.`,
}
