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
  /** How one looks, for who lays the table. */
  sample: string
}

interface TableRow {
  name: string
  columns: readonly TableColumn[]
}

const number = { id: 'number', head: 'TT', width: 8, required: true, number: true, sample: '1' } as const
const levelCounts = [
  { id: 'outstanding', head: 'Hoàn thành xuất sắc nhiệm vụ', width: 13, sample: '02 (16,7%)' },
  { id: 'good', head: 'Hoàn thành tốt nhiệm vụ', width: 13, sample: '09 (75,0%)' },
  { id: 'completed', head: 'Hoàn thành nhiệm vụ', width: 13, sample: '01 (8,3%)' },
  { id: 'notCompleted', head: 'Không hoàn thành nhiệm vụ', width: 13, sample: '00' },
  { id: 'none', head: 'Không xếp loại', width: 11, sample: '00' },
] as const
/** The same in two columns of their own, as forms of a superior ask for them. */
const levelFigures = [
  { id: 'outstandingCount', head: 'Hoàn thành xuất sắc (số lượng)', width: 8, extra: true, number: true, sample: '02' },
  { id: 'outstandingShare', head: 'Hoàn thành xuất sắc (%)', width: 8, extra: true, number: true, sample: '16,7' },
  { id: 'goodCount', head: 'Hoàn thành tốt (số lượng)', width: 8, extra: true, number: true, sample: '02' },
  { id: 'goodShare', head: 'Hoàn thành tốt (%)', width: 8, extra: true, number: true, sample: '16,7' },
  { id: 'completedCount', head: 'Hoàn thành (số lượng)', width: 8, extra: true, number: true, sample: '02' },
  { id: 'completedShare', head: 'Hoàn thành (%)', width: 8, extra: true, number: true, sample: '16,7' },
  { id: 'notCompletedCount', head: 'Không hoàn thành (số lượng)', width: 8, extra: true, number: true, sample: '02' },
  { id: 'notCompletedShare', head: 'Không hoàn thành (%)', width: 8, extra: true, number: true, sample: '16,7' },
  { id: 'noneCount', head: 'Không xếp loại (số lượng)', width: 8, extra: true, number: true, sample: '02' },
  { id: 'noneShare', head: 'Không xếp loại (%)', width: 8, extra: true, number: true, sample: '16,7' },
] as const
/** A cross in the column of the level, as many forms of a superior ask for it. */
const levelMarks = [
  { id: 'outstanding', head: 'Hoàn thành xuất sắc nhiệm vụ', width: 10, extra: true, sample: '' },
  { id: 'good', head: 'Hoàn thành tốt nhiệm vụ', width: 10, extra: true, sample: 'X' },
  { id: 'completed', head: 'Hoàn thành nhiệm vụ', width: 10, extra: true, sample: '' },
  { id: 'notCompleted', head: 'Không hoàn thành nhiệm vụ', width: 10, extra: true, sample: '' },
] as const
const subject = {
  id: 'subject',
  head: 'Tập thể, cá nhân',
  width: 32,
  required: true,
  sample: 'Đồng chí Nguyễn Văn A',
} as const
const level = {
  id: 'level',
  head: 'Mức xếp loại',
  width: 26,
  required: true,
  sample: 'Hoàn thành tốt nhiệm vụ',
} as const
const post = { id: 'post', head: 'Chức vụ', width: 20, sample: 'Phó Trưởng ban' } as const
const unit = { id: 'unit', head: 'Đơn vị', width: 20, extra: true, sample: 'Ban Tổ chức - Kiểm tra' } as const
const blank = { id: 'blank', head: 'Ghi chú', width: 12, extra: true, sample: '' } as const

export const TABLES = {
  results: {
    name: 'Danh sách kết quả xếp loại',
    columns: [
      number,
      subject,
      { id: 'place', head: 'Chức vụ, đơn vị', width: 34, sample: 'Phó Trưởng ban, Ban Tổ chức - Kiểm tra' },
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
      { id: 'self', head: 'Tự xếp loại', width: 15, sample: 'Hoàn thành tốt nhiệm vụ' },
      { id: 'votes', head: 'Số phiếu', width: 12, sample: '3/5/0/0' },
      { ...level, head: 'Mức đề nghị', width: 15 },
      { id: 'remark', head: 'Nhận xét, đánh giá', width: 30, sample: 'Hoàn thành tốt công việc được giao.' },
    ],
  },
  appraisal: {
    name: 'Bảng tổng hợp, thẩm định',
    columns: [
      { ...number, width: 4 },
      { ...subject, head: 'Họ và tên, tập thể', width: 14, sample: 'Nguyễn Văn A' },
      { id: 'self', head: 'Tự xếp loại', width: 8, sample: 'Hoàn thành tốt nhiệm vụ' },
      { id: 'votes', head: 'Số phiếu', width: 6, sample: '3/5/0/0' },
      { id: 'proposed', head: 'Hội nghị, đơn vị đề nghị', width: 9, sample: 'Hoàn thành tốt nhiệm vụ' },
      { id: 'headOpinion', head: 'Ý kiến người đứng đầu', width: 8, sample: '' },
      { id: 'opinions', head: 'Ý kiến tham gia', width: 13, sample: 'Hoàn thành tốt nhiệm vụ: 02' },
      { ...level, head: 'Mức đề xuất', width: 9 },
      { id: 'reason', head: 'Lý do (nếu khác)', width: 10, sample: '' },
      { id: 'grounds', head: 'Ý kiến thẩm định, căn cứ', width: 13, sample: '' },
      { id: 'remark', head: 'Ghi chú', width: 6, sample: '' },
      { ...unit, width: 12 },
    ],
  },
  figures: {
    name: 'Kết quả xếp loại theo nhóm',
    columns: [
      { id: 'group', head: 'Nhóm', width: 28, required: true, sample: 'Trưởng ban, phó trưởng ban' },
      { id: 'total', head: 'Tổng số', width: 9, required: true, number: true, sample: '12' },
      ...levelCounts,
      ...levelFigures,
    ],
  },
  before: {
    name: 'Kết quả năm trước theo nhóm',
    columns: [
      { id: 'group', head: 'Nhóm', width: 28, required: true, sample: 'Trưởng ban, phó trưởng ban' },
      { id: 'total', head: 'Có kết quả năm trước', width: 9, required: true, number: true, sample: '12' },
      ...levelCounts,
      ...levelFigures,
    ],
  },
  enclosures: {
    name: 'Danh mục hồ sơ gửi',
    columns: [
      number,
      { id: 'name', head: 'Tên tài liệu', width: 58, required: true, sample: 'Danh sách kết quả xếp loại' },
      { id: 'copies', head: 'Số bản', width: 14, number: true, sample: '02' },
      { id: 'remark', head: 'Ghi chú', width: 20, sample: '' },
    ],
  },
  index: {
    name: 'Mục lục hồ sơ',
    columns: [
      { ...number, width: 5 },
      { id: 'name', head: 'Tên tài liệu', width: 33, required: true, sample: 'Bản kiểm điểm' },
      { id: 'day', head: 'Ngày', width: 10, sample: '04/12/2023' },
      { id: 'signed', head: 'Chữ ký', width: 9, sample: 'Có bản ký' },
      { id: 'kept', head: 'Nơi lưu', width: 20, sample: 'Trong hệ thống' },
      { id: 'remark', head: 'Ghi chú', width: 23, sample: '' },
    ],
  },
} as const satisfies Record<string, TableRow>

export type TableId = keyof typeof TABLES
export type ColumnId<T extends TableId> = (typeof TABLES)[T]['columns'][number]['id']
export const TABLE_IDS = Object.keys(TABLES) as TableId[]

/** Its columns as rows of one type, whichever table it is. */
export const columnsOf = (table: TableId): readonly TableColumn[] => TABLES[table].columns
