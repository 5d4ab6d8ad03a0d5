import { viCount } from '@kiemdiem/domain/vi-count'

export const toldPrintWords = {
  title: 'In thông báo kết quả, danh sách công khai',
  back: 'Về kết quả',
  noCampaign: 'Hiện không có đợt kiểm điểm nào đang mở',
  unit: 'Đơn vị',
  choose: 'Chọn đơn vị',
  agency: (name: string, units: number) => `Toàn cơ quan: ${name} (${viCount(units)} đơn vị)`,
  agencyNote:
    'Danh sách gồm tập thể, cá nhân của mọi đơn vị trong cơ quan đã được thông báo kết quả, chỉ nêu mức. Trường hợp thuộc nhóm có đồng chí hoặc không được giao thì không có ở đây; đề nghị người được giao nhóm đó in bổ sung. Đảng viên được thông báo trong chi bộ, theo danh sách của chi bộ.',
  reading: (done: number, all: number) => `Đang lấy kết quả: ${viCount(done)}/${viCount(all)} đơn vị…`,
  none: 'Chưa có gì để in',
  noneText:
    'Thông báo in được sau khi đã thông báo trên hệ thống. Người đứng đầu in cho đơn vị mình; bộ phận tổ chức in cho các nhóm được giao, không có mình; đầu mối in thông báo kín của người không có thư điện tử.',
  what: 'In',
  kinds: {
    personal: 'Thông báo từng người',
    list: 'Danh sách công khai',
    cell: 'Thông báo gửi chi bộ nơi sinh hoạt',
  },
  print: 'In',
  printSealed: (n: number) => `In kín ${viCount(n)} thông báo`,
  sealed: (n: number) =>
    `Có ${viCount(n)} thông báo của người không có thư điện tử. Nội dung không hiện trên màn hình, chỉ có trên bản in: mỗi thông báo kèm một mặt bì ghi người nhận. In xong đề nghị gấp, dán kín, giao tận tay, không đọc; rồi người đứng đầu ghi việc đã nhận. Hệ thống ghi lại ai đã in, không ngăn được người cầm bản in đọc.`,
  failed: 'Chưa lấy được nội dung để in',
}
