import { viDate, viInstant } from '@kiemdiem/domain/vi'
import { viCount } from '@kiemdiem/domain/vi-count'

/** Words of a conference's overview. */
export const overviewWords = {
  cancelled: 'Hội nghị này đã bị hủy; nội dung dưới đây giữ lại để đối chiếu.',
  editPlan: 'Sửa lịch hội nghị',
  readPapers: 'Đọc tài liệu',

  papers: 'Tài liệu đến người dự',
  handedOut: (done: number, all: number) => `Đã giao ${viCount(done)}/${viCount(all)} người trong thành phần`,
  everybody: 'Mọi người trong thành phần đã có tài liệu.',

  agenda: 'Nội dung',
  agendaHint: 'Tập thể trước, cá nhân sau; người đứng đầu trước, cấp phó và thành viên sau.',
  roles: { collective: 'Tập thể', head: 'Người đứng đầu', deputy: 'Cấp phó', member: 'Thành viên, cán bộ, công chức' },
  ratedHere: 'Đề nghị xếp loại tại hội nghị này',
  commentsOnly: 'Chỉ tham gia ý kiến; đề nghị xếp loại tại hội nghị khác',
  arrival: {
    sent: (at: Date | null, late: boolean) =>
      `Bản kiểm điểm đã gửi${at ? ` lúc ${viInstant(at)}` : ''}${late ? ', quá hạn' : ''}`,
    returned: 'Bản kiểm điểm đang được bổ sung, hoàn thiện',
    writing: 'Bản kiểm điểm chưa gửi',
  },

  people: 'Thành phần',
  peopleCount: (members: number, others: number) =>
    `${viCount(members)} thành viên${others > 0 ? `, ${viCount(others)} khách mời, cơ quan, tổ chức` : ''}`,
  person: 'Họ và tên, cơ quan',
  attends: 'Thành viên, không biểu quyết',
  standing: { member: 'Thành viên', guest: 'Khách mời', body: 'Cơ quan, tổ chức' },
  column: { standing: 'Tư cách dự', papers: 'Giao tài liệu', received: 'Báo đã nhận' },
  notHandedOut: 'Chưa giao',
  proof: (how: string, on: string, byName: string) => `${how} ngày ${viDate(on)}; đồng chí ${byName} ghi nhận`,
  received: (at: Date, papers: string | null) => `Lúc ${viInstant(at)}${papers ? `: ${papers}` : ''}`,
  told: (on: string) => `Đã báo qua điện thoại ngày ${viDate(on)}; chưa giao tài liệu`,
  papersOf: (come: number, all: number) => `${viCount(come)}/${viCount(all)} bản`,
  notReceived: 'Chưa báo',
  offScreen: 'Không có tài khoản',
  noRoll: 'Chưa có ai trong thành phần.',

  gates: 'Thứ tự theo quy định',
  gateOpen: (at: Date) => `Đã đủ điều kiện từ ${viInstant(at)}`,
  gateWaits: (left: number, of: number, until: 'minuted' | 'decided') =>
    `Còn chờ ${viCount(left)}/${viCount(of)} hồ sơ ${until === 'minuted' ? 'có biên bản hội nghị được xác nhận' : 'được quyết định xếp loại'}`,
  gateHere: 'Hồ sơ còn chờ có trong nội dung hội nghị này: kiểm điểm đúng thứ tự là đủ điều kiện.',

  wasCancelled: 'Hủy hội nghị',
  exceptions: 'Thực hiện khác quy định',
  reason: (text: string) => `Lý do: ${text}`,
}
