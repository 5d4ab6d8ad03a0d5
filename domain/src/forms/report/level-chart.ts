import { RATING_NAMES, RATINGS } from '../../model/terms.ts'
import type { LevelCounts, ReportFigures } from '../../report/figures.ts'
import { inFull } from '../facts/in-full.ts'
import type { Bar, Block } from '../layout/layout.ts'

const PARTS = [...RATINGS, 'none'] as const

const barOf = (name: string, levels: LevelCounts): Bar => ({ name, counts: PARTS.map((part) => levels[part]) })

/** What came of each group, and of whom the year before is known, as bars: a bar a year. */
export const levelChart = ({ groups }: Pick<ReportFigures, 'groups'>, year: number): Block => ({
  kind: 'chart',
  title: 'Biểu đồ tỷ lệ các mức xếp loại theo nhóm',
  parts: [...RATINGS.map((rating) => RATING_NAMES[rating]), 'Không xếp loại'],
  bars: groups.flatMap(({ name, told, levels, before }) => [
    ...(told > 0 ? [barOf(`${inFull(name)}, năm ${year}`, levels)] : []),
    ...(before.known > 0 ? [barOf(`${inFull(name)}, năm ${year - 1}`, before.levels)] : []),
  ]),
  note: '(Biểu đồ có trên bản in từ hệ thống; số liệu của biểu đồ nêu tại các bảng trên.)',
})
