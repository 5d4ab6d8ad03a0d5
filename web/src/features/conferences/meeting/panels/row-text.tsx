import { MINUTES_TEXT_MAX } from '@kiemdiem/domain/model/minutes'
import { Field } from '../../../../components/form/field.tsx'
import { TextArea } from '../../../../components/form/text-area.tsx'
import { meetingWords } from '../vi.ts'

/** One text of a row, saved after a pause and when it is left. */
export const RowText = (props: {
  /** Where a link from the minutes lands. */
  id?: string
  label: string
  hint?: string
  value: string
  minRows?: number
  onType: (text: string) => void
  onLeave: () => void
}) => (
  <Field
    {...(props.id !== undefined && { id: props.id })}
    label={props.label}
    hint={props.hint}
    error={props.value.length > MINUTES_TEXT_MAX ? meetingWords.tooLong : null}
  >
    {(control) => (
      <TextArea
        {...control}
        minRows={props.minRows ?? 3}
        className="max-h-[70dvh]"
        value={props.value}
        onChange={(event) => props.onType(event.target.value)}
        onBlur={props.onLeave}
      />
    )}
  </Field>
)
