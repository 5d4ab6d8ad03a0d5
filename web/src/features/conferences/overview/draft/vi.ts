import { viDate } from '@kiemdiem/domain/vi'

/** Words of the draft report that a superior body sees before the conference. */
export const draftWords = {
  title: 'Dự thảo báo cáo kiểm điểm gửi cấp trên',
  none: (to: string) => `Chưa ghi nhận việc gửi dự thảo báo cáo đến ${to}.`,
  sent: (document: string, on: string) => `Đã gửi dự thảo: ${document}, ngày ${viDate(on)}`,
  sentOn: (on: string) => `Công văn gửi dự thảo, lập ngày ${viDate(on)}`,
  waits: (on: string) => `Công văn gửi dự thảo, lập ngày ${viDate(on)}, chờ văn thư vào số`,
  answered: (document: string, on: string) => `Góp ý của cấp trên: ${document}, ngày ${viDate(on)}`,
  toLetter: 'Công văn gửi dự thảo',
  received: (to: string, by: string) => `Nơi nhận: ${to}. Người nhận: ${by}`,
  keptAt: (place: string) => `Bản giấy lưu tại ${place}`,
  act: { sent: 'Ghi công văn giấy đã gửi', answered: 'Ghi góp ý của cấp trên' },
  acting: 'Đang ghi…',
  consequence: {
    sent: 'Chỉ dùng khi công văn đã ký, có số và gửi đi bằng bản giấy. Số được giữ trong sổ văn bản, không cấp cho văn bản khác. Nếu chưa có số, xin phát hành tại mục Công văn gửi dự thảo.',
    answered: 'Ghi theo công văn. Văn bản có dấu Mật chỉ ghi số, ngày và nơi lưu, không nhập nội dung.',
  },
  number: 'Số',
  numberWrong: 'Xin ghi số từ 1 đến 9999.',
  code: 'Ký hiệu cơ quan',
  document: 'Số công văn',
  on: 'Ngày công văn',
  receivedBy: 'Người nhận dự thảo',
  text: 'Nội dung góp ý (tóm tắt)',
  kept: 'Nơi lưu bản giấy',
}
