import { viCount } from '@kiemdiem/domain/vi-count'

export const placesWords = {
  title: 'Phân bổ số “Hoàn thành xuất sắc nhiệm vụ” do người đứng đầu cơ quan quyết định',
  hint: 'Nhóm có nhiều cấp quyết định: theo nghị quyết, ghi số mà người đứng đầu mỗi cơ quan được quyết định. Cơ quan chưa được phân bổ thì trường hợp đề nghị xuất sắc còn chờ.',
  number: 'Số nghị quyết, biên bản',
  date: 'Ngày',
  group: 'Nhóm',
  decider: 'Cấp quyết định',
  proposed: 'Đề nghị xuất sắc',
  people: 'Hồ sơ đã đề nghị',
  given: 'Đã quyết định',
  count: 'Phân bổ',
  countOf: (decider: string, group: string) => `Phân bổ cho ${decider}, ${group}`,
  check: 'Xem trước và ghi phân bổ',
  act: 'Ghi phân bổ',
  acting: 'Đang ghi…',
  consequence: (deciders: number, places: number) =>
    `Phân bổ ${viCount(places)} “Hoàn thành xuất sắc nhiệm vụ” cho ${viCount(deciders)} cấp quyết định. Người đứng đầu các cơ quan đó nhận thư báo, thư không nêu số.`,
  done: 'Đã ghi phân bổ.',
  nothing: 'Chưa thay đổi số nào.',
}
