import { viDate, viInstant } from '@kiemdiem/domain/vi'
import { viCount } from '@kiemdiem/domain/vi-count'

/** Why one line was not taken, by the server's reason, and what to do. */
const REASONS: Record<string, string> = {
  twice: 'có tên hai lần',
  unknownReview: 'không thuộc nhóm đồng chí được giao thẩm định',
  notInAppraisal: 'kết quả thẩm định đã được trình',
  askedEnough: 'đã lấy ý kiến 03 cơ quan',
  enteredMeanwhile: 'vừa được người khác nhập; xin xem lại dòng này',
  proposalChanged: 'đơn vị vừa gửi lại hồ sơ đề nghị; xin chọn lại',
  levelMissing: 'chưa có mức đơn vị đề nghị, hoặc chưa chọn mức',
  sameLevel: 'mức này đúng là mức đơn vị đề nghị',
  reasonMissing: 'chưa ghi lý do, nội dung nhận xét',
}

/** Words of the pages on which bodies outside are asked, and what they answer is entered. */
export const outsideWords = {
  title: 'Lấy ý kiến cơ quan ngoài',
  back: 'Về bảng thẩm định',
  all: 'Các công văn lấy ý kiến',
  intro:
    'Cấp ủy cùng cấp, nơi cư trú và cơ quan liên quan khác được lấy ý kiến khi cần. Công văn và phiếu chỉ nêu tên, chức vụ, không nêu mức, nên phát hành được từ ngày mở đợt. Chưa có trả lời thì ghi nhận, không dừng việc thẩm định.',
  none: 'Chưa có công văn lấy ý kiến nào',
  letter: (name: string, at: Date) => `${name} – công văn lập ${viInstant(at)}`,
  state: (count: number, until: string) => `${viCount(count)} trường hợp, hạn trả lời ${viDate(until)}`,
  make: 'Lập công văn lấy ý kiến',
  kind: 'Loại cơ quan',
  otherKind: 'Cơ quan khác',
  name: 'Tên cơ quan được lấy ý kiến',
  nameHint: 'Như ghi trên công văn, ví dụ: Đảng ủy phường Tân Phong.',
  addressees: 'Kính gửi',
  addresseesHint: 'Mỗi dòng một nơi, nhiều nhất 05 dòng; để trống thì gửi cơ quan nêu trên.',
  until: 'Đề nghị trả lời chậm nhất hết ngày',
  about: 'Lấy ý kiến về',
  chosen: (count: number) => (count > 0 ? `Đã chọn ${viCount(count)} trường hợp` : 'Chưa chọn trường hợp nào'),
  wholeUnit: (count: number) => `Cả đơn vị (${viCount(count)} trường hợp)`,
  issue: 'Phát hành công văn',
  issuing: 'Đang phát hành…',
  consequence: (count: number, name: string) =>
    `Lập công văn và phiếu lấy ý kiến gửi ${name} về ${viCount(count)} trường hợp, có trong sổ văn bản để văn thư vào số, ngày. Công văn đã phát hành không sửa, không rút được.`,
  nobody: 'Xin chọn ít nhất một trường hợp để lấy ý kiến.',
  noName: 'Xin ghi tên cơ quan được lấy ý kiến.',
  issued:
    'Đã phát hành công văn. Mở công văn trong danh sách để in công văn và phiếu, trình ký và gửi đi; phần mềm không gửi thay.',
  lacking: (name: string, reason: string) => `${name}: ${REASONS[reason] ?? 'chưa được'}.`,
  notThere: 'Không có công văn này',
  notThereText: 'Công văn do người khác phát hành về nhóm mà đồng chí không thẩm định, hoặc địa chỉ trang chưa đúng.',
  papers: 'Công văn, phiếu',
  reply: 'Nhập ý kiến trả lời',
  print: 'In',
  replyIntro:
    'Nhập theo công văn trả lời; trường hợp chưa chọn để lại nhập sau. Ý kiến hiện ở bảng thẩm định và bản in, kèm số, ngày công văn. Nhập được đến khi trình kết quả thẩm định.',
  document: 'Số công văn trả lời',
  documentHint: 'Như ghi trên công văn, ví dụ: 12-CV/ĐU.',
  on: 'Ngày công văn',
  stanceOf: (name: string) => `Ý kiến về ${name}`,
  noStance: 'Chưa nhập',
  proposed: (level: string) => `Đơn vị đề nghị: ${level}`,
  noProposal: 'Đơn vị chưa gửi hồ sơ đề nghị',
  level: 'Mức đề nghị',
  chooseLevel: 'Chọn mức',
  reason: 'Lý do, nội dung nhận xét',
  of: (name: string) => `về ${name}`,
  entered: (what: string, by: string) => `Đã nhập: ${what}, ${by}. Chọn lại nếu nhập chưa đúng.`,
  handedOver: 'Đã trình kết quả thẩm định.',
  save: 'Ghi ý kiến trả lời',
  saving: 'Đang ghi…',
  nothingChosen: 'Xin chọn ý kiến của ít nhất một trường hợp.',
  saved: 'Đã ghi ý kiến trả lời.',
  notHandled: (count: number) => `${viCount(count)} trường hợp khác thuộc nhóm mà đồng chí không thẩm định.`,
}
