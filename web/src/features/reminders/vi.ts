import { viCount } from '@kiemdiem/domain/vi-count'

/** Words of the page on which the late are reminded. */
export const remindWords = {
  title: 'Đôn đốc việc quá hạn',
  noCampaign: 'Hiện không có đợt kiểm điểm nào đang mở',
  intro:
    'Hệ thống tự nhắc người còn nợ việc vào các ngày làm việc trước và sau thời hạn. Hết các lần đó, việc gọi hoặc gửi thư đôn đốc là do đồng chí quyết định; mỗi việc một ngày không quá một thư nhắc.',
  none: 'Không có hồ sơ nào quá hạn',
  noneText: 'Khi có bước, đơn vị quá hạn trong diện đồng chí tổ chức, danh sách sẽ hiện ở đây.',
  of: 'Đôn đốc ai',
  stage: (stage: string, track: string, late: number) => `Bước ${stage} (${track}): ${viCount(late)} hồ sơ quá hạn`,
  unit: (unit: string, late: number) => `${unit}: ${viCount(late)} hồ sơ quá hạn`,
  asking: 'Đang lập danh sách…',
  again: 'Lập lại danh sách',
  nobody: 'Không còn ai nợ việc quá hạn ở đây.',
  mail: (count: number) => `Sẽ nhận thư: ${viCount(count)} người`,
  call: (count: number) => `Cần gọi: ${viCount(count)} người`,
  told: (count: number) => `Hôm nay đã được nhắc: ${viCount(count)} người`,
  noMail: 'không có thư điện tử',
  more: (count: number) => `Còn ${viCount(count)} người chưa liệt kê; xin gửi từng phần.`,
  act: (count: number) => `Gửi thư đôn đốc ${viCount(count)} người`,
  dialog: 'Gửi thư đôn đốc',
  acting: 'Đang gửi…',
  consequence: (count: number) =>
    `Gửi ${viCount(count)} thư, mỗi người một thư, nêu đúng các việc quá hạn ghi trong danh sách. Ai hoàn thành trước khi thư được gửi thì không nhận thư. Thư đã gửi không thu hồi được.`,
  sent: (count: number, left: number) =>
    `Đã gửi thư đôn đốc ${viCount(count)} người${left > 0 ? `; còn ${viCount(left)} người, xin gửi tiếp` : ''}.`,
  task: (title: string, date: string, late: string) => `${title} (trước ngày ${date}, ${late})`,
  unknown: 'Đồng chí',
}
