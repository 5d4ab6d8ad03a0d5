/** Words of reading a sent paper and of asking for its completion. */
export const readingWords = {
  title: (report: boolean) => (report ? 'Báo cáo kiểm điểm tập thể' : 'Bản kiểm điểm cá nhân'),
  shown: (n: number) => `Lần ${n}`,
  versions: 'Các lần gửi',
  latest: 'mới nhất',
  sealedAt: (at: string) => `Gửi lúc ${at}`,
  reference: (number: string) => `Số tiếp nhận ${number}`,
  states: {
    drafting: 'Đang viết',
    sealed: 'Đã gửi',
    returned: 'Đang bổ sung, hoàn thiện',
  },
  notYetTitle: (report: boolean) => `${report ? 'Báo cáo' : 'Bản'} kiểm điểm chưa được gửi`,
  notYetText: 'Nội dung chỉ người viết xem được cho đến khi gửi.',
  older: (n: number, latest: number) => `Đồng chí đang xem lần ${n}. Bản mới nhất là lần ${latest}.`,
  returned: 'Bản này đã được đề nghị bổ sung, hoàn thiện.',
  remarksTitle: (who: string, at: string) => `${who} đề nghị bổ sung, hoàn thiện (${at})`,
  write: 'Viết tiếp',
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
  letters: 'ký tự',
  returning: 'Đang gửi đề nghị…',
}
