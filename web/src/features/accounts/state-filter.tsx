import { Field } from '../../components/form/field.tsx'
import { INPUT_LOOK } from '../../components/form/text-input.tsx'
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
        <select
          {...control}
          className={`target ${INPUT_LOOK}`}
          value={props.value ?? ''}
          onChange={(event) => props.onChange(ACCOUNT_STATES.find((state) => state === event.target.value) ?? null)}
        >
          <option value="">{`${accountWords.all} (${props.rows.length})`}</option>
          {ACCOUNT_STATES.map((state) => (
            <option key={state} value={state}>
              {`${accountWords.state[state]} (${props.rows.filter((row) => row.state === state).length})`}
            </option>
          ))}
        </select>
      )}
    </Field>
  </div>
)
