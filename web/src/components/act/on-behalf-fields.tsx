import type { OnBehalfInput } from '@kiemdiem/domain/acts/on-behalf'
import { isRealDate } from '@kiemdiem/domain/time'
import { Field } from '../form/field.tsx'
import { TextInput } from '../form/text-input.tsx'
import { DateInput } from '../form/typed/date-input.tsx'
import { behalfWords } from './vi.ts'

/** Before anything is typed: the usual basis, dated as the conference. */
export const blankBehalf = (date: string): OnBehalfInput => ({
  basis: behalfWords.usualBasis,
  paperDate: date,
  keptAt: '',
})

export const isGiven = ({ basis, paperDate, keptAt }: OnBehalfInput): boolean =>
  basis.trim() !== '' && keptAt.trim() !== '' && isRealDate(paperDate)

/** On what an entry for others rests, of which day, and where the signed paper is kept. */
export const OnBehalfFields = (props: {
  value: OnBehalfInput
  onChange: (value: OnBehalfInput) => void
  /** Says what is missing, after the first attempt. */
  asked: boolean
}) => {
  const { value, onChange, asked } = props
  const text = (key: 'basis' | 'keptAt') => (
    <Field
      label={behalfWords[key]}
      hint={behalfWords[`${key}Hint`]}
      error={asked && value[key].trim() === '' ? behalfWords.missing : null}
    >
      {(control) => (
        <TextInput
          {...control}
          value={value[key]}
          maxLength={500}
          onChange={(event) => onChange({ ...value, [key]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <>
      {text('basis')}
      <Field
        label={behalfWords.paperDate}
        error={asked && !isRealDate(value.paperDate) ? behalfWords.dateMissing : null}
      >
        {(control) => (
          <DateInput {...control} value={value.paperDate} onChange={(paperDate) => onChange({ ...value, paperDate })} />
        )}
      </Field>
      {text('keptAt')}
    </>
  )
}
