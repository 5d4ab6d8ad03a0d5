import type { Agreement } from '@kiemdiem/domain/decision/votes/vote'
import { Field } from '../../../components/form/field.tsx'
import { NumberInput } from '../meeting/number-input.tsx'
import type { LineEntry } from './entry.ts'
import { directWords as words } from './vi.ts'

interface Props {
  legend: string
  vote: Agreement
  voters: number
  problem?: string | null
  onChange: (patch: Pick<LineEntry, 'agree' | 'against'>) => void
}

/** A committee's vote on one proposal: for, against; the rest has said nothing. */
export const VoteFields = ({ legend, vote, voters, problem = null, onChange }: Props) => (
  <fieldset className="grid gap-1">
    <legend className="text-sm font-semibold">{legend}</legend>
    <div className="flex flex-wrap items-end gap-4">
      <Field label={words.agree} error={problem}>
        {(control) => <NumberInput {...control} value={vote.agree} onChange={(agree) => onChange({ agree })} />}
      </Field>
      <Field label={words.against}>
        {(control) => <NumberInput {...control} value={vote.against} onChange={(against) => onChange({ against })} />}
      </Field>
      <p className="pb-2 text-sm tabular-nums">{words.abstain(Math.max(0, voters - vote.agree - vote.against))}</p>
    </div>
  </fieldset>
)
