import { viCount } from '@kiemdiem/domain/vi-count'

/** Words of the workbook beside those that its print has too. */
export const bookWords = {
  sheet: 'Thẩm định',
  sums: 'TỔNG HỢP THEO NHÓM',
  group: 'Nhóm đối tượng',
  total: 'Tổng số',
  none: 'Chưa có mức, không xếp loại',
  allowed: 'Được phép xuất sắc',
  verdict: 'Đối chiếu',
  whole: 'Cộng',
  bySuperior: 'Cấp trên tính',
  overBy: 'Vượt ',
  over: (count: number) => `Vượt ${viCount(count)}`,
  kept: 'Không vượt',
  madeBy: 'NGƯỜI LẬP BẢNG',
} as const

export const printWords = {
  letterOnly:
    'Chỉ đính kèm bản ký của tờ trình: bộ phận tổ chức, cấp quyết định đều đọc được. Bảng, báo cáo nêu mức của từng người, xin không đính kèm ở đây.',
  title: 'Bảng, báo cáo, tờ trình thẩm định',
  back: 'Về bảng thẩm định',
  track: 'Diện',
  which: 'Số liệu',
  now: 'Chưa trình',
  handedOver: (nth: number, at: string) => `${nth === 1 ? 'Đã trình' : `Trình bổ sung lần ${viCount(nth - 1)}`}: ${at}`,
  what: 'Văn bản',
  papers: { table: 'Bảng tổng hợp, thẩm định', report: 'Báo cáo', letter: 'Tờ trình' },
  page: 'Khổ giấy',
  pages: { a4Landscape: 'A4 ngang', a3Landscape: 'A3 ngang' },
  print: 'In',
  file: 'Bảng tổng hợp, thẩm định',
  draft:
    'Đây là dự thảo, theo nội dung đã ghi trên bảng thẩm định đến lúc này. Khi trình, văn bản giữ đúng nội dung, người ký lúc đó và có trong sổ văn bản để văn thư vào số, ngày của tờ trình.',
  nothing: 'Không có trường hợp nào đang chờ trình',
  nothingText:
    'Khi có đơn vị gửi hồ sơ đề nghị, bảng và dự thảo báo cáo, tờ trình hiện ở đây. Bảng đã trình chọn ở trên.',
  earlier: 'Bảng này được trình trước khi hệ thống lưu kèm số liệu để in; xem từng trường hợp trên bảng thẩm định.',
} as const
