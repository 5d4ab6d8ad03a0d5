import { viCount } from '@kiemdiem/domain/vi-count'

export const directWords = {
  introHead:
    'Đồng chí quyết định trên cơ sở đề nghị của hội nghị cơ quan (Nghị định số 90/2020/NĐ-CP). Mức đề nghị được chọn sẵn; chọn mức khác thì ghi lý do. Nội dung đang nhập được giữ trong cửa sổ này cho đến khi ghi.',
  introCommittee:
    'Ghi kết quả biểu quyết của cấp ủy đối với đảng viên. Về từng cấp ủy viên thì biểu quyết riêng, người đó không biểu quyết về mình; kết quả về đồng chí do cấp ủy viên khác ghi.',
  nothing: 'Chưa có trường hợp nào để quyết định',
  nothingText: 'Khi hội nghị của đơn vị có hồ sơ đề nghị xếp loại, các trường hợp hiện ở đây.',
  asking: 'Đang tải hồ sơ…',
  failed: 'Chưa tải được hồ sơ',
  packMissing:
    'Bộ quy định mà đợt kiểm điểm này áp dụng không có trong phần mềm, hoặc đã khác khi mở đợt, nên chưa ghi được kết quả; xin báo người quản trị phần mềm.',
  date: 'Ngày quyết định',
  due: (date: string) => `Thời hạn theo kế hoạch: trước ngày ${date}.`,
  list: 'Thống nhất toàn bộ danh sách',
  agree: 'Tán thành',
  against: 'Không tán thành',
  abstain: (count: number) => `Không biểu quyết: ${viCount(count)}`,
  columns: {
    name: 'Họ tên, tập thể',
    self: 'Tự xếp loại',
    proposed: 'Hội nghị, đơn vị đề nghị',
    civil: 'Mức cán bộ, công chức',
    result: 'Kết quả',
  },
  none: '–',
  headOpinion: (level: string) => `Ý kiến người đứng đầu: ${level}`,
  civilProposed: (level: string) => `${level} (đề nghị)`,
  civilDecided: (level: string) => `${level} (đã quyết định)`,
  awaited: 'Chưa có hồ sơ đề nghị.',
  decided: (outcome: string) => `Đã quyết định: ${outcome}`,
  recorded: 'Đã ghi kết quả.',
  again09:
    'Mức xếp loại cán bộ, công chức đã quyết định thấp hơn mức đảng viên đã ghi. Trước khi thông báo, đề nghị quyết định mức khác, hoặc giữ mức đã ghi: mức “Hoàn thành xuất sắc nhiệm vụ” chỉ giữ được theo nghị quyết của cấp ủy có số, ngày, lý do; mức khác giữ được khi ghi lý do.',
  before: (outcome: string) => `Lần trước: ${outcome}`,
  outcomeOf: (name: string) => `Kết quả của ${name}`,
  reasonOf: (name: string) => `Lý do đối với ${name}`,
  voteOf: (name: string) => `Biểu quyết riêng về ${name}`,
  singly: 'Biểu quyết riêng',
  byList: 'Theo danh sách',
  later: 'Để lại lần sau',
  waits: 'Đề nghị Hoàn thành xuất sắc nhiệm vụ, chờ phân bổ số lượng',
  waitsReason: 'Đề nghị Hoàn thành xuất sắc nhiệm vụ; chờ Đảng đoàn phân bổ số lượng.',
  ofName: (name: string) => `đối với ${name}`,
  stopped: (group: string, committee: boolean) =>
    `${group}: số “Hoàn thành xuất sắc nhiệm vụ” vượt tỷ lệ được phép; đề nghị chọn mức khác${committee ? ', để lại lần sau, hoặc ghi nghị quyết cho vượt quy định' : ' hoặc để lại lần sau'}.`,
  places: (group: string, allotted: number | null, given: number) =>
    allotted === null
      ? `${group}: nhóm có nhiều cấp quyết định, chưa được phân bổ số “Hoàn thành xuất sắc nhiệm vụ”. Trường hợp đề nghị xuất sắc thì chọn “Đề nghị Hoàn thành xuất sắc nhiệm vụ, chờ phân bổ số lượng”.`
      : `${group}: được phân bổ ${viCount(allotted)} “Hoàn thành xuất sắc nhiệm vụ”, đã quyết định ${viCount(given)}.`,
}

export const onPaperWords = {
  onPaper: 'Nhập từ nghị quyết, biên bản giấy đã ký',
  hint: 'Số phiếu biểu quyết theo bản giấy, không nhập lại. Người đã nhập thay hồ sơ đề nghị không nhập kết quả; kết quả về đồng chí do người khác nhập. Văn bản phát hành là bản giấy đã ký, phần mềm không in lại.',
  number: 'Số, ký hiệu văn bản',
  keptAt: 'Nơi lưu bản giấy',
  hints: { number: 'Đủ số và ký hiệu như trên văn bản.', keptAt: 'Ví dụ: hồ sơ chi bộ, Văn phòng cơ quan.' },
}

export const sendWords = {
  check: 'Xem trước và ghi kết quả',
  checking: 'Đang kiểm tra…',
  nothing: 'Chưa có trường hợp nào để ghi.',
  act: 'Ghi kết quả xếp loại',
  acting: 'Đang ghi…',
  consequence: (final: number, waiting: number) =>
    `${viCount(final)} trường hợp được quyết định và chờ thông báo${
      waiting > 0 ? `; ${viCount(waiting)} trường hợp chưa có mức, còn chờ` : ''
    }. Mức xếp loại được giữ kín với người được xếp loại đến khi thông báo.`,
  done: (final: number, waiting: number) =>
    `Đã ghi: ${viCount(final)} trường hợp được quyết định${
      waiting > 0 ? `, ${viCount(waiting)} trường hợp còn chờ` : ''
    }.`,
  warned: (count: number) => `Quy định lưu ý ${viCount(count)} điều:`,
  accept: 'Tôi đã xem xét các lưu ý trên',
  acceptFirst: 'Đánh dấu đã xem xét để ghi, hoặc đóng lại và ghi lý do ở từng dòng.',
}
