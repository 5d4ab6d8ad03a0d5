import type { Table } from '../table.ts'
import { blank, level, levelMarks, number, post, subject, unit } from './columns.ts'

export const RESULTS = {
  id: 'results',
  name: 'Danh sách kết quả xếp loại',
  columns: [
    number,
    subject,
    { id: 'place', head: 'Chức vụ, đơn vị', width: 34, required: true, instead: ['post', 'unit'] },
    level,
    { ...post, extra: true },
    unit,
    ...levelMarks,
    blank,
  ],
} as const satisfies Table

export const PUBLIC = {
  id: 'public',
  name: 'Danh sách công khai, thông báo trong chi bộ',
  columns: [
    number,
    { ...subject, width: 34 },
    { ...post, width: 30, required: true },
    { ...level, width: 28 },
    unit,
    ...levelMarks,
    blank,
  ],
} as const satisfies Table
