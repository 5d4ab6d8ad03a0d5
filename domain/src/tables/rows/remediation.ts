import type { Table } from '../table.ts'
import { blank, number } from './columns.ts'

// The form has all of these: limit, cause, measure, who, until when, what came of it (plan, IV; domain.md §3.4).
const columns = [
  { ...number, width: 5 },
  { id: 'limit', head: 'Hạn chế, khuyết điểm', width: 20, required: true },
  { id: 'cause', head: 'Nguyên nhân', width: 14, required: true },
  { id: 'measure', head: 'Biện pháp khắc phục', width: 22, required: true },
  { id: 'owner', head: 'Người chịu trách nhiệm', width: 14, required: true },
  { id: 'until', head: 'Thời hạn', width: 11, required: true },
  { id: 'result', head: 'Kết quả', width: 14, required: true },
  { id: 'watcher', head: 'Người theo dõi, đôn đốc', width: 12, extra: true },
  blank,
] as const

export const PLAN = { id: 'plan', name: 'Kế hoạch khắc phục', columns } as const satisfies Table

export const PLAN_RESULT = {
  id: 'planResult',
  name: 'Kết quả thực hiện kế hoạch khắc phục',
  columns,
} as const satisfies Table
