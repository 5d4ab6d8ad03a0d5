import { RATINGS } from '../model/terms.ts'
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
  ...{ set: '01', signedBack: '', backAt: '', came: 'X', missed: '', attendance: 'Có mặt', result: LEVEL },
  ...{ content: 'Kiểm điểm, đề nghị xếp loại', papers: 'Trong bộ này', appraised: LEVEL, invalid: '00' },
  ...{ limit: 'Chưa kịp thời tham mưu.', cause: 'Phân công chưa rõ.', measure: 'Giao việc theo tuần.' },
  ...{ owner: 'Nguyễn Văn A', until: '30/06/2024', watcher: 'Trần Thị B', agrees: '', other: '', unknown: '' },
  ...{ reason: '', merits: '', limits: '', 'plan.result': '', 'handout.came': '', 'sets.signed': '' },
  ...{ 'handout.signed': '', 'roll.votes': 'X', 'decisionRoll.votes': 'X' },
  'planResult.result': 'Đã hoàn thành (30/06/2024)',
}
/** Tables whose names are of people. */
const OF_PEOPLE = ['handout', 'roll', 'decisionRoll', 'sets']
/** Tables that mark a level by a cross, and those that leave the cross to the pen. */
const MARKED = ['results', 'public']
const UNMARKED = ['ballot', 'outsideSheet']

const sampleOf = (table: string, column: string): string => {
  if (column === 'name' && OF_PEOPLE.includes(table)) return 'Nguyễn Văn A'
  const isLevel = RATINGS.some((rating) => rating === column)
  if (isLevel && MARKED.includes(table)) return column === 'good' ? 'X' : ''
  if (isLevel && UNMARKED.includes(table)) return ''
  return SAMPLES[`${table}.${column}`] ?? SAMPLES[column] ?? ''
}

/** One line as a table would look, for who lays it. */
export const sampleTable = (table: Table, layout: TableLayout): TableBlock => {
  const columns = shownColumns(table, { [table.id]: layout })
  return tableBlock(columns, [columns.map(({ id }) => sampleOf(table.id, id))])
}
