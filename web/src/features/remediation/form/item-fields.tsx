import type { PlanItem } from '@kiemdiem/domain/remediation/act'
import { Field } from '../../../components/form/field.tsx'
import { Row } from '../../../components/form/row-list.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { TextInput } from '../../../components/form/text-input.tsx'
import { DateInput } from '../../../components/form/typed/date-input.tsx'
import { planWords as words } from '../vi.ts'
import { itemProblem } from './plan-value.ts'

interface Props {
  at: number
  item: PlanItem
  /** Says what is missing, after the first attempt. */
  asked: boolean
  /** From which day on something may be to be done. */
  made: string
  onChange: (item: PlanItem) => void
  onRemove: () => void
}

/** One limit: what mends it, by whom and until when. */
export const ItemFields = ({ at, item, asked, made, onChange, onRemove }: Props) => {
  const error = (field: keyof PlanItem) => (asked ? itemProblem(item, field, made) : null)
  const area = (field: 'limit' | 'cause' | 'measure') => (
    <Field label={words[field]} error={error(field)} optional={field === 'cause'}>
      {(control) => (
        <TextArea
          {...control}
          minRows={2}
          value={item[field]}
          onChange={({ target }) => onChange({ ...item, [field]: target.value })}
        />
      )}
    </Field>
  )
  return (
    <Row removes={words.removes(at + 1)} onRemove={onRemove}>
      <fieldset className="grid gap-3">
        <legend className="font-semibold">{words.item(at + 1)}</legend>
        {area('limit')}
        {area('cause')}
        {area('measure')}
        <div className="grid gap-3 sm:grid-cols-2">
          <Field label={words.owner} hint={words.ownerHint} error={error('owner')}>
            {(control) => (
              <TextInput
                {...control}
                maxLength={500}
                value={item.owner}
                onChange={({ target }) => onChange({ ...item, owner: target.value })}
              />
            )}
          </Field>
          <Field label={words.until} error={error('until')}>
            {(control) => (
              <DateInput {...control} value={item.until} onChange={(until) => onChange({ ...item, until })} />
            )}
          </Field>
        </div>
      </fieldset>
    </Row>
  )
}
