import type { Table } from '../table.ts'

// Its page is near what it may weigh: the parts of the other tables would come with theirs.
export const PROPOSAL = {
  id: 'proposal',
  name: 'Danh sách đề nghị xếp loại',
  columns: [
    { id: 'number', head: 'TT', width: 8, required: true, number: true },
    { id: 'subject', head: 'Tập thể, cá nhân', width: 20, required: true },
    { id: 'self', head: 'Tự xếp loại', width: 15 },
    { id: 'votes', head: 'Số phiếu', width: 12 },
    { id: 'level', head: 'Mức đề nghị', width: 15, required: true },
    { id: 'remark', head: 'Nhận xét, đánh giá', width: 30 },
    { id: 'post', head: 'Chức vụ', width: 20, extra: true },
  ],
} as const satisfies Table
