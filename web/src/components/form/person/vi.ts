import { viCount } from '@kiemdiem/domain/vi-count'

/** Words of the search of people, which few pages have. */
export const personWords = {
  searchPerson: 'Gõ họ tên để tìm',
  unknownPerson: (typed: string, stays: string | null) =>
    `“${typed}” chưa được chọn trong danh sách nên không được ghi${stays ? `; vẫn là ${stays}` : ''}.`,
  noPerson: 'Không có ai khớp với nội dung tìm.',
  morePeople: (count: number) => `Còn ${count} người khác; xin gõ thêm để thu hẹp.`,
  people: (count: number) => `${viCount(count)} người`,
}
