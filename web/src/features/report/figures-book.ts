import { wholeOf } from '@kiemdiem/domain/forms/report/report-paper'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { RATING_NAMES, RATINGS } from '@kiemdiem/domain/model/terms'
import { columnLetter } from '@kiemdiem/domain/registry/import/table/cell'
import type { GroupFigures, LevelCounts, ReportFigures } from '@kiemdiem/domain/report/figures'
import { type ShownColumn, shownColumns } from '@kiemdiem/domain/tables/laid-table'
import type { TableLayouts } from '@kiemdiem/domain/tables/layout'
import { FIGURES } from '@kiemdiem/domain/tables/rows/figures'
import { type LaidCell, type LaidRow, laidBook } from '../../lib/files/book/laid-sheet.ts'
import { bookWords as words } from './vi.ts'

const LEVELS = [...RATINGS, 'none'] as const
const NAMES: Record<keyof LevelCounts, string> = { ...RATING_NAMES, none: 'Không xếp loại' }

/** One column of the workbook: of a level its count, and its share beside. */
interface Place {
  of: 'number' | 'group' | 'total' | 'waiting' | 'before' | keyof LevelCounts
  share: boolean
  head: string
  letters: number
}

const isLevel = (id: string): id is keyof LevelCounts => LEVELS.some((level) => level === id)

/** Which level a column of the paper is of, also where it shows the number or the share alone; a workbook has both. */
const levelIn = (id: string): keyof LevelCounts | null => {
  const level = id.replace(/(Count|Share)$/, '')
  return isLevel(level) ? level : null
}

/** As the paper's own table is laid, with what only a workbook has: shares apart, and who waits. */
const placesOf = (columns: readonly ShownColumn[], year: number): Place[] => [
  { of: 'number', share: false, head: 'TT', letters: 5 },
  ...columns.flatMap(({ id, head }, at): Place[] => {
    const level = levelIn(id)
    if (level && columns.findIndex((each) => levelIn(each.id) === level) === at)
      return [
        { of: level, share: false, head: id === level ? head : NAMES[level], letters: 13 },
        { of: level, share: true, head: words.share(id === level ? head : NAMES[level]), letters: 10 },
      ]
    return id === 'group' || id === 'total' ? [{ of: id, share: false, head, letters: id === 'group' ? 40 : 10 }] : []
  }),
  { of: 'waiting', share: false, head: words.waiting, letters: 12 },
  { of: 'before', share: false, head: words.before(year - 1), letters: 12 },
]

const letterOf = (places: readonly Place[], of: Place['of']): string =>
  columnLetter(places.findIndex((place) => place.of === of && !place.share))

const share = (
  places: readonly Place[],
  level: keyof LevelCounts,
  row: number,
  count: number,
  of: number,
): LaidCell => {
  const total = letterOf(places, 'total')
  return {
    look: 'verdict',
    content: {
      formula: `IF($${total}${row}=0,0,ROUND(${letterOf(places, level)}${row}*100/$${total}${row},1))`,
      comesTo: of === 0 ? 0 : Math.round((count * 1000) / of) / 10,
    },
  }
}

const countOf = (of: Place['of'], { told, waiting, before, levels }: Omit<GroupFigures, 'id' | 'name'>): number =>
  isLevel(of) ? levels[of] : of === 'waiting' ? waiting : of === 'before' ? before.known : told

const groupRow = (group: GroupFigures, places: readonly Place[], at: number, row: number): LaidRow => ({
  cells: places.map(({ of, share: isShare }): LaidCell => {
    if (of === 'number') return { look: 'number', content: at + 1 }
    if (of === 'group') return { look: 'text', content: group.name }
    const count = countOf(of, group)
    return isShare && isLevel(of) ? share(places, of, row, count, group.told) : { look: 'number', content: count }
  }),
})

const sumRow = (figures: ReportFigures, places: readonly Place[], from: number, row: number): LaidRow => {
  const whole = wholeOf(figures)
  return {
    cells: places.map(({ of, share: isShare }, at): LaidCell => {
      if (of === 'number') return { look: 'group', content: '' }
      if (of === 'group') return { look: 'group', content: words.whole }
      const comesTo = countOf(of, whole)
      if (isShare && isLevel(of)) return share(places, of, row, comesTo, whole.told)
      const column = columnLetter(at)
      return { look: 'boldNumber', content: { formula: `SUM(${column}${from}:${column}${row - 1})`, comesTo } }
    }),
  }
}

/** The figures of a report as a workbook whose sums and shares are counted by the file itself, laid as the report's own table. */
export const figuresBook = (
  figures: ReportFigures,
  { year }: Pick<Campaign, 'year'>,
  tables?: TableLayouts,
): Uint8Array<ArrayBuffer> => {
  const places = placesOf(shownColumns(FIGURES, tables), year)
  const top: LaidRow[] = [
    { cells: [{ look: 'title', content: words.title(year), over: places.length }] },
    { cells: [] },
  ]
  const from = top.length + 2
  return laidBook({
    name: words.sheet,
    rows: [
      ...top,
      { cells: places.map(({ head }): LaidCell => ({ look: 'head', content: head })) },
      ...figures.groups.map((group, at) => groupRow(group, places, at, from + at)),
      sumRow(figures, places, from, from + figures.groups.length),
    ],
    head: top.length,
    page: 'a4Landscape',
    widths: places.map(({ letters }) => letters),
  })
}
