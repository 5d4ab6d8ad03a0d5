import { viCount } from '@kiemdiem/domain/vi-count'

/** Words of the page on which the late are reminded. */
export const remindWords = {
  title: 'Đôn đốc việc quá hạn',
  noCampaign: 'Hiện không có đợt kiểm điểm nào đang mở',
  intro:
    'Hệ thống tự nhắc đồng chí còn việc chưa hoàn thành vào các ngày làm việc trước và sau thời hạn. Hết các lần đó, việc gọi hoặc gửi thư đôn đốc là do đồng chí quyết định; mỗi việc một ngày không quá một thư nhắc.',
  none: 'Không có hồ sơ nào quá hạn',
  noneText: 'Khi có bước, đơn vị quá hạn trong diện đồng chí phụ trách, danh sách sẽ hiện ở đây.',
  of: 'Bước, đơn vị cần đôn đốc',
  step: (stage: string) => `Bước ${stage}`,
  stage: (stage: string, track: string, late: number) => `${stage} (${track}): ${viCount(late)} hồ sơ quá hạn`,
  beside: { receipt: 'Xác nhận đã nhận thông báo kết quả', remediation: 'Kế hoạch khắc phục, cam kết' },
  unit: (unit: string, late: number) => `${unit}: ${viCount(late)} việc quá hạn`,
  asking: 'Đang lập danh sách…',
  again: 'Lập lại danh sách',
  nobody: 'Không còn đồng chí nào có việc quá hạn.',
  mail: (count: number) => `Sẽ nhận thư: ${viCount(count)} đồng chí`,
  call: (count: number) => `Cần gọi: ${viCount(count)} đồng chí`,
  told: (count: number) => `Hôm nay đã được nhắc: ${viCount(count)} đồng chí`,
  noMail: 'không có thư điện tử',
  more: (count: number) => `Còn ${viCount(count)} đồng chí chưa liệt kê; xin gửi từng phần.`,
  act: (count: number) => `Gửi thư đôn đốc ${viCount(count)} đồng chí`,
  dialog: 'Gửi thư đôn đốc',
  acting: 'Đang gửi…',
  consequence: (count: number) =>
    `Gửi ${viCount(count)} thư, mỗi đồng chí một thư, nêu đúng các việc quá hạn ghi trong danh sách. Đồng chí nào hoàn thành trước khi thư được gửi thì không nhận thư. Thư đã gửi không thu hồi được.`,
  sent: (count: number, left: number) =>
    `Đã gửi thư đôn đốc ${viCount(count)} đồng chí${left > 0 ? `; còn ${viCount(left)} đồng chí, xin gửi tiếp` : ''}.`,
  task: (title: string, date: string, late: string) => `${title} (trước ngày ${date}, ${late})`,
  unknown: 'Đồng chí',
}
