import { viCount } from '@kiemdiem/domain/vi-count'
/** Words of the preview and of sending. */
export const sealWords = {
  title: 'Xem lại trước khi gửi',
  receiptTitle: (report: boolean) => (report ? 'Đã gửi báo cáo kiểm điểm' : 'Đã gửi bản kiểm điểm'),
  back: 'Trở lại viết tiếp',
  seal: 'Gửi bản kiểm điểm',
  sealReport: 'Gửi báo cáo kiểm điểm',
  onlyResponsible: (who: string) =>
    `Chỉ đồng chí ${who} được gửi báo cáo này. Người tham gia soạn thảo xem được bản in.`,
  willFreeze: (completing: boolean) =>
    completing
      ? 'Sau khi gửi, nội dung chỉ còn để xem; bản hội nghị đã kiểm điểm vẫn được lưu.'
      : 'Sau khi gửi, nội dung chỉ còn để xem; chỉ viết tiếp được khi có đề nghị bổ sung, hoàn thiện.',
  sealCompleted: 'Gửi bản hoàn thiện',
  completes:
    'Bản hoàn thiện thay bản đã gửi đối với những người được đọc. Bước của hồ sơ, mức tự xếp loại và giờ gửi đã ghi nhận không đổi.',
  confirmCompleted:
    'Nội dung được khóa lại đúng như bản in đồng chí vừa xem và thay bản đã gửi đối với những người được đọc; hồ sơ không chuyển bước. Đồng chí nhận giấy báo tiếp nhận có số và giờ gửi.',
  completed: 'Đây là bản hoàn thiện sau hội nghị; hồ sơ giữ nguyên bước đang thực hiện.',
  receivers: (report: boolean) => (report ? 'Báo cáo này được dùng cho' : 'Bản kiểm điểm này được dùng cho'),
  receiver: (track: string, stage: string, holder: string) => `${track}: chuyển sang bước “${stage}” – ${holder}`,
  confirmText: (receivers: string) =>
    `Nội dung được khóa lại đúng như bản in đồng chí vừa xem và được chuyển tới ${receivers}. Đồng chí nhận giấy báo tiếp nhận có số và giờ gửi.`,
  confirmNobody: 'người phụ trách bước tiếp theo',
  savingFirst: (count: number) => `Đang lưu nốt ${viCount(count)} mục trước khi gửi…`,
  leftoversFirst: (places: readonly string[]) =>
    `Chưa gửi: còn ${viCount(places.length)} mục có nội dung đồng chí viết trước đây trên máy này mà chưa khôi phục hay bỏ (${places.join(', ')}). Xin trở lại chọn rồi gửi.`,
  conflictFirst: 'Có mục còn hai bản khác nhau. Xin trở lại, chọn một bản rồi gửi.',
  tooLongFirst: 'Có mục dài quá giới hạn nên chưa lưu được. Xin trở lại rút gọn rồi gửi.',
  sending: 'Đang gửi…',
  checking: 'Máy chủ đã nhận, đang kiểm tra…',
  waitingTitle: 'Đã gửi, đang chờ tiếp nhận',
  waitingText: 'Máy chủ đang kiểm tra bản vừa gửi. Giấy báo tiếp nhận sẽ hiện ra khi xong; đồng chí không cần gửi lại.',
  slowTitle: 'Bản kiểm điểm đã được nhận và giữ an toàn',
  slowText:
    'Máy chủ đang xử lý lâu hơn thường lệ. Đồng chí không cần gửi lại; giấy báo tiếp nhận sẽ hiện ở đây và được gửi qua thư điện tử khi xong.',
  unreachable:
    'Chưa gửi được vì mất kết nối với máy chủ. Nội dung vẫn được lưu; xin bấm gửi lại khi có mạng (bấm lại cũng không gửi hai lần).',
  denied:
    'Máy chủ chưa nhận được bản này. Có thể nội dung vừa được sửa ở nơi khác hoặc bước tự kiểm điểm vừa đóng. Xin xem lại bản in rồi gửi lại.',
  /** After "đồng chí", until the name is known. */
  fellow: 'cùng viết',
  changed: (who: string | null) =>
    `Chưa gửi: nội dung vừa được ${who === null ? 'sửa ở nơi khác' : `đồng chí ${who} sửa`}. Xin xem lại bản mới dưới đây trước khi gửi.`,
  notReady: 'Chưa gửi được vì còn thiếu nội dung. Bấm vào từng dòng để viết tiếp.',
  refusedTitle:
    'Bản vừa gửi chưa được nhận. Những gì đã viết vẫn giữ nguyên; xin hoàn thiện các nội dung sau rồi gửi lại.',

  unchanged: (before: number) => `Nội dung chưa có gì khác bản lần ${before} đã được đề nghị bổ sung, hoàn thiện`,
  unchangedText: 'Nếu gửi lại nguyên văn, đồng chí cần ghi rõ lý do; ai được đọc bản gửi đều đọc được lý do này.',
  sameBecause: 'Vì sao gửi lại nguyên văn',
  sameHint: (before: number) =>
    `Nội dung không khác bản lần ${before}. Lý do được lưu cùng bản gửi, hiện kèm khi đọc và không in ra giấy.`,
  sameMissing: 'Xin ghi rõ vì sao gửi lại nguyên văn.',
  sameTooLong: (limit: number) => `Lý do dài quá ${limit.toLocaleString('vi-VN')} ký tự. Xin viết ngắn lại.`,
  letters: 'ký tự',

  reference: 'Số tiếp nhận',
  time: 'Giờ gửi',
  moved: 'Đã chuyển',
  mailed:
    'Giấy báo tiếp nhận cũng được gửi qua thư điện tử; đồng chí chưa khai báo địa chỉ thì được báo qua đầu mối của đơn vị.',
  read: 'Xem bản đã gửi',
  print: 'In',
}
