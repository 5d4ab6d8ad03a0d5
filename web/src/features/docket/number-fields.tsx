import type { ReactNode } from 'react'
import { Field } from '../../components/form/field.tsx'
import { TextInput } from '../../components/form/text-input.tsx'
import { DateInput } from '../../components/form/typed/date-input.tsx'
import type { NumberForm } from './use-number.ts'
import { docketWords as words } from './vi.ts'

interface Props {
  form: NumberForm
  /** Whether what is wrong is to be said yet. */
  asked: boolean
  /** What the server says of the number. */
  taken: string | null
  /** The button of a form in a row. */
  children?: ReactNode
}

/** The three fields of a number, beside each other where there is room. */
export const NumberFields = ({ form, asked, taken, children }: Props) => {
  const wrong = (asked ? form.wrong.number : null) ?? taken
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-2 text-sm">
      {/* What is wrong of a number is a sentence, which needs a line. */}
      <div className={wrong ? 'w-full' : 'w-20'}>
        <Field label={words.numberField} error={wrong}>
          {(control) => (
            <div className="w-20">
              <TextInput
                {...control}
                inputMode="numeric"
                autoComplete="off"
                maxLength={6}
                className="tabular-nums"
                value={form.number}
                onChange={(event) => form.change({ number: event.target.value })}
              />
            </div>
          )}
        </Field>
      </div>
      <div className="w-full max-w-32">
        <Field label={words.codeField}>
          {(control) => (
            <TextInput
              {...control}
              autoComplete="off"
              maxLength={30}
              value={form.code}
              onChange={(event) => form.change({ code: event.target.value })}
            />
          )}
        </Field>
      </div>
      <div className="w-full max-w-48">
        <Field label={words.dayField} error={asked ? form.wrong.on : null}>
          {(control) => <DateInput {...control} value={form.on} onChange={(on) => form.change({ on })} />}
        </Field>
      </div>
      {children && <div className="self-end">{children}</div>}
    </div>
  )
}
