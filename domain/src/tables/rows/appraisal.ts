import type { Table } from '../table.ts'
import { blank, level, number, post, subject, unit } from './columns.ts'

export const APPRAISAL = {
  id: 'appraisal',
  name: 'Bảng tổng hợp, thẩm định',
  columns: [
    { ...number, width: 4 },
    { ...subject, head: 'Họ và tên, tập thể', width: 14 },
    { id: 'self', head: 'Tự xếp loại', width: 8, required: true },
    { id: 'votes', head: 'Số phiếu', width: 6 },
    { id: 'proposed', head: 'Hội nghị, đơn vị đề nghị', width: 9 },
    { id: 'headOpinion', head: 'Ý kiến người đứng đầu', width: 8 },
    { id: 'opinions', head: 'Ý kiến tham gia', width: 13, required: true },
    { ...level, head: 'Mức đề xuất', width: 9 },
    { id: 'reason', head: 'Lý do (nếu khác)', width: 10, required: true },
    { id: 'grounds', head: 'Ý kiến thẩm định, căn cứ', width: 13, required: true },
    { id: 'remark', head: 'Ghi chú', width: 6 },
    { ...unit, width: 12 },
    { ...post, width: 10, extra: true },
  ],
} as const satisfies Table

/** The law asks for every level, and for those without one. */
export const SUMMARY = {
  id: 'summary',
  name: 'Mức đề xuất theo nhóm (báo cáo thẩm định)',
  columns: [
    { id: 'group', head: 'Nhóm', width: 30, required: true },
    { id: 'total', head: 'Tổng số', width: 10, required: true, number: true },
    { id: 'outstanding', head: 'Hoàn thành xuất sắc nhiệm vụ', width: 12, required: true, number: true },
    { id: 'good', head: 'Hoàn thành tốt nhiệm vụ', width: 12, required: true, number: true },
    { id: 'completed', head: 'Hoàn thành nhiệm vụ', width: 12, required: true, number: true },
    { id: 'notCompleted', head: 'Không hoàn thành nhiệm vụ', width: 12, required: true, number: true },
    { id: 'none', head: 'Chưa có mức, không xếp loại', width: 12, required: true, number: true },
    blank,
  ],
} as const satisfies Table
