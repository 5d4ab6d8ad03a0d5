import { Field } from '../../../components/form/field.tsx'
import { Row } from '../../../components/form/row-list.tsx'
import { SelectInput } from '../../../components/form/select-input.tsx'
import { TextInput } from '../../../components/form/text-input.tsx'
import { DateInput } from '../../../components/form/typed/date-input.tsx'
import { registryWords } from '../vi.ts'
import { LISTS, type Line, type ServiceList } from './service-lists.ts'

interface Props {
  list: ServiceList
  /** Which line, for who cannot see it. */
  name: string
  line: Line
  onChange: (part: Line) => void
  onRemove: () => void
}

/** One line of a list of somebody's service. */
export const ServiceLine = ({ list, name, line, onChange, onRemove }: Props) => (
  <Row removes={registryWords.remove(name)} onRemove={onRemove}>
    <div className="grid gap-3 md:grid-cols-4">
      {LISTS[list].map(({ name: field, label, of, optional }) => {
        const value = String(line[field] || '')
        return (
          <Field key={field} label={<span className="text-sm font-normal text-soft">{label}</span>}>
            {(control) =>
              typeof of === 'object' ? (
                <SelectInput
                  {...control}
                  value={value}
                  options={Object.entries(of).map(([key, text]) => ({ value: key, label: text }))}
                  onChange={(key) => onChange({ [field]: key })}
                />
              ) : of === 'day' ? (
                <DateInput
                  {...control}
                  value={value}
                  onChange={(day) => onChange({ [field]: day || (optional ? null : '') })}
                />
              ) : (
                <TextInput
                  {...control}
                  inputMode={of === 'year' ? 'numeric' : 'text'}
                  maxLength={of === 'year' ? 4 : 200}
                  value={value}
                  onChange={(event) =>
                    onChange({
                      [field]: of === 'year' ? Number(event.target.value.replace(/\D/g, '')) : event.target.value,
                    })
                  }
                />
              )
            }
          </Field>
        )
      })}
    </div>
  </Row>
)
