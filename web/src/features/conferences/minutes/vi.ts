import { viInstant } from '@kiemdiem/domain/vi'
import { viCount } from '@kiemdiem/domain/vi-count'

export const minutesWords = {
  none: 'Hội nghị chưa khai mạc nên chưa có biên bản',
  noneText: 'Biên bản được ghi ở trang Diễn biến từ khi hội nghị khai mạc.',
  toMeeting: 'Sang trang Diễn biến',
  waitTitle: 'Biên bản chưa được xác nhận',
  waitText: 'Chủ trì và thư ký đang hoàn thiện biên bản. Khi biên bản được xác nhận, toàn văn hiện ở đây.',
  draftState: 'Biên bản đang dự thảo',
  confirm: 'Xác nhận biên bản',
  confirming: 'Đang xác nhận…',
  confirmTitle: 'Xác nhận biên bản',
  confirmFirst: (other: string) =>
    `Đồng chí xác nhận biên bản đúng như bản xem trước. Từ lúc này các nội dung không sửa được nữa; đồng chí ${other} được báo để cùng xác nhận.`,
  confirmLast:
    'Đồng chí là người xác nhận sau cùng. Biên bản thành văn bản chính thức, người dự và người được kiểm điểm đọc được; bản này được lưu giữ lâu dài.',
  behalf: 'Nhập xác nhận từ bản giấy đã ký',
  behalfTitle: 'Nhập xác nhận từ bản giấy',
  behalfText: (chair: string, secretary: string) =>
    `Ghi nhận rằng đồng chí ${chair} (chủ trì) và đồng chí ${secretary} (thư ký) đã ký biên bản giấy đúng nội dung này. Biên bản thành văn bản chính thức; hai đồng chí đều được báo, tên đồng chí được ghi là người nhập.`,
  reopen: {
    act: 'Mở lại biên bản để sửa',
    acting: 'Đang mở lại…',
    title: 'Mở lại biên bản để sửa',
    text: 'Các xác nhận bị hủy, biên bản trở lại dự thảo và hồ sơ của những người được kiểm điểm chờ biên bản mới. Bản đã xác nhận vẫn được giữ; lý do được ghi vào biên bản.',
    reason: 'Lý do mở lại',
  },
  reasonMissing: 'Xin ghi lý do.',
  proposed: 'Hồ sơ đề nghị xếp loại đã được gửi nên biên bản không mở lại được nữa.',
  signed: (role: string, name: string, by: string | null, at: Date) =>
    `${role}: đồng chí ${name} đã xác nhận lúc ${viInstant(at)}${by ? `, do ${by} nhập thay` : ''}`,
  unsigned: (role: string, name: string) => `${role}: đồng chí ${name} chưa xác nhận`,
  chair: 'Chủ trì',
  secretary: 'Thư ký',
  problems: (count: number) => `Còn ${viCount(count)} nội dung cần ghi đủ trước khi xác nhận`,
  ready: 'Biên bản đã đủ nội dung để xác nhận.',
  warnings: 'Nội dung thực hiện khác quy định',
  warningsText: 'Việc đã diễn ra vẫn được ghi nhận; lý do được in trong biên bản và báo cáo.',
  reason: 'Lý do',
  reasonGiven: 'Lý do đã ghi khi lập lịch.',
  source: 'Căn cứ',
  unsent:
    'Trên máy này còn nội dung chưa lưu vào biên bản. Xin mở trang Diễn biến, chờ lưu xong hoặc chọn bỏ, rồi hãy xác nhận.',
  changed: (parts: string) => `Vừa có thay đổi ở: ${parts}. Xin xem lại bản dưới đây rồi xác nhận.`,
  preview: 'Bản xem trước, đúng như khi in',
  print: 'In biên bản',
  official: 'Biên bản',
  absentTitle: 'Biên bản dành cho những người có mặt tại hội nghị',
  absentText: 'Cần biết nội dung, xin liên hệ chủ trì hoặc thư ký hội nghị.',
  complete: (collective: boolean) => (collective ? 'Mở báo cáo của tập thể' : 'Mở bản kiểm điểm của đồng chí'),
  completeTitle: 'Hoàn thiện bản kiểm điểm theo ý kiến hội nghị',
  completeText:
    'Hội nghị đã kiểm điểm nội dung đồng chí chịu trách nhiệm. Nếu cần, đồng chí hoàn thiện bản đã gửi theo ý kiến hội nghị; mức tự xếp loại và bước xử lý không đổi.',
  toProposal: 'Lập hồ sơ đề nghị xếp loại',
  row: (row: string, names: ReadonlyMap<string, string>) => {
    if (row === 'roll') return 'Điểm danh'
    if (row === 'sheets') return 'Kiểm phiếu'
    return row === 'general' ? 'Diễn biến chung' : (names.get(row) ?? 'Nội dung khác')
  },
}
