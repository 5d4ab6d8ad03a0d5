import { Field } from '../../components/form/field.tsx'
import { SelectInput } from '../../components/form/select-input.tsx'
import { ACCOUNT_STATES, type AccountRow, type AccountState } from './account-rows.ts'
import { accountWords } from './vi.ts'

/** Narrows the list to one state of account; each with its count. */
export const StateFilter = (props: {
  rows: readonly AccountRow[]
  value: AccountState | null
  onChange: (state: AccountState | null) => void
}) => (
  <div className="min-w-44">
    <Field label={accountWords.stateFilter}>
      {(control) => (
        <SelectInput
          {...control}
          value={props.value ?? ''}
          options={[
            { value: '', label: `${accountWords.all} (${props.rows.length})` },
            ...ACCOUNT_STATES.map((state) => ({
              value: state,
              label: `${accountWords.state[state]} (${props.rows.filter((row) => row.state === state).length})`,
            })),
          ]}
          onChange={(state) => props.onChange(state || null)}
        />
      )}
    </Field>
  </div>
)
