import { useState } from 'react'
import { Field } from '../../../../components/form/field.tsx'
import { TimeInput } from '../../../../components/form/typed/time-input.tsx'
import { meetingWords } from '../vi.ts'

const isTime = (value: string) => value === '' || /^\d{2}:\d{2}$/.test(value)

/** A time of a row. What is typed halfway stays in the box: the row takes a whole time or none. */
export const RowTime = (props: { id?: string; label: string; value: string; onTime: (time: string) => void }) => {
  const [box, setBox] = useState({ typed: props.value, of: props.value })
  if (box.of !== props.value) setBox({ typed: props.value, of: props.value })
  const type = (typed: string) => {
    setBox({ typed, of: isTime(typed) ? typed : props.value })
    if (isTime(typed)) props.onTime(typed)
  }
  return (
    <Field
      {...(props.id !== undefined && { id: props.id })}
      label={props.label}
      error={isTime(box.typed) ? null : meetingWords.noTime}
    >
      {(control) => <TimeInput {...control} value={box.typed} onChange={type} />}
    </Field>
  )
}
