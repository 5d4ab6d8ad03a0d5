import { columnLetter } from '@kiemdiem/domain/registry/import/table/cell'
import { PERSON_COLUMNS, UNIT_COLUMNS } from '@kiemdiem/domain/registry/import/table/columns'
import { headingOf, type Table } from '@kiemdiem/domain/registry/import/table/find-table'
import { textOf } from '@kiemdiem/domain/registry/import/table/values'
import { Field } from '../../../../components/form/field.tsx'
import { INPUT_LOOK } from '../../../../components/form/text-input.tsx'
import { FormSection } from '../../../../components/layout/form-section.tsx'
import { Notice } from '../../../../components/message/notice.tsx'
import { withColumn } from '../tables.ts'
import { importWords as words } from '../vi.ts'

const EXAMPLES = 3

const examplesOf = ({ sheet, head }: Table, column: number): string[] =>
  [...new Set(sheet.rows.slice(head + 1).map((row) => textOf(row[column] ?? null)))]
    .filter((text) => text !== '')
    .slice(0, EXAMPLES)

/** What each column of a sheet was taken for, to be corrected. */
export const TableColumns = ({ table, onChange }: { table: Table; onChange: (table: Table) => void }) => {
  const specs: readonly { field: string; label: string }[] = table.kind === 'people' ? PERSON_COLUMNS : UNIT_COLUMNS
  const heads = table.sheet.rows[table.head] ?? []
  const columns = table.columns.map((field, at) => ({ field, letter: columnLetter(at), at }))
  return (
    <FormSection title={`${words.sheet(table.sheet.name)}: ${words.kind[table.kind]}`} hint={words.columnsHint}>
      {!table.columns.some((column) => column === 'name') && <Notice kind="warn">{words.nameColumnMissing}</Notice>}
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {columns.map(({ field, letter, at }) => (
          <Field
            key={letter}
            label={words.columnOf(letter, headingOf(heads[at] ?? null))}
            hint={words.example(examplesOf(table, at))}
          >
            {(control) => (
              <select
                {...control}
                className={`target ${INPUT_LOOK}`}
                value={field ?? ''}
                onChange={(event) => onChange(withColumn(table, at, event.target.value || null))}
              >
                <option value="">{words.unused}</option>
                {specs.map((spec) => (
                  <option key={spec.field} value={spec.field}>
                    {spec.label}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
    </FormSection>
  )
}
