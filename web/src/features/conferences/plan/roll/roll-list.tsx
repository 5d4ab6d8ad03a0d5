import type { Attendee } from '@kiemdiem/domain/model/conference'
import { X } from 'lucide-react'
import { useInSight } from '../../../../components/data/use-in-sight.ts'
import type { RollLine } from '../state/plan-form.ts'
import { planPageWords as words } from '../vi.ts'
import { KindSelect } from './kind-select.tsx'

/** Where the line of somebody called stands in the page. */
export const rollLineId = (id: string): string => `thanh-phan-${id}`

interface Props {
  roll: readonly RollLine[]
  /** How a member is called: with a vote, or attending. */
  standing: (line: RollLine) => string
  onKind: (at: number, kind: Attendee['kind']) => void
  onRemove: (at: number) => void
}

/** Empty height where lines are left out. */
const Gap = ({ height }: { height: number }) => height > 0 && <li aria-hidden style={{ height }} />

/** Everybody called, a line each. Of a whole party organisation only those in sight are in the page. */
export const RollList = ({ roll, standing, onKind, onRemove }: Props) => {
  const { body, measure, rows, above, below } = useInSight<HTMLUListElement>(roll.length, (at) => roll[at]?.id ?? at)
  return (
    <ul ref={body} className="overflow-hidden rounded-md border border-line bg-sheet">
      <Gap height={above} />
      {rows.map((at) => {
        const line = roll[at]
        if (line === undefined) return null
        return (
          <li
            key={line.id}
            id={rollLineId(line.id)}
            ref={measure}
            data-index={at}
            aria-setsize={measure ? roll.length : undefined}
            aria-posinset={measure ? at + 1 : undefined}
            tabIndex={-1}
            className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-3 py-2 last:border-b-0"
          >
            <span className="min-w-40 flex-1 leading-snug">
              {line.name}
              {line.post && <span className="block text-xs text-soft">{line.post}</span>}
            </span>
            {line.kind === 'member' ? (
              <span className="ml-auto py-2 text-sm">{standing(line)}</span>
            ) : (
              <span className="ml-auto flex items-center gap-2">
                <KindSelect
                  label={words.memberKind(line.name)}
                  value={line.kind}
                  kinds={line.personId === null ? ['guest', 'body'] : ['guest']}
                  onChange={(kind) => onKind(at, kind)}
                />
                <button
                  type="button"
                  aria-label={words.removeFromRoll(line.name)}
                  onClick={() => onRemove(at)}
                  className="target inline-flex min-w-11 items-center justify-center rounded-md border border-strong bg-sheet hover:bg-desk"
                >
                  <X aria-hidden size={18} />
                </button>
              </span>
            )}
          </li>
        )
      })}
      <Gap height={below} />
    </ul>
  )
}
