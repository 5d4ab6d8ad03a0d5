import { viCount } from '@kiemdiem/domain/vi-count'
/** Words of the reading desk. */
export const handoutWords = {
  list: 'Tài liệu hội nghị',
  backToList: 'Danh sách tài liệu',
  position: (at: number, of: number) => `Bản ${viCount(at)}/${viCount(of)}`,
  turn: (marks: boolean, last: boolean) => {
    if (last) return marks ? 'Đã đọc, về danh sách' : 'Về danh sách'
    return marks ? 'Đã đọc, sang bản tiếp theo' : 'Sang bản tiếp theo'
  },
  previous: 'Bản trước',
  keys: 'Phím mũi tên ← → để chuyển bản.',
  states: {
    read: 'Đã đọc',
    unread: 'Chưa đọc',
    renewed: 'Có bản mới sau khi đọc',
    notYet: 'Chưa gửi',
    closed: 'Chưa đọc được',
    noted: 'có ghi chú',
  },
  ratedHere: 'Đề nghị xếp loại tại hội nghị này',
  commentsOnly: 'Chỉ tham gia ý kiến',

  notAccepted: 'Bản kiểm điểm này chưa được gửi',
  notAcceptedText: 'Khi bản kiểm điểm được tiếp nhận, nội dung có ở đây; xin tải lại trang để xem.',
  notForYou: 'Đồng chí chưa được giao đọc bản này',
  notForYouText:
    'Bản kiểm điểm chưa được gửi, hoặc tài liệu chưa được gửi đến chính đồng chí. Đồng chí có thể gửi tài liệu cho mọi người dự, trong đó có mình, ở trang Tổng quan.',
  returned: 'Bản này đang được bổ sung, hoàn thiện; dưới đây là bản gửi gần nhất.',
  completing: 'Bản này đang được hoàn thiện theo ý kiến hội nghị; dưới đây là bản gửi gần nhất.',
  sealed: (revision: number, at: string) => `Bản gửi lần ${revision}, lúc ${at}`,
  cancelled: 'Hội nghị này đã bị hủy nên không còn tài liệu để đọc.',
  empty: 'Hội nghị chưa có nội dung nào.',

  note: 'Ghi chú của tôi',
  noteHint: 'Chỉ đồng chí đọc được. Tự lưu khi viết.',
  noteFailed: 'Chưa lưu được, xin chép lại ra nơi khác rồi tải lại trang',
  noteTooLong: 'Ghi chú dài quá 5.000 ký tự nên chưa lưu. Xin viết ngắn lại.',
  letters: 'ký tự',

  printSet: 'In bộ tài liệu',
  print: 'In',
  preparing: 'Đang chuẩn bị…',
  backToDesk: 'Về trang đọc tài liệu',
  setHolds: (papers: number, missing: number, ballot: boolean) =>
    `Bộ tài liệu gồm: bìa, ${viCount(papers)} bản kiểm điểm${ballot ? ', phiếu biểu quyết' : ''}.${
      missing > 0 ? ` Còn ${viCount(missing)} bản chưa gửi hoặc chưa đọc được nên không có trong bộ.` : ''
    }`,
  invitationDraft:
    'Đây là dự thảo theo lịch hội nghị hiện nay. Khi phát hành, giấy mời giữ đúng nội dung, người ký lúc đó và có trong sổ văn bản để văn thư vào số, ngày.',
  invitationChanged:
    'Lịch hội nghị đã thay đổi sau giấy mời trước; đây là dự thảo theo lịch mới. Khi phát hành, giấy mời này thay giấy mời trước, số đã vào sổ của giấy mời trước không dùng lại.',
  issueInvitation: 'Phát hành giấy mời',
  issuing: 'Đang phát hành…',
  what: 'Chọn nội dung in',
  choice: (only: 'invitation' | 'draftLetter' | 'ballots' | null, voters: number) => {
    if (only === 'invitation') return 'Giấy mời'
    if (only === 'draftLetter') return 'Công văn gửi dự thảo báo cáo'
    return only === 'ballots' ? `Phiếu biểu quyết, đủ ${viCount(voters)} tờ` : 'Cả bộ tài liệu'
  },
}
