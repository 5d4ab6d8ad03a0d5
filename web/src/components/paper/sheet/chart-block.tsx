import type { Block } from '@kiemdiem/domain/forms/layout/layout'
import { viCount } from '@kiemdiem/domain/vi-count'

type Chart = Extract<Block, { kind: 'chart' }>

/** From dark to light, told apart on a printer without colours; the last is hatched. */
const FILLS = ['#1b1f24', '#5b6570', '#a9b1ba', '#e6e9ec', 'url(#bieu-do-gach)'] as const
/** Where a figure stands on a part. */
const INKS = ['#ffffff', '#ffffff', '#000000', '#000000', '#000000'] as const

const WIDTH = 600
const NAME = 14
const BAR = 18
const STEP = 46
const LEGEND = 18

/** What a bar says, in words. */
const said = ({ parts, bars }: Chart): string =>
  bars
    .map(({ name, counts }) => {
      const each = parts.flatMap((part, at) => ((counts[at] ?? 0) > 0 ? [`${part}: ${viCount(counts[at] ?? 0)}`] : []))
      return `${name}: ${each.join(', ')}`
    })
    .join('. ')

const Bars = ({ counts }: { counts: readonly number[] }) => {
  const all = counts.reduce((sum, each) => sum + each, 0)
  let from = 0
  return counts.map((count, at) => {
    const width = (count / all) * WIDTH
    const x = from
    from += width
    return count === 0 ? null : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the bar
      <g key={at}>
        <rect x={x} y={NAME + 4} width={width} height={BAR} fill={FILLS[at] ?? '#ffffff'} stroke="#000000" />
        {width > 22 && (
          <text x={x + width / 2} y={NAME + 18} textAnchor="middle" fontSize="12" fill={INKS[at] ?? '#000000'}>
            {viCount(count)}
          </text>
        )}
      </g>
    )
  })
}

/** Shares of levels as bars, drawn without colours and without a script. */
export default function ChartBlock({ block }: { block: Chart }) {
  const { title, parts, bars } = block
  const height = bars.length * STEP + parts.length * LEGEND + 8
  return (
    <figure className="my-[8pt] break-inside-avoid">
      <figcaption className="text-center italic">{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} className="w-full" role="img" aria-label={`${title}. ${said(block)}`}>
        <defs>
          <pattern id="bieu-do-gach" width="6" height="6" patternUnits="userSpaceOnUse">
            <rect width="6" height="6" fill="#ffffff" />
            <path d="M0 6 L6 0" stroke="#000000" strokeWidth="1" />
          </pattern>
        </defs>
        {bars.map(({ name, counts }, at) => (
          <g key={name} transform={`translate(0 ${at * STEP})`}>
            <text x="0" y={NAME} fontSize="13" fill="#000000">
              {name}
            </text>
            <Bars counts={counts} />
          </g>
        ))}
        {parts.map((part, at) => (
          <g key={part} transform={`translate(0 ${bars.length * STEP + at * LEGEND})`}>
            <rect width="14" height="12" fill={FILLS[at] ?? '#ffffff'} stroke="#000000" />
            <text x="22" y="11" fontSize="12" fill="#000000">
              {part}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )
}
