import type { MinutesProblem } from '@kiemdiem/domain/conference/minutes/problems'
import type { Attendee } from '@kiemdiem/domain/model/conference'
import type { SheetsRow } from '@kiemdiem/domain/model/minutes'
import { TellerFields } from '../../../../components/act/teller-fields.tsx'
import { Field } from '../../../../components/form/field.tsx'
import { fieldId } from '../../acts/problem-row.ts'
import { RowFrame } from '../parts/row-frame.tsx'
import type { BLANK_SHEETS, Sheets } from '../save/row-codec.ts'
import { useRow } from '../save/use-row.ts'
import { meetingWords } from '../vi.ts'
import { CountInput } from './count-input.tsx'
import { validSheets } from './reconcile.ts'

const COUNTS = [
  ['issued', meetingWords.issued],
  ['returned', meetingWords.returned],
  ['invalid', meetingWords.invalidSheets],
] as const satisfies ReadonlyArray<readonly [keyof typeof BLANK_SHEETS, string]>

/** Sheets counted once for all names: given out, put in, not valid. */
export const SheetFields = (props: {
  place: { uid: string; conference: string }
  saved: SheetsRow | undefined
  problems: readonly MinutesProblem[]
  frozen: boolean
  roll: readonly Attendee[]
  /** Who is marked present and may count; null: the system counts. */
  present: readonly string[] | null
}) => {
  const use = useRow<Sheets>(props.place, 'sheets', props.saved)
  const { content, writer, view } = use
  const filled = view.row.server !== null || view.row.mine !== null
  return (
    <RowFrame use={use} frozen={props.frozen} nameOf={(id) => props.roll.find((each) => each.id === id)?.name}>
      <div className="grid grid-cols-3 gap-2 *:content-end sm:gap-4">
        {COUNTS.map(([key, label]) => (
          <Field key={key} id={fieldId('sheets', key)} label={label}>
            {(control) => (
              <CountInput
                {...control}
                value={filled ? content[key] : null}
                onChange={(count) => writer.type({ [key]: count })}
                onBlur={writer.flush}
              />
            )}
          </Field>
        ))}
      </div>
      {props.present && (
        <TellerFields
          id={fieldId('sheets', 'tellers')}
          chosen={content.tellers ?? []}
          roll={props.roll}
          present={props.present}
          onChange={(tellers) => writer.type({ tellers }, true)}
        />
      )}
      <p role="status" className="grid gap-1">
        {filled && <span className="font-semibold">{meetingWords.valid(validSheets(content))}</span>}
        {filled &&
          props.problems.map((problem) => (
            <span key={problem.text} className="text-late">
              {problem.text}
            </span>
          ))}
      </p>
    </RowFrame>
  )
}
