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

export const appraisalWords = {
  title: 'Thẩm định',
  noCampaign: 'Hiện không có đợt kiểm điểm nào đang mở',
  notYours: 'Đồng chí không thẩm định nhóm nào',
  notYoursText:
    'Bảng thẩm định dành cho bộ phận tổ chức của diện có bước thẩm định, về các nhóm không có mình. Nếu cần, xin liên hệ bộ phận tổ chức.',
  nothing: 'Chưa có hồ sơ đề nghị nào',
  nothingText: 'Khi một đơn vị gửi hồ sơ đề nghị xếp loại, các trường hợp của đơn vị đó hiện ở đây.',
  intro:
    'Ghi mức đề xuất của từng trường hợp; mức khác với mức đơn vị đề nghị thì ghi lý do. Nội dung được lưu ngay, người cùng thẩm định thấy ngay. Nhóm có tên đồng chí, hoặc có tập thể do đồng chí chịu trách nhiệm, không hiện ở đây.',
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
  packMissing:
    'Bộ quy định mà đợt kiểm điểm này áp dụng không có trong phần mềm, hoặc đã khác khi mở đợt, nên tỷ lệ của các nhóm chưa tính được. Mức đề xuất vẫn ghi được; xin báo người quản trị phần mềm.',
  choose: 'Chọn mức',
  levelOf: (name: string) => `Mức đề xuất đối với ${name}`,
  remarkOf: (name: string) => `Ghi chú về ${name}`,
  reason: 'Lý do',
  reasonOf: (name: string) => `đối với ${name}`,
  none: '–',
  onPaper: 'trên bản giấy',
  proposed: (level: string) => `Đề nghị: ${level}`,
  headOpinion: (level: string) => `Người đứng đầu: ${level}`,
  noOpinions: 'chưa có',
  onProposal: (number: number) => `(về hồ sơ đề nghị lần ${viCount(number)}, đã trả lại)`,
  noWords: 'Không ghi nhận xét.',
  strengths: 'Ưu điểm',
  shortcomings: 'Hạn chế',
  unitRemark: 'Nhận xét của đơn vị',
  returned: 'Hồ sơ đề nghị đã trả lại hoặc rút; chờ đơn vị gửi lại.',
  handedOver: 'Đã trình.',
  refusal: (reason: string) => REASONS[reason] ?? 'Chưa trình được.',
  awaitedTitle: (units: number) => `Còn ${viCount(units)} đơn vị chưa gửi đủ hồ sơ đề nghị`,
  awaited: (unit: string, names: readonly string[]) => `${unit}: ${names.join(', ')}`,
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
  done: (count: number) => `Đã ghi mức cho ${viCount(count)} trường hợp.`,
  undo: 'Hoàn tác',
}

export const handOverWords = {
  act: 'Trình kết quả thẩm định',
  acting: 'Đang trình…',
  nothing: 'Chưa có trường hợp nào đủ mức, lý do để trình.',
  unsaved: 'Còn dòng chưa lưu xong. Xin đợi lưu xong, hoặc xem dòng báo chưa lưu, rồi trình lại.',
  lacking: (count: number) => `Còn ${viCount(count)} trường hợp chưa đủ mức hoặc lý do, ở lại để trình bổ sung.`,
  consequence: (count: number, left: number) =>
    `Trình ${viCount(count)} trường hợp đến cấp có thẩm quyền quyết định${left > 0 ? `; ${viCount(left)} trường hợp chưa đủ mức hoặc lý do ở lại để trình bổ sung` : ''}. Việc lấy ý kiến đối với các trường hợp này kết thúc; cơ quan, đơn vị chưa có ý kiến được ghi nhận. Sau khi trình không sửa được nữa.`,
  done: (count: number) => `Đã trình ${viCount(count)} trường hợp.`,
}
