import type { Table } from '../table.ts'

/** The law asks for every level, together or as a number and its share. */
const kept = <Id extends string>(id: Id) => ({ required: true, instead: [`${id}Count`, `${id}Share`] }) as const
const levelCounts = [
  { id: 'outstanding', head: 'Hoàn thành xuất sắc nhiệm vụ', width: 13, ...kept('outstanding') },
  { id: 'good', head: 'Hoàn thành tốt nhiệm vụ', width: 13, ...kept('good') },
  { id: 'completed', head: 'Hoàn thành nhiệm vụ', width: 13, ...kept('completed') },
  { id: 'notCompleted', head: 'Không hoàn thành nhiệm vụ', width: 13, ...kept('notCompleted') },
  { id: 'none', head: 'Không xếp loại', width: 11, ...kept('none') },
] as const
/** The same in two columns of their own, as forms of a superior ask for them. */
const levelFigures = [
  { id: 'outstandingCount', head: 'Hoàn thành xuất sắc nhiệm vụ (số lượng)', width: 8, extra: true, number: true },
  { id: 'outstandingShare', head: 'Hoàn thành xuất sắc nhiệm vụ (%)', width: 8, extra: true, number: true },
  { id: 'goodCount', head: 'Hoàn thành tốt nhiệm vụ (số lượng)', width: 8, extra: true, number: true },
  { id: 'goodShare', head: 'Hoàn thành tốt nhiệm vụ (%)', width: 8, extra: true, number: true },
  { id: 'completedCount', head: 'Hoàn thành nhiệm vụ (số lượng)', width: 8, extra: true, number: true },
  { id: 'completedShare', head: 'Hoàn thành nhiệm vụ (%)', width: 8, extra: true, number: true },
  { id: 'notCompletedCount', head: 'Không hoàn thành nhiệm vụ (số lượng)', width: 8, extra: true, number: true },
  { id: 'notCompletedShare', head: 'Không hoàn thành nhiệm vụ (%)', width: 8, extra: true, number: true },
  { id: 'noneCount', head: 'Không xếp loại (số lượng)', width: 8, extra: true, number: true },
  { id: 'noneShare', head: 'Không xếp loại (%)', width: 8, extra: true, number: true },
] as const

export const FIGURES = {
  id: 'figures',
  name: 'Kết quả xếp loại theo nhóm',
  columns: [
    { id: 'group', head: 'Nhóm', width: 28, required: true },
    { id: 'total', head: 'Tổng số', width: 9, required: true, number: true },
    ...levelCounts,
    ...levelFigures,
  ],
} as const satisfies Table

export const BEFORE = {
  id: 'before',
  name: 'Kết quả năm trước theo nhóm',
  columns: [
    { id: 'group', head: 'Nhóm', width: 28, required: true },
    { id: 'total', head: 'Có kết quả năm trước', width: 9, required: true, number: true },
    ...levelCounts,
    ...levelFigures,
  ],
} as const satisfies Table
