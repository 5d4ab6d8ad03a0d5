import { viCount } from '@kiemdiem/domain/vi-count'

const paperOf = (report: boolean) => (report ? 'báo cáo kiểm điểm' : 'bản kiểm điểm')

/** Words of reading a sent paper and of asking for its completion. */
export const readingWords = {
  title: (report: boolean) => (report ? 'Báo cáo kiểm điểm tập thể' : 'Bản kiểm điểm cá nhân'),
  enteredBy: (name: string, basis: string) => `Đồng chí ${name} nhập thay theo: ${basis}.`,
  objected: 'Người ký không đồng ý với nội dung nhập thay',
  enter: 'Nhập thay từ bản giấy',
  shown: (n: number) => `Lần ${n}`,
  versions: 'Các lần gửi',
  latest: 'mới nhất',
  sealedAt: (at: string) => `Gửi lúc ${at}`,
  reference: (number: string) => `Số tiếp nhận ${number}`,
  states: {
    drafting: 'Đang viết',
    sealed: 'Đã gửi',
    returned: 'Đang bổ sung, hoàn thiện',
    completing: 'Đang hoàn thiện sau hội nghị',
  },
  notYetTitle: (report: boolean) => `${report ? 'Báo cáo' : 'Bản'} kiểm điểm chưa được gửi`,
  notYetText: 'Nội dung chỉ người viết xem được cho đến khi gửi.',
  older: (n: number, latest: number) => `Đồng chí đang xem lần ${n}. Bản mới nhất là lần ${latest}.`,
  returned: 'Bản này đã được đề nghị bổ sung, hoàn thiện.',
  remarksTitle: (who: string, at: string) => `Đồng chí ${who} đề nghị bổ sung, hoàn thiện (${at})`,
  remarksWanted: (date: string) => `Đề nghị gửi lại chậm nhất hết ngày ${date}.`,
  completedLater: 'Sau hội nghị, người viết đã gửi bản hoàn thiện thay cho bản này.',
  completingNow: (report: boolean) =>
    `Người viết đang hoàn thiện ${paperOf(report)} theo ý kiến hội nghị. Bản dưới đây là bản hội nghị đã kiểm điểm, có giá trị cho đến khi bản hoàn thiện được gửi.`,
  differences: (before: number) => `Xem thay đổi so với lần ${before}`,
  hideDifferences: 'Ẩn thay đổi',
  differencesLegend:
    'Chữ gạch chân là phần thêm mới, chữ gạch ngang là phần đã bỏ; mục không thay đổi không nêu ở đây.',
  noDifference: 'Nội dung hai lần gửi không khác nhau.',
  askedHere: 'Ý kiến đề nghị về mục này',
  askedElsewhere: 'Ý kiến đề nghị khác',
  begins: { added: '[bắt đầu phần thêm mới]', deleted: '[bắt đầu phần đã bỏ]' },
  ends: { added: '[hết phần thêm mới]', deleted: '[hết phần đã bỏ]' },
  sentUnchanged: (before: number) => `Nội dung gửi lại nguyên văn như lần ${before}. Lý do của người gửi:`,
  write: 'Viết tiếp',
  suggest: 'Gợi ý kiểm điểm',
  suggestCount: (given: number) =>
    given === 0 ? 'Gợi ý kiểm điểm' : `Gợi ý kiểm điểm (đã có ${viCount(given)} vấn đề)`,

  complete: (report: boolean) => `Hoàn thiện ${paperOf(report)} sau hội nghị`,
  completeTitle: (report: boolean) => `Hoàn thiện ${paperOf(report)} theo ý kiến hội nghị?`,
  completeText: (report: boolean) =>
    `Nội dung được mở lại để đồng chí bổ sung theo ý kiến hội nghị, không phải viết lại. Việc này không bắt buộc; ${paperOf(report)} đã gửi vẫn có giá trị cho đến khi đồng chí gửi bản hoàn thiện.`,
  completeKeeps: (report: boolean, partyOpen: boolean) => [
    'Hồ sơ không trở lại bước trước; biên bản và đề nghị xếp loại của hội nghị giữ nguyên.',
    `Giờ gửi đã ghi nhận không đổi; mọi lần gửi ${paperOf(report)} đều được lưu.`,
    partyOpen
      ? 'Mức tự xếp loại giữ như bản hội nghị đã kiểm điểm; riêng mức tự xếp loại đảng viên còn sửa được cho đến khi hội nghị Chi bộ có biên bản.'
      : 'Mức tự xếp loại giữ như bản hội nghị đã kiểm điểm.',
  ],
  completeOpen: 'Mở để hoàn thiện',
  completing: 'Đang mở…',
  print: 'In',
  home: 'Về trang Việc cần làm',

  returnIt: 'Đề nghị bổ sung, hoàn thiện',
  returnTitle: 'Đề nghị bổ sung, hoàn thiện',
  returnText: (who: string, report: boolean) =>
    `${report ? 'Báo cáo' : 'Bản'} kiểm điểm được mở lại để ${who} viết tiếp trên nội dung cũ; bản đã gửi vẫn được lưu. Người viết nhận được thư kèm ý kiến dưới đây.`,
  remarks: 'Nội dung đề nghị',
  remarksHint: 'Nêu rõ mục nào, cần bổ sung hoặc làm rõ điều gì.',
  remarksMissing: 'Xin ghi rõ nội dung đề nghị bổ sung, hoàn thiện.',
  remarksTooLong: (limit: number) =>
    `Nội dung đề nghị dài quá ${limit.toLocaleString('vi-VN')} ký tự. Xin viết ngắn lại.`,
  wantedBy: 'Đề nghị gửi lại chậm nhất ngày',
  wantedByHint: (usual: string) =>
    `Để trống thì theo thời hạn của kế hoạch; nếu thời hạn đã qua thì chậm nhất hết ngày ${usual}.`,
  wantedByOutside: (from: string, to: string) => `Xin chọn ngày từ ${from} đến ${to}, trước hội nghị.`,
  letters: 'ký tự',
  returning: 'Đang gửi đề nghị…',
}
