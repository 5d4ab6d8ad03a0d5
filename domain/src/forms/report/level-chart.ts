import { RATING_NAMES, RATINGS } from '../../model/terms.ts'
import type { LevelCounts, ReportFigures } from '../../report/figures.ts'
import { printable } from '../../vi.ts'
import { viCount } from '../../vi-count.ts'
import { inFull } from '../facts/in-full.ts'
import type { Block } from '../layout/layout.ts'

const PARTS = [...RATINGS, 'none'] as const
const NAMES = [...RATINGS.map((rating) => RATING_NAMES[rating]), 'Không xếp loại']

/** From dark to light, the last hatched: told apart on a printer without colours. `ink`: of a figure that stands on it. */
const LOOKS = [
  { fill: '#1b1f24', ink: '#fff' },
  { fill: '#5b6570', ink: '#fff' },
  { fill: '#a9b1ba', ink: '#000' },
  { fill: '#e6e9ec', ink: '#000' },
  { fill: 'url(#gach)', ink: '#000' },
] as const

const WIDTH = 600
/** Of one bar under its name, and of one line of what the looks mean. */
const STEP = 46
const LEGEND = 18
/** Narrower parts have no room for a figure. */
const ROOM = 22

interface Bar {
  name: string
  counts: readonly number[]
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const written = (text: string): string => printable(text).replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)

const barsOf = ({ groups }: Pick<ReportFigures, 'groups'>, year: number): Bar[] => {
  const bar = (name: string, levels: LevelCounts): Bar => ({ name, counts: PARTS.map((part) => levels[part]) })
  return groups.flatMap(({ name, told, levels, before }) => [
    ...(told > 0 ? [bar(`${inFull(name)}, năm ${year}`, levels)] : []),
    ...(before.known > 0 ? [bar(`${inFull(name)}, năm ${year - 1}`, before.levels)] : []),
  ])
}

const barSvg = ({ name, counts }: Bar, at: number): string => {
  const all = counts.reduce((sum, each) => sum + each, 0)
  const top = at * STEP
  let from = 0
  const parts = counts.map((count, nth) => {
    const width = (count / all) * WIDTH
    const x = from
    from += width
    const { fill, ink } = LOOKS[nth] ?? LOOKS[0]
    const figure =
      width < ROOM
        ? ''
        : `<text x="${x + width / 2}" y="${top + 32}" text-anchor="middle" font-size="12" fill="${ink}">${viCount(count)}</text>`
    return count === 0
      ? ''
      : `<rect x="${x}" y="${top + 18}" width="${width}" height="18" fill="${fill}" stroke="#000"/>${figure}`
  })
  return `<text x="0" y="${top + 13}" font-size="13">${written(name)}</text>${parts.join('')}`
}

const legendSvg = (name: string, at: number, top: number): string => {
  const y = top + at * LEGEND
  return `<rect x="0" y="${y}" width="14" height="12" fill="${LOOKS[at]?.fill ?? '#fff'}" stroke="#000"/><text x="22" y="${y + 11}" font-size="12">${name}</text>`
}

/**
 * What came of each group, and what the registry knows of the year before, as bars of shares: a bar a year. A picture without colours and
 * without a script, of figures that stand in the tables above it. Nothing where no group has a result yet.
 */
export const levelChart = (figures: Pick<ReportFigures, 'groups'>, year: number): readonly Block[] => {
  if (figures.groups.every(({ told }) => told === 0)) return []
  const bars = barsOf(figures, year)
  const top = bars.length * STEP + 4
  const height = top + NAMES.length * LEGEND
  const hatched =
    '<pattern id="gach" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#fff"/><path d="M0 6L6 0" stroke="#000"/></pattern>'
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 0 ${WIDTH + 2} ${height}" font-family="Times New Roman, serif"><defs>${hatched}</defs>${bars.map(barSvg).join('')}${NAMES.map((name, at) => legendSvg(name, at, top)).join('')}</svg>`
  return [
    {
      kind: 'chart',
      lead: 'Tỷ lệ các mức xếp loại theo nhóm được thể hiện ở biểu đồ sau:',
      title: 'Biểu đồ: Tỷ lệ các mức xếp loại theo nhóm (số ghi trên biểu đồ là số trường hợp)',
      picture: `data:image/svg+xml,${encodeURIComponent(svg)}`,
    },
  ]
}
