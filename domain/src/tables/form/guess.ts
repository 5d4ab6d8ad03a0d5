import { fieldIn, keyed, once } from '../headings.ts'
import { type TableId, tableOf } from '../tables.ts'

/** How forms of others head what our tables have, besides as we do. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  number: ['STT', 'Số TT', 'Số thứ tự'],
  subject: [
    ...['Họ và tên', 'Họ tên', 'Họ và tên, tập thể', 'Tên tập thể, cá nhân', 'Tập thể, cá nhân', 'Cá nhân', 'Tập thể'],
    ...['Họ và tên cán bộ', 'Họ, tên', 'Tên đơn vị, cá nhân', 'Đảng viên'],
  ],
  post: ['Chức vụ, chức danh', 'Chức danh', 'Chức vụ hiện tại', 'Chức vụ, vị trí việc làm'],
  unit: ['Đơn vị công tác', 'Cơ quan, đơn vị', 'Nơi công tác', 'Tên đơn vị'],
  place: ['Chức vụ, đơn vị công tác', 'Chức vụ, nơi công tác'],
  level: [
    'Kết quả xếp loại',
    'Xếp loại',
    'Mức xếp loại chất lượng',
    'Kết quả',
    'Mức đề nghị',
    'Mức đề xuất',
    'Xếp loại chất lượng',
  ],
  outstanding: ['HTXSNV', 'HTXS nhiệm vụ', 'Hoàn thành xuất sắc', 'Xuất sắc', 'HTXS'],
  good: ['HTTNV', 'HTT nhiệm vụ', 'Hoàn thành tốt', 'HTT'],
  completed: ['HTNV', 'HT nhiệm vụ', 'Hoàn thành', 'HT'],
  notCompleted: ['KHTNV', 'KHT nhiệm vụ', 'Không hoàn thành', 'KHT'],
  none: ['Chưa xếp loại', 'Không đánh giá', 'Không xếp loại chất lượng'],
  group: ['Nhóm đối tượng', 'Đối tượng', 'Nhóm chức danh', 'Nội dung'],
  total: ['Tổng cộng', 'Cộng', 'Số lượng'],
  self: ['Tự đánh giá', 'Cá nhân tự xếp loại', 'Mức tự xếp loại', 'Tự nhận mức'],
  remark: ['Lý do, ghi chú', 'Nhận xét'],
  blank: [],
}

/** Which of our columns each heading of a form means; each of ours once. */
export const guessed = (table: TableId, headings: readonly string[]): (string | null)[] => {
  const keys = keyed(tableOf(table).columns.map(({ id, head }) => ({ field: id, label: head, also: ALSO[id] ?? [] })))
  return once(headings.map((heading) => (heading === '' ? null : countOf(table, fieldIn(keys, heading)))))
}

/** A form has a number where our own table has it with its share. */
const countOf = (table: TableId, column: string | null): string | null =>
  tableOf(table).columns.some(({ id }) => id === `${column}Count`) ? `${column}Count` : column
