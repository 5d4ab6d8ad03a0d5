import type { Table } from '../table.ts'
import { blank, number, post, subject, unit, votedLevels } from './columns.ts'

export const OPINIONS = {
  id: 'opinions',
  name: 'Phiếu lấy ý kiến các Ban',
  columns: [
    { ...number, width: 4 },
    { ...subject, width: 17 },
    { id: 'self', head: 'Tự xếp loại', width: 10 },
    // What is agreed to or not.
    { id: 'proposed', head: 'Đơn vị đề nghị', width: 10, required: true },
    { id: 'remark', head: 'Nhận xét của đơn vị', width: 18 },
    // The sentence above the table explains these by their headings, and answers are entered from them.
    { id: 'agrees', head: 'Nhất trí', width: 7, required: true, fixed: true },
    { id: 'other', head: 'Đề nghị mức khác (ghi mức)', width: 11, required: true, fixed: true },
    { id: 'unknown', head: 'Không đủ thông tin', width: 8, required: true, fixed: true },
    { id: 'reason', head: 'Lý do, nhận xét', width: 15, required: true },
    { ...post, width: 14, extra: true },
  ],
} as const satisfies Table

export const ASKED = {
  id: 'asked',
  name: 'Danh sách trong công văn lấy ý kiến',
  columns: [
    number,
    { ...subject, width: 40 },
    // Who is asked knows people by post and unit.
    { id: 'place', head: 'Chức vụ, đơn vị', width: 52, required: true, instead: ['post', 'unit'] },
    { ...post, extra: true },
    unit,
    blank,
  ],
} as const satisfies Table

export const OUTSIDE_SHEET = {
  id: 'outsideSheet',
  name: 'Phiếu kèm công văn lấy ý kiến',
  columns: [
    { ...number, width: 4 },
    // The form has subject, merits, shortcomings and four boxes (domain.md §3.4).
    { ...subject, width: 22 },
    { id: 'merits', head: 'Ưu điểm', width: 19, required: true },
    { id: 'limits', head: 'Hạn chế, khuyết điểm', width: 19, required: true },
    ...votedLevels(9),
    { ...post, width: 14, extra: true },
    { ...unit, width: 14 },
    blank,
  ],
} as const satisfies Table
