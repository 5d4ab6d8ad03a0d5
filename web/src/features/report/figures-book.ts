import { wholeOf } from '@kiemdiem/domain/forms/report/report-paper'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { RATING_NAMES, RATINGS } from '@kiemdiem/domain/model/terms'
import { columnLetter } from '@kiemdiem/domain/registry/import/table/cell'
import type { GroupFigures, ReportFigures } from '@kiemdiem/domain/report/figures'
import { type LaidCell, type LaidRow, laidBook } from '../../lib/files/book/laid-sheet.ts'
import { bookWords as words } from './vi.ts'

const LEVELS = [...RATINGS, 'none'] as const
const NAMES = [...RATINGS.map((rating) => RATING_NAMES[rating]), 'Không xếp loại']

const headOf = (year: number): string[] => [
  ...['TT', 'Nhóm', 'Tổng số'],
  ...NAMES.flatMap((name) => [name, words.share(name)]),
  words.waiting,
  words.before(year - 1),
]

/** Where the counts of a level stand; its share stands beside. */
const columnOf = (at: number): string => columnLetter(3 + at * 2)

const share = (at: number, row: number, count: number, of: number): LaidCell => ({
  look: 'verdict',
  content: {
    formula: `IF($C${row}=0,0,ROUND(${columnOf(at)}${row}*100/$C${row},1))`,
    comesTo: of === 0 ? 0 : Math.round((count * 1000) / of) / 10,
  },
})

const groupRow = ({ name, told, levels, waiting, before }: GroupFigures, at: number, row: number): LaidRow => ({
  cells: [
    { look: 'number', content: at + 1 },
    { look: 'text', content: name },
    { look: 'number', content: told },
    ...LEVELS.flatMap((level, nth): LaidCell[] => [
      { look: 'number', content: levels[level] },
      share(nth, row, levels[level], told),
    ]),
    { look: 'number', content: waiting },
    { look: 'number', content: before.known },
  ],
})

const sumRow = (figures: ReportFigures, from: number, row: number): LaidRow => {
  const whole = wholeOf(figures)
  const sum = (column: string, comesTo: number): LaidCell => ({
    look: 'boldNumber',
    content: { formula: `SUM(${column}${from}:${column}${row - 1})`, comesTo },
  })
  const last = 3 + LEVELS.length * 2
  return {
    cells: [
      { look: 'group', content: '' },
      { look: 'group', content: words.whole },
      sum('C', whole.told),
      ...LEVELS.flatMap((level, nth) => [
        sum(columnOf(nth), whole.levels[level]),
        share(nth, row, whole.levels[level], whole.told),
      ]),
      sum(columnLetter(last), whole.waiting),
      sum(columnLetter(last + 1), whole.before.known),
    ],
  }
}

/** The figures of a report as a workbook whose sums and shares are counted by the file itself. */
export const figuresBook = (figures: ReportFigures, { year }: Pick<Campaign, 'year'>): Uint8Array<ArrayBuffer> => {
  const head = headOf(year)
  const top: LaidRow[] = [{ cells: [{ look: 'title', content: words.title(year), over: head.length }] }, { cells: [] }]
  const from = top.length + 2
  return laidBook({
    name: words.sheet,
    rows: [
      ...top,
      { cells: head.map((content): LaidCell => ({ look: 'head', content })) },
      ...figures.groups.map((group, at) => groupRow(group, at, from + at)),
      sumRow(figures, from, from + figures.groups.length),
    ],
    head: top.length,
    page: 'a4Landscape',
    widths: [5, 40, 10, ...NAMES.flatMap(() => [13, 10]), 12, 12],
  })
}
