import type { Table } from '../table.ts'
import { level, number, post, subject, unit } from './columns.ts'

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
