import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Finding } from '@kiemdiem/domain/pack/rate/result'
import type { Ref } from 'react'
import { moveInGrid } from '../../../components/data/grid-keys.ts'
import { useInSight } from '../../../components/data/use-in-sight.ts'
import { Quota } from '../../../components/rated/quota.tsx'
import { COLUMNS, LineView } from '../line/line-view.tsx'
import type { Group, Line } from '../lines.ts'
import { appraisalWords as words } from '../vi.ts'

const HEADS = [
  [words.columns.number, 'w-10'],
  [words.columns.name, 'w-44'],
  [words.columns.self, 'w-28'],
  [words.columns.conference, 'w-56'],
  [words.columns.opinions, 'w-36'],
  [words.columns.level, 'w-56'],
  [words.columns.remark, ''],
] as const

/** Empty height where rows are left out. */
const Gap = ({ height, start }: { height: number; start?: Ref<HTMLTableSectionElement> }) => (
  <tbody ref={start} aria-hidden className="max-md:block">
    {height > 0 && (
      <tr className="max-md:block">
        <td colSpan={HEADS.length} className="p-0 max-md:block" style={{ height }} />
      </tr>
    )}
  </tbody>
)

type Item = { key: string } & ({ group: Group; line: null } | { line: Line; at: number })

const itemsOf = (groups: readonly Group[]): Item[] => {
  let at = 0
  return groups.flatMap((group): Item[] => [
    { key: group.scope, group, line: null },
    ...group.lines.map((line) => ({ key: line.reviewId, line, at: at++ })),
  ])
}

interface Props {
  uid: string
  campaign: Campaign
  caption: string
  /** Those shown, with the lines of each that are. */
  groups: readonly Group[]
  /** Place of a line in the whole table, from one. */
  numberOf: (reviewId: string) => number
  quotaOf: (group: string) => Finding | undefined
  findingsOf: (line: Line) => readonly Finding[]
  refused: Readonly<Record<string, string>>
}

/** Groups one under the other, keys lead through all of them; of many lines only those in sight are in the page. */
export const LinesTable = ({ uid, campaign, caption, groups, ...of }: Props) => {
  const items = itemsOf(groups)
  const { body, measure, rows, above, below } = useInSight<HTMLTableSectionElement>(
    items.length,
    (at) => items[at]?.key ?? at,
  )
  const lines = items.length - groups.length
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys lead from cell to cell; every control can be reached without them
    <div onKeyDown={(event) => moveInGrid(event, { rows: lines, columns: COLUMNS })}>
      <table className="w-full border-collapse bg-sheet text-sm max-md:block max-md:bg-transparent md:table-fixed">
        <caption className="sr-only">{caption}</caption>
        <thead className="z-10 bg-sheet max-md:sr-only md:top-0 md:tall:sticky">
          <tr className="border-b-2 border-line text-left">
            {HEADS.map(([head, width]) => (
              <th key={head} scope="col" className={`p-2 font-semibold ${width}`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <Gap height={above} start={body} />
        {rows.map((index) => {
          const item = items[index]
          if (!item) return null
          const place = { index, ...(measure ? { measure } : {}) }
          if (item.line)
            return (
              <LineView
                key={item.key}
                {...place}
                line={item.line}
                at={item.at}
                number={of.numberOf(item.key)}
                uid={uid}
                campaign={campaign}
                findings={of.findingsOf(item.line)}
                refused={of.refused[item.key]}
              />
            )
          return (
            <tbody key={item.key} ref={measure} data-index={index} className="max-md:block">
              <tr className="max-md:block">
                <td colSpan={HEADS.length} className="bg-desk px-0 pt-3 pb-1.5 max-md:block">
                  <div className="grid gap-1">
                    <h2 className="font-semibold">{item.group.name}</h2>
                    <Quota title={words.quota} finding={of.quotaOf(item.group.group)} />
                  </div>
                </td>
              </tr>
            </tbody>
          )
        })}
        <Gap height={below} />
      </table>
    </div>
  )
}
