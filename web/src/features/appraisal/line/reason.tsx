import type { Mark } from '@kiemdiem/domain/appraisal/mark'
import { useState } from 'react'
import { Field } from '../../../components/form/field.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import type { DocumentInUse } from '../../../lib/autosave/document/use-document.ts'
import type { Marked } from '../mark-place.ts'
import { appraisalWords as words } from '../vi.ts'

interface Props {
  name: string
  use: DocumentInUse<Pick<Marked, 'reason'> & Partial<Mark>>
  /** It may be given, and need not be: a warning is accepted for the whole table too. */
  folded: boolean
}

/** Why it is this level, or none yet. */
export const Reason = ({ name, use: { content, writer }, folded }: Props) => {
  const [opened, setOpened] = useState(false)
  const field = (
    <Field
      label={
        <>
          {words.reason} <span className="sr-only">{words.reasonOf(name)}</span>
        </>
      }
    >
      {(control) => (
        <TextArea
          {...control}
          minRows={1}
          maxLength={2_000}
          value={content.reason}
          onChange={(event) => writer.type({ reason: event.target.value })}
          onBlur={writer.flush}
        />
      )}
    </Field>
  )
  if (!folded) return field
  return (
    <details
      className="text-sm"
      open={opened || content.reason !== ''}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary className="target w-fit cursor-pointer py-1 text-accent">
        {words.answer} <span className="sr-only">{words.reasonOf(name)}</span>
      </summary>
      {field}
    </details>
  )
}
