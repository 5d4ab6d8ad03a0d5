import { viCount } from '@kiemdiem/domain/vi-count'

/** Words where results are told: by who handles a group, and to whom they concern. */
export const noticeWords = {
  title: 'Thông báo kết quả xếp loại',
  print: 'In thông báo, danh sách công khai',
  report: 'Báo cáo kết quả',
  noCampaign: 'Hiện không có đợt kiểm điểm nào đang mở',
  none: 'Chưa có kết quả nào chờ thông báo',
  noneText:
    'Trường hợp đã có quyết định, thuộc nhóm mà đồng chí được giao và không có mình trong đó, sẽ hiện ở đây để thông báo.',
  intro: (hours: number) =>
    hours > 0
      ? `Người đứng đầu đơn vị được báo trước ${hours} giờ mức đề nghị, mức quyết định, lý do; sau đó mới thông báo đến từng người. Trường hợp do chính người đứng đầu quyết định thì thông báo ngay. Người được đánh giá chỉ đọc kết quả của mình; người đứng đầu đọc kết quả của đơn vị.`
      : 'Người được đánh giá chỉ đọc kết quả của mình; người đứng đầu đọc kết quả của đơn vị.',
  more: (n: number) =>
    `Còn ${viCount(n)} trường hợp chưa hiện; thông báo các trường hợp này trước, số còn lại sẽ hiện tiếp.`,
  asking: 'Đang kiểm tra các trường hợp…',
  again: 'Kiểm tra lại',
  at: {
    headFirst: 'Cần báo trước người đứng đầu đơn vị',
    headLately: 'Đã báo trước người đứng đầu, chưa đủ số giờ',
    decideAgain:
      'Cần cấp quyết định xếp loại lại, hoặc giữ mức, trước khi thông báo: mức “Hoàn thành xuất sắc nhiệm vụ” chỉ giữ được theo nghị quyết của cấp ủy có số, ngày, lý do; mức khác giữ được khi ghi lý do',
    notInNotice: 'Không còn chờ thông báo; xin tải lại trang',
    unknownReview: 'Không thuộc nhóm được giao',
  } as Readonly<Record<string, string>>,
  ready: 'Thông báo được ngay',
  decideAgain: 'Xếp loại lại, hoặc giữ mức',
  toHeads: (n: number) => `Báo trước người đứng đầu: ${viCount(n)} trường hợp`,
  toSubjects: (n: number) => `Thông báo kết quả: ${viCount(n)} trường hợp`,
  heads: 'Báo trước người đứng đầu',
  subjects: 'Thông báo kết quả',
  headsConsequence:
    'Người đứng đầu đơn vị được đọc mức đã quyết định và lý do của các trường hợp này, và nhận thư báo không nêu mức. Người được đánh giá chưa biết. Không thu hồi được.',
  subjectsConsequence:
    'Từng người được đọc kết quả của mình, người đứng đầu đọc kết quả của đơn vị; thư báo không nêu mức. Không thu hồi được: kết quả chỉ thay đổi khi được xem xét lại.',
  acting: 'Đang thông báo…',
  toldHeads: (n: number) => `Đã báo trước người đứng đầu ${viCount(n)} trường hợp.`,
  toldSubjects: (n: number) => `Đã thông báo kết quả của ${viCount(n)} trường hợp.`,
}

export const resultWords = {
  title: 'Kết quả đánh giá, xếp loại',
  print: 'In thông báo, danh sách công khai',
  none: 'Chưa có thông báo kết quả',
  noneText: 'Kết quả sẽ hiện ở đây sau khi cấp có thẩm quyền quyết định và thông báo. Đồng chí sẽ nhận được thư báo.',
  own: 'Kết quả của đồng chí',
  ofUnit: 'Kết quả trong đơn vị',
  ahead: 'Báo trước kết quả trong đơn vị',
  aheadText: 'Chưa thông báo đến người được đánh giá; đề nghị đồng chí giữ kín, nắm lý do và chuẩn bị trao đổi.',
  decided: (decider: string, on: string) => `${decider} quyết định; thông báo ngày ${on}`,
  proposed: 'Đơn vị đề nghị',
  result: 'Quyết định',
  reason: 'Lý do',
  remark: 'Nhận xét ưu, khuyết điểm',
  outlook: 'Nhận định chiều hướng, triển vọng phát triển',
  noLevel: 'Không đề nghị mức',
  again: 'Kết quả này đang được xem xét, quyết định lại. Khi có kết quả mới, đồng chí sẽ được thông báo.',
  acknowledge: 'Xác nhận đã nhận thông báo',
  acknowledging: 'Đang ghi…',
  acknowledged: (at: string) => `Đã xác nhận nhận thông báo lúc ${at}`,
  handedOver: (day: string) => `Đã giao bản thông báo giấy ngày ${day}`,
  onPaper: 'Ghi việc nhận bản giấy',
  onPaperConsequence: 'Dùng khi đã giao bản thông báo giấy trực tiếp. Ghi một lần, không sửa được.',
  how: { paper: 'Đã nhận bản giấy', refused: 'Không ký nhận' },
  way: 'Kết quả giao',
  on: 'Ngày giao',
  onMissing: 'Xin ghi ngày giao bản giấy.',
}
