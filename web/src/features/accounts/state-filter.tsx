import { Field } from '../../components/form/field.tsx'
import { SelectInput } from '../../components/form/select-input.tsx'
import { ACCOUNT_STATES, type AccountFilter, type AccountRow, fits } from './account-rows.ts'
import { accountWords } from './vi.ts'

const FILTERS: readonly AccountFilter[] = [...ACCOUNT_STATES, 'undelivered']
const LABELS: Record<AccountFilter, string> = { ...accountWords.state, undelivered: accountWords.onlyUndelivered }

/** Narrows the list to one state of account, or to those whose mails come back; each with its count. */
export const StateFilter = (props: {
  rows: readonly AccountRow[]
  value: AccountFilter | null
  onChange: (filter: AccountFilter | null) => void
}) => (
  <div className="min-w-44">
    <Field label={accountWords.stateFilter}>
      {(control) => (
        <SelectInput
          {...control}
          value={props.value ?? ''}
          options={[
            { value: '', label: `${accountWords.all} (${props.rows.length})` },
            ...FILTERS.map((filter) => ({
              value: filter,
              label: `${LABELS[filter]} (${props.rows.filter((row) => fits(row, filter)).length})`,
            })),
          ]}
          onChange={(filter) => props.onChange(filter || null)}
        />
      )}
    </Field>
  </div>
)
