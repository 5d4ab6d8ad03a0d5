import type { Table } from '../table.ts'
import { number } from './columns.ts'

export const ENCLOSURES = {
  id: 'enclosures',
  name: 'Danh mục hồ sơ gửi',
  columns: [
    number,
    { id: 'name', head: 'Tên tài liệu', width: 58, required: true },
    { id: 'copies', head: 'Số bản', width: 14, number: true },
    { id: 'remark', head: 'Ghi chú', width: 20 },
  ],
} as const satisfies Table

export const INDEX = {
  id: 'index',
  name: 'Mục lục hồ sơ',
  columns: [
    { ...number, width: 5 },
    { id: 'name', head: 'Tên tài liệu', width: 33, required: true },
    { id: 'day', head: 'Ngày', width: 10 },
    { id: 'signed', head: 'Chữ ký', width: 9 },
    { id: 'kept', head: 'Nơi lưu', width: 20, required: true },
    { id: 'remark', head: 'Ghi chú', width: 23, required: true },
  ],
} as const satisfies Table
