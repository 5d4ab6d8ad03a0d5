import { shownColumns, type TableBlock, tableBlock } from './laid-table.ts'
import type { TableLayout } from './layout.ts'
import type { Table } from './table.ts'

const LEVEL = 'Hoàn thành tốt nhiệm vụ'

/** What a column may hold, by its id or by its table and id. */
const SAMPLES: Readonly<Record<string, string>> = {
  ...{ number: '1', subject: 'Đồng chí Nguyễn Văn A', post: 'Phó Trưởng ban', unit: 'Ban Tổ chức - Kiểm tra' },
  ...{ place: 'Phó Trưởng ban, Ban Tổ chức - Kiểm tra', level: LEVEL, self: LEVEL, proposed: LEVEL, votes: '3/5/0/0' },
  ...{ opinions: `${LEVEL}: 02`, remark: 'Hoàn thành tốt công việc được giao.', group: 'Trưởng ban, Phó Trưởng ban' },
  ...{ total: '12', outstanding: '02 (16,7%)', good: '09 (75,0%)', completed: '01 (8,3%)', notCompleted: '00' },
  ...{ none: '00', outstandingCount: '02', outstandingShare: '16,7', goodCount: '09', goodShare: '75,0' },
  ...{ completedCount: '01', completedShare: '8,3', notCompletedCount: '00', notCompletedShare: '0,0' },
  ...{ noneCount: '00', noneShare: '0,0', name: 'Danh sách kết quả xếp loại', copies: '02', day: '04/12/2023' },
  ...{
    signed: 'Đã ký',
    kept: 'Trên hệ thống',
    'enclosures.remark': '',
    'index.remark': '',
    'appraisal.remark': '',
  },
  ...{ 'results.outstanding': '', 'results.good': 'X', 'results.completed': '', 'results.notCompleted': '' },
  ...{ 'public.outstanding': '', 'public.good': 'X', 'public.completed': '', 'public.notCompleted': '' },
}

/** One line as a table would look, for who lays it. */
export const sampleTable = (table: Table, layout: TableLayout): TableBlock => {
  const columns = shownColumns(table, { [table.id]: layout })
  return tableBlock(columns, [columns.map(({ id }) => SAMPLES[`${table.id}.${id}`] ?? SAMPLES[id] ?? '')])
}
