import { RATING_NAMES } from '../model/terms.ts'

/**
 * The lists and tables that are printed and exported, column by column, as rows of data: a paper says what stands in each
 * (tables/laid-table.ts), a campaign may lay them otherwise (tables/layout.ts). Ids are for ever: saved layouts and issued papers carry them.
 */
interface TableColumn {
  id: string
  head: string
  /** Hundredths of the width, beside the other columns. */
  width: number
  /** What nobody could use the table without. */
  required?: true
  /** Stands on the table only where a layout asks for it. */
  extra?: true
  /** Holds a number: a workbook keeps it one. */
  number?: true
}

interface TableRow {
  name: string
  columns: readonly TableColumn[]
}

const number = { id: 'number', head: 'TT', width: 8, required: true, number: true } as const
const levelCounts = [
  { id: 'outstanding', head: RATING_NAMES.outstanding, width: 13 },
  { id: 'good', head: RATING_NAMES.good, width: 13 },
  { id: 'completed', head: RATING_NAMES.completed, width: 13 },
  { id: 'notCompleted', head: RATING_NAMES.notCompleted, width: 13 },
  { id: 'none', head: 'Không xếp loại', width: 11 },
] as const
/** The same in two columns of their own, as forms of a superior ask for them. */
const levelFigures = [
  { id: 'outstandingCount', head: 'Hoàn thành xuất sắc (số lượng)', width: 8, extra: true, number: true },
  { id: 'outstandingShare', head: 'Hoàn thành xuất sắc (%)', width: 8, extra: true, number: true },
  { id: 'goodCount', head: 'Hoàn thành tốt (số lượng)', width: 8, extra: true, number: true },
  { id: 'goodShare', head: 'Hoàn thành tốt (%)', width: 8, extra: true, number: true },
  { id: 'completedCount', head: 'Hoàn thành (số lượng)', width: 8, extra: true, number: true },
  { id: 'completedShare', head: 'Hoàn thành (%)', width: 8, extra: true, number: true },
  { id: 'notCompletedCount', head: 'Không hoàn thành (số lượng)', width: 8, extra: true, number: true },
  { id: 'notCompletedShare', head: 'Không hoàn thành (%)', width: 8, extra: true, number: true },
  { id: 'noneCount', head: 'Không xếp loại (số lượng)', width: 8, extra: true, number: true },
  { id: 'noneShare', head: 'Không xếp loại (%)', width: 8, extra: true, number: true },
] as const
/** A cross in the column of the level, as many forms of a superior ask for it. */
const levelMarks = [
  { id: 'outstanding', head: RATING_NAMES.outstanding, width: 10, extra: true },
  { id: 'good', head: RATING_NAMES.good, width: 10, extra: true },
  { id: 'completed', head: RATING_NAMES.completed, width: 10, extra: true },
  { id: 'notCompleted', head: RATING_NAMES.notCompleted, width: 10, extra: true },
] as const
const subject = {
  id: 'subject',
  head: 'Tập thể, cá nhân',
  width: 32,
  required: true,
} as const
const level = {
  id: 'level',
  head: 'Mức xếp loại',
  width: 26,
  required: true,
} as const
const post = { id: 'post', head: 'Chức vụ', width: 20 } as const
const unit = { id: 'unit', head: 'Đơn vị', width: 20, extra: true } as const
const blank = { id: 'blank', head: 'Ghi chú', width: 12, extra: true } as const

export const TABLES = {
  results: {
    name: 'Danh sách kết quả xếp loại',
    columns: [
      number,
      subject,
      { id: 'place', head: 'Chức vụ, đơn vị', width: 34 },
      level,
      { ...post, extra: true },
      unit,
      ...levelMarks,
      blank,
    ],
  },
  public: {
    name: 'Danh sách công khai',
    columns: [
      number,
      { ...subject, width: 34 },
      { ...post, width: 30 },
      { ...level, width: 28 },
      unit,
      ...levelMarks,
      blank,
    ],
  },
  proposal: {
    name: 'Danh sách đề nghị xếp loại',
    columns: [
      number,
      { ...subject, width: 20 },
      { id: 'self', head: 'Tự xếp loại', width: 15 },
      { id: 'votes', head: 'Số phiếu', width: 12 },
      { ...level, head: 'Mức đề nghị', width: 15 },
      { id: 'remark', head: 'Nhận xét, đánh giá', width: 30 },
    ],
  },
  appraisal: {
    name: 'Bảng tổng hợp, thẩm định',
    columns: [
      { ...number, width: 4 },
      { ...subject, head: 'Họ và tên, tập thể', width: 14 },
      { id: 'self', head: 'Tự xếp loại', width: 8 },
      { id: 'votes', head: 'Số phiếu', width: 6 },
      { id: 'proposed', head: 'Hội nghị, đơn vị đề nghị', width: 9 },
      { id: 'headOpinion', head: 'Ý kiến người đứng đầu', width: 8 },
      { id: 'opinions', head: 'Ý kiến tham gia', width: 13 },
      { ...level, head: 'Mức đề xuất', width: 9 },
      { id: 'reason', head: 'Lý do (nếu khác)', width: 10 },
      { id: 'grounds', head: 'Ý kiến thẩm định, căn cứ', width: 13 },
      { id: 'remark', head: 'Ghi chú', width: 6 },
      { ...unit, width: 12 },
    ],
  },
  figures: {
    name: 'Kết quả xếp loại theo nhóm',
    columns: [
      { id: 'group', head: 'Nhóm', width: 28, required: true },
      { id: 'total', head: 'Tổng số', width: 9, required: true, number: true },
      ...levelCounts,
      ...levelFigures,
    ],
  },
  before: {
    name: 'Kết quả năm trước theo nhóm',
    columns: [
      { id: 'group', head: 'Nhóm', width: 28, required: true },
      { id: 'total', head: 'Có kết quả năm trước', width: 9, required: true, number: true },
      ...levelCounts,
      ...levelFigures,
    ],
  },
  enclosures: {
    name: 'Danh mục hồ sơ gửi',
    columns: [
      number,
      { id: 'name', head: 'Tên tài liệu', width: 58, required: true },
      { id: 'copies', head: 'Số bản', width: 14, number: true },
      { id: 'remark', head: 'Ghi chú', width: 20 },
    ],
  },
  index: {
    name: 'Mục lục hồ sơ',
    columns: [
      { ...number, width: 5 },
      { id: 'name', head: 'Tên tài liệu', width: 33, required: true },
      { id: 'day', head: 'Ngày', width: 10 },
      { id: 'signed', head: 'Chữ ký', width: 9 },
      { id: 'kept', head: 'Nơi lưu', width: 20 },
      { id: 'remark', head: 'Ghi chú', width: 23 },
    ],
  },
} as const satisfies Record<string, TableRow>

export type TableId = keyof typeof TABLES
export type ColumnId<T extends TableId> = (typeof TABLES)[T]['columns'][number]['id']
export const TABLE_IDS = Object.keys(TABLES) as TableId[]

/** Its columns as rows of one type, whichever table it is. */
export const columnsOf = (table: TableId): readonly TableColumn[] => TABLES[table].columns
