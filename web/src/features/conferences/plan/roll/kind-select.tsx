import type { Attendee } from '@kiemdiem/domain/model/conference'
import { planPageWords as words } from '../vi.ts'

interface Props {
  /** Read out; what is seen is the choice itself. */
  label: string
  value: Attendee['kind']
  kinds: readonly Attendee['kind'][]
  onChange: (kind: Attendee['kind']) => void
}

/** As what somebody attends. */
export const KindSelect = ({ label, value, kinds, onChange }: Props) => (
  <select
    aria-label={label}
    value={value}
    onChange={(event) => onChange(kinds.find((kind) => kind === event.target.value) ?? value)}
    className="target max-w-52 rounded-md border border-strong bg-sheet px-2 text-sm"
  >
    {kinds.map((kind) => (
      <option key={kind} value={kind}>
        {words.kinds[kind]}
      </option>
    ))}
  </select>
)
