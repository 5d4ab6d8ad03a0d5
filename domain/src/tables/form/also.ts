import { headKey } from '../headings.ts'

/** How forms of others head what our tables have, besides as we do. */
export const ALSO: Readonly<Record<string, readonly string[]>> = {
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
  none: ['Không xếp loại', 'Chưa xếp loại', 'Không đánh giá', 'Không xếp loại chất lượng'],
  group: ['Nhóm đối tượng', 'Đối tượng', 'Nhóm chức danh', 'Nội dung'],
  total: ['Tổng cộng', 'Cộng', 'Số lượng'],
  self: ['Tự đánh giá', 'Cá nhân tự xếp loại', 'Mức tự xếp loại', 'Tự nhận mức'],
  remark: ['Lý do, ghi chú', 'Nhận xét'],
  blank: [],
}

/** Columns that stand for one level, or for none: by themselves, or as its number or share. */
const LEVELS = ['outstanding', 'good', 'completed', 'notCompleted', 'none'] as const
type Level = (typeof LEVELS)[number]

/** The level for which a column stands; null: for none of them. */
export const levelOf = (column: string): Level | null =>
  LEVELS.find((level) => column.replace(/(?:Count|Share)$/, '') === level) ?? null

/** By how each is written, the longest first: "Không hoàn thành" has "Hoàn thành" in it. Of fewer letters any word might be one. */
const WRITTEN = LEVELS.flatMap((level) => (ALSO[level] ?? []).map((words) => ({ level, key: headKey(words) })))
  .filter(({ key }) => key.length >= 4)
  .toSorted((a, b) => b.key.length - a.key.length)

/** The level that a heading names, in full or as offices shorten it; null: none. */
export const levelNamed = (heading: string): Level | null =>
  WRITTEN.find(({ key }) => headKey(heading).includes(key))?.level ?? null
