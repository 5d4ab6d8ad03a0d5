import type { Attendee } from '@kiemdiem/domain/model/conference'
import { viDate, viWeekday } from '@kiemdiem/domain/vi'
import { viCount } from '@kiemdiem/domain/vi-count'
import type { PlanField } from './state/plan-fields.ts'

const FIELDS: Record<PlanField, string> = {
  date: 'Ngày họp',
  time: 'Giờ họp',
  place: 'Địa điểm',
  chair: 'Chủ trì',
  secretary: 'Thư ký',
  agenda: 'Nội dung',
  roll: 'Thành phần',
}

const KINDS: Record<Attendee['kind'], string> = {
  member: 'thành viên',
  guest: 'khách mời',
  body: 'cơ quan, tổ chức',
}

/** Machine reasons of the schedule, by their names in the domain. */
const FAULTS: Record<string, string> = {
  notADate: 'không có ngày này',
  otherYear: 'ngày họp phải trong năm kiểm điểm hoặc năm sau đó',
  missing: 'xin ghi nội dung này',
  address: 'xin không ghi địa chỉ trang web, hộp thư điện tử ở đây, vì nội dung này có trong thư mời',
  unknownPerson: 'không có trong danh sách cán bộ đang công tác',
  sameAsChair: 'thư ký không thể là người chủ trì, vì hai người cùng xác nhận biên bản',
  empty: 'xin thêm ít nhất một người hoặc tập thể',
  tooMany: 'quá nhiều dòng',
  twice: 'có hai lần',
  unknownSubject: 'không có bản kiểm điểm trong đợt này',
  notOfUnit: 'không thuộc đơn vị này; chỉ bộ phận tổ chức phụ trách mới mời, mới đưa vào nội dung được',
  alreadyMinuted: 'đã được kiểm điểm tại một hội nghị, xin bỏ ra',
  onOther: 'đã có trong nội dung của hội nghị khác chưa họp xong',
  memberNotPerson: 'không có trong danh sách thành viên của đơn vị vào ngày họp',
  notMember:
    'không có trong danh sách thành viên của đơn vị vào ngày họp; xin mời dự với tư cách khách mời, hoặc đề nghị bổ sung danh sách thành viên',
  nameMissing: 'xin ghi họ tên hoặc tên cơ quan',
  noMembers: 'đơn vị chưa có thành viên được biểu quyết vào ngày họp; xin bổ sung trong danh sách đơn vị',
}

/** Words of calling a conference. */
export const planPageWords = {
  titleNew: 'Lập lịch hội nghị',
  titleEdit: 'Sửa lịch hội nghị',
  fields: FIELDS,
  kinds: KINDS,
  faults: FAULTS,
  faultOther: 'chưa hợp lệ',

  notYoursTitle: 'Đồng chí không lập lịch cho đơn vị này',
  notYours: 'Người đứng đầu, đầu mối của đơn vị và bộ phận tổ chức lập lịch hội nghị.',
  noConferenceTitle: 'Đơn vị này không họp riêng',
  noConference: 'Tập thể này được kiểm điểm tại hội nghị của đơn vị khác.',
  heldTitle: 'Hội nghị đã họp',
  held: 'Hội nghị đã khai mạc hoặc đã xong nên không đổi lịch được nữa.',
  cancelledTitle: 'Hội nghị đã bị hủy',
  cancelled: 'Nếu vẫn cần họp, xin lập lịch mới.',
  openConference: 'Mở trang hội nghị',
  toList: 'Về danh sách hội nghị',
  another: 'Đơn vị đã có hội nghị chưa họp xong',
  anotherText: (date: string) =>
    `Hội nghị ngày ${viDate(date)} của đơn vị chưa xong. Nếu chỉ đổi ngày hoặc thành phần, xin sửa lịch đó, không lập thêm.`,
  editOther: 'Sửa lịch đã lập',

  when: 'Thời gian, địa điểm',
  dateHint: 'Gõ ngày/tháng/năm, ví dụ 04/12/2023.',
  timeHint: 'Ví dụ 08:00.',
  leaders: 'Chủ trì, thư ký, cách lấy ý kiến',
  ballot: 'Hình thức lấy ý kiến về mức xếp loại',
  ballotElectronicOff: 'Đợt này chưa cho phép phiếu kín trên hệ thống.',
  agendaTitle: 'Nội dung: kiểm điểm theo thứ tự',
  agendaHint:
    'Tập thể trước, cá nhân sau; người đứng đầu, cấp phó rồi đến các thành viên. Đổi thứ tự bằng nút mũi tên hoặc phím Alt + ↑, Alt + ↓.',
  commentOnly: 'chỉ tham gia ý kiến, không xếp loại ở đây',
  up: (name: string) => `Chuyển ${name} lên trên`,
  down: (name: string) => `Chuyển ${name} xuống dưới`,
  remove: (name: string) => `Bỏ ${name} khỏi chương trình`,
  removed: (name: string) => `Đã bỏ ${name}`,
  added: (name: string) => `Đã thêm ${name}`,
  removeFromRoll: (name: string) => `Bỏ ${name} khỏi thành phần`,
  removeShort: 'Bỏ',
  moved: (name: string, at: number, of: number) => `${name}: vị trí ${at} trong ${of}`,
  addOwn: 'Thêm người, tập thể của đơn vị',
  addOther: 'Thêm người giữ chức vụ tại đơn vị nhưng xếp loại ở nơi khác (chỉ tham gia ý kiến, không xếp loại ở đây)',
  defaultOrder: 'Xếp lại theo thứ tự quy định',
  rollTitle: (count: number) => `Thành phần: ${viCount(count)} người, cơ quan`,
  rollHint:
    'Thành viên lấy theo danh sách thành viên của đơn vị vào ngày họp: được tính vào số người phải có mặt và được lấy ý kiến; khách mời, đại diện cơ quan thì không. Người không thuộc đơn vị do bộ phận tổ chức mời.',
  rollRenewed: 'Thành phần dưới đây đã lấy theo danh sách hiện nay; xin lưu lịch để mời theo thành phần này.',
  noVoters:
    'Vào ngày họp, danh sách đơn vị chưa có thành viên được biểu quyết nên chưa lập lịch được. Người giữ danh sách bổ sung thành viên tại trang của đơn vị.',
  noClerk:
    'Danh sách đơn vị chưa có đầu mối ghi biên bản. Xin chọn thư ký dưới đây, hoặc đề nghị người giữ danh sách bổ sung đầu mối.',
  toRegistry: 'Mở trang của đơn vị',
  memberVotes: 'thành viên',
  memberAttends: 'thành viên, không biểu quyết',
  addMember: 'Mời thêm người trong danh sách cán bộ',
  addGuest: 'Thêm khách mời hoặc cơ quan chưa có tài khoản',
  guestLong: 'dài quá 200 ký tự, xin ghi ngắn lại',
  guestName: 'Họ tên hoặc tên cơ quan',
  guestPost: 'Chức vụ, đại diện cho',
  guestKind: 'Là',
  guestAdd: 'Thêm vào thành phần',
  memberKind: (name: string) => `${name} dự với tư cách`,

  preview: 'Kiểm tra trước khi lưu',
  previewIncomplete:
    'Khi đã có ngày, giờ, chủ trì, thư ký và nội dung, ở đây hiện ngày họp sớm nhất, hạn của từng bản kiểm điểm và những điểm khác quy định.',
  previewAsking: 'Đang tính lại theo nội dung vừa sửa…',
  previewFailed: 'Chưa tính được ảnh hưởng của lịch này.',
  retry: 'Tính lại',
  previewSaid: (warnings: number, earliest: string) =>
    `${warnings === 0 ? 'Không có điểm nào khác quy định' : `${viCount(warnings)} điểm cần lưu ý`}; ngày họp sớm nhất ${viDate(earliest)}.`,
  earliest: 'Ngày họp sớm nhất nếu gửi tài liệu hôm nay',
  papersBy: 'Tài liệu phải đến người dự chậm nhất',
  day: (date: string) => `${viWeekday(date)}/${date.slice(0, 4)}`,
  noWarning: 'Không có điểm nào khác quy định.',
  warnings: (count: number) => `${viCount(count)} điểm cần lưu ý`,
  reason: 'Lý do',
  reasonLabel: 'Lý do vẫn lập lịch như vậy',
  reasonMissing: 'Xin ghi lý do, hoặc đổi lịch cho đúng quy định.',
  letters: 'ký tự',
  reasonHint: 'Lý do được ghi vào biên bản và báo cáo.',
  effects: 'Hạn gửi của từng bản kiểm điểm',
  effectsChanged: (changed: number, all: number) =>
    changed === 0
      ? `Không bản nào trong ${viCount(all)} bản đổi hạn.`
      : `${viCount(changed)} trong ${viCount(all)} bản đổi hạn.`,
  effectsSame: (count: number) => `Xem ${viCount(count)} bản không đổi hạn`,
  effectName: 'Bản kiểm điểm',
  effectBefore: 'Hạn hiện nay',
  effectAfter: 'Hạn sau khi lưu',
  effectState: 'Ghi chú',
  effectSame: 'không đổi',
  effectEarlier: 'sớm hơn',
  effectLater: 'muộn hơn',
  effectAccepted: 'đã gửi, không phải làm lại',

  save: 'Lưu lịch hội nghị',
  saving: 'Đang lưu…',
  savedToast: 'Đã lưu lịch hội nghị',
  cancelIt: 'Hủy hội nghị',
  cancelTitle: 'Hủy hội nghị này?',
  cancelText: (date: string) =>
    `Hội nghị ngày ${viDate(date)} không họp nữa; người dự được báo, hạn các bản kiểm điểm trở lại như khi chưa có hội nghị. Lịch đã hủy vẫn được giữ để tra cứu.`,
  cancelReason: 'Lý do hủy',
  cancelReasonMissing: 'Xin ghi lý do hủy.',
  cancelStay: 'Không hủy',
  cancelling: 'Đang hủy…',
  cancelledToast: 'Đã hủy hội nghị',
  dismiss: 'Bỏ những gì vừa nhập',

  restored: (at: string) => `Nội dung nhập dở lúc ${at} đã được lấy lại, chưa lưu.`,
  notKept: 'Trình duyệt không cho giữ nội dung trên máy này: xin lưu trước khi rời trang.',
  conflictTitle: 'Lịch này vừa được người khác sửa',
  conflictText: 'Chưa có gì bị ghi đè. Nội dung đồng chí vừa nhập vẫn còn dưới đây. Những chỗ khác với lịch mới:',
  conflictLine: (field: string, theirs: string, mine: string) =>
    `${field}: lịch mới là ${theirs}; đồng chí nhập ${mine}`,
  keepMine: 'Giữ nội dung tôi nhập để lưu',
  takeTheirs: 'Lấy lịch mới, bỏ nội dung tôi nhập',
  blank: '(để trống)',

  dateMissing: 'xin ghi ngày họp',
  dateUnreadable: 'không có ngày này, xin ghi ngày/tháng/năm',
  timeMissing: 'xin ghi giờ họp',
  timeUnreadable: 'không có giờ này, xin ghi như 08:00',
  placeMissing: 'xin ghi địa điểm',
  chairMissing: 'xin chọn người chủ trì',
  secretaryMissing: 'xin chọn thư ký',
  secretaryIsChair: 'thư ký không thể là người chủ trì, vì hai người cùng xác nhận biên bản',
  agendaMissing: 'xin thêm ít nhất một người hoặc tập thể',
  rollMissing: 'đơn vị chưa có thành viên trong danh sách vào ngày họp',
}
