import { viCount } from '@kiemdiem/domain/vi-count'

export const commentWords = {
  title: 'Nhận xét của cấp có thẩm quyền',
  sheets: 'In phiếu, bản kiểm điểm',
  noCampaign: 'Hiện không có đợt kiểm điểm nào đang mở',
  nothing: 'Chưa có hồ sơ nào chờ ghi nhận xét',
  nothingText:
    'Nhận xét ghi được từ bước quyết định đến khi thông báo, đối với các nhóm đồng chí được giao và không có mình trong đó.',
  intro:
    'Nhận xét ghi ở đây in vào phiếu đánh giá (Nghị định số 90/2020/NĐ-CP) và phần đánh giá sau chữ ký của bản kiểm điểm. Ô đã có sẵn lời của người đứng đầu đơn vị hoặc của hội nghị; đồng chí sửa lại cho đúng ý kiến của cấp có thẩm quyền rồi lưu. Nội dung được giữ kín đến khi thông báo.',
  count: (written: number, all: number) => `Đã ghi ${viCount(written)}/${viCount(all)}`,
  open: 'Chỉ hiện dòng chưa ghi',
  remark: {
    person: 'Nhận xét ưu, khuyết điểm',
    member: 'Nhận xét, đánh giá của chi ủy',
    unit: 'Nhận xét, đánh giá của cấp có thẩm quyền',
  },
  outlook: 'Nhận định chiều hướng, triển vọng phát triển',
  outlooks: [
    'Có chiều hướng phát triển tốt.',
    'Có triển vọng phát triển; cần tiếp tục rèn luyện, bồi dưỡng.',
    'Phù hợp với vị trí công tác hiện nay.',
  ],
  of: (name: string) => `của ${name}`,
  head: 'Người đứng đầu đơn vị nhận xét',
  conference: 'Hội nghị nhận xét',
  appraisal: 'Bộ phận thẩm định ghi',
  take: 'Lấy lời này',
  saidFailed:
    'Chưa tải được nhận xét của hội nghị, đơn vị; xin kiểm tra mạng rồi tải lại trang. Vẫn ghi được nhận xét.',
  filled: 'Điền sẵn, chưa lưu',
  changed: 'Chưa lưu',
  saved: 'Đã lưu',
  save: (count: number) => `Lưu ${viCount(count)} nhận xét`,
  nothingToSave: 'Không có gì phải lưu',
  saving: 'Đang lưu…',
  done: 'Đã lưu nhận xét.',
  refused: {
    writtenMeanwhile: 'vừa được người khác ghi; xin xem lại dòng này rồi lưu',
    notInDecision: 'không ở bước quyết định hoặc đã thông báo',
    unknownReview: 'không thuộc nhóm được giao',
    reasonMissing: 'chưa có lời nhận xét',
    twice: 'có hai lần trong danh sách',
  } as Readonly<Record<string, string>>,
}

export const sheetWords = {
  title: 'Phiếu đánh giá, bản kiểm điểm hoàn chỉnh',
  back: 'Về trang nhận xét',
  unit: 'Đơn vị',
  copies: 'Số bản mỗi người',
  copy: (count: number) => `${viCount(count)} bản`,
  hint: 'In cả đơn vị một lần: mỗi phiếu 02 bản, một bản lưu hồ sơ đánh giá, một bản lưu hồ sơ cán bộ, để ký và đóng dấu. Phần nào chưa có, hoặc đồng chí không được xem, thì để chấm để ghi bằng tay.',
  loading: (ready: number, all: number) => `Đang tải ${viCount(ready)}/${viCount(all)} hồ sơ…`,
  missing: (count: number) => `Còn thiếu ở ${viCount(count)} hồ sơ`,
  missingOf: (name: string, parts: readonly string[]) => `${name}: ${parts.join(', ')}.`,
  withoutText:
    'Nội dung tự đánh giá không in ở đây vì đồng chí không được xem, hoặc bản giấy lưu ở nơi khác; chỉ in phần nhận xét, đánh giá, xếp loại để kèm theo bản đã ký.',
  complete: 'Các phiếu đã đủ nội dung.',
  print: 'In tất cả',
  nothing: 'Chưa có hồ sơ nào đến bước quyết định',
}
