import type { Process } from '@kiemdiem/domain/model/process'
import type { Progress } from '@kiemdiem/domain/progress/fold-boards'
import { FUNNEL, funnels, type Handles } from '@kiemdiem/domain/progress/funnel/funnel'
import { boardWords } from './vi.ts'

interface Props {
  progress: Progress
  groups: Process['groups']
  handles: Handles
}

/** How far each group of ratings is, from self-review to what was handed to the decider. */
export const Groups = ({ progress, groups, handles }: Props) => {
  const rows = progress.units.flatMap((unit) => unit.rows)
  const found = funnels(
    rows,
    groups.map(({ id }) => id),
    handles,
  )
  if (found.length === 0) return null
  const nameOf = (group: string | undefined) => groups.find(({ id }) => id === group)?.name ?? boardWords.noGroup
  const hidden = found.some(({ through }) => through.handedOver === null)
  return (
    <details className="rounded-md border border-line bg-sheet">
      <summary className="target cursor-pointer px-3 py-2 font-semibold">{boardWords.groups(found.length)}</summary>
      <div className="overflow-x-auto border-t border-line">
        <table className="w-full border-collapse text-sm">
          <caption className="sr-only">{boardWords.groupsCaption}</caption>
          <thead>
            <tr className="border-b border-line text-left align-bottom">
              <th scope="col" className="p-2 pl-3 font-semibold">
                {boardWords.group}
              </th>
              {FUNNEL.map((step) => (
                <th key={step} scope="col" className="p-2 text-right font-semibold">
                  {boardWords.funnel[step]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.map(({ group, total, through }) => (
              <tr key={group ?? ''} className="border-b border-line last:border-0">
                <th scope="row" className="p-2 pl-3 text-left font-normal">
                  {nameOf(group)}
                </th>
                {FUNNEL.map((step) => (
                  <td key={step} className="p-2 text-right whitespace-nowrap">
                    {through[step] === null ? boardWords.kept : boardWords.ofTotal(through[step], total)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {hidden && <p className="px-3 py-2 text-xs text-soft">{boardWords.keptWhy}</p>}
      </div>
    </details>
  )
}
