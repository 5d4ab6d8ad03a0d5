import { viDate } from '@kiemdiem/domain/vi'

/** Words of the draft report that a superior body sees before the conference. */
export const draftWords = {
  title: 'Dự thảo báo cáo kiểm điểm gửi cấp trên',
  none: (to: string) => `Chưa ghi nhận việc gửi dự thảo báo cáo đến ${to}.`,
  letter: {
    sent: (document: string, on: string) => `Đã gửi dự thảo: ${document}, ngày ${viDate(on)}`,
    answered: (document: string, on: string) => `Góp ý của cấp trên: ${document}, ngày ${viDate(on)}`,
  },
  received: (to: string, by: string) => `Nơi nhận: ${to}. Người nhận: ${by}`,
  keptAt: (place: string) => `Bản giấy lưu tại ${place}`,
  act: { sent: 'Ghi việc gửi dự thảo', answered: 'Ghi góp ý của cấp trên' },
  acting: 'Đang ghi…',
  consequence: 'Ghi theo công văn. Văn bản có dấu Mật chỉ ghi số, ngày và nơi lưu, không nhập nội dung.',
  document: 'Số công văn',
  on: 'Ngày công văn',
  receivedBy: 'Người nhận dự thảo',
  text: 'Nội dung góp ý (tóm tắt)',
  kept: 'Nơi lưu bản giấy',
}
