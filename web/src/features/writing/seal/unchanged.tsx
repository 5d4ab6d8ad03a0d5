import type { Draft, Paper } from '@kiemdiem/domain/model/paper'
import { SAME_BECAUSE_MAX, sameText } from '@kiemdiem/domain/papers/compare/resent'
import { tidy } from '@kiemdiem/domain/vi'
import { type ReactNode, useState } from 'react'
import { Field } from '../../../components/form/field.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { sealWords } from './vi.ts'

interface Unchanged {
  /** Whether what would be sent is, word for word, what was returned. */
  same: boolean
  /** Asks why; nothing where the text has changed. */
  field: ReactNode
  /** The sentence to send with it, null where none is asked; `missing` once the field has said what it lacks. */
  give: () => string | null | 'missing'
}

/** A returned text that is sent again unchanged goes with a sentence why; the trigger refuses it without. */
export const useUnchanged = (paper: Paper, draft: Draft): Unchanged => {
  const before = dataOf(useDoc(paper.state === 'returned' ? documents.revision(paper.id, paper.accepted) : null))
  const [text, setText] = useState('')
  const [asked, setAsked] = useState(false)
  const same = before !== null && sameText(before.sections, draft.sections)
  const sentence = tidy(text).trim()
  const lacks = sentence === '' ? sealWords.sameMissing : null
  const tooLong = sentence.length > SAME_BECAUSE_MAX ? sealWords.sameTooLong(SAME_BECAUSE_MAX) : null
  const field = same ? (
    <Field
      label={sealWords.sameBecause}
      hint={sealWords.sameHint(paper.accepted)}
      error={tooLong ?? (asked ? lacks : null)}
      counter={{ count: sentence.length, limit: SAME_BECAUSE_MAX, unit: sealWords.letters }}
    >
      {(control) => (
        <TextArea {...control} minRows={3} value={text} onChange={(event) => setText(event.target.value)} />
      )}
    </Field>
  ) : null
  const give: Unchanged['give'] = () => {
    if (!same) return null
    setAsked(true)
    return (lacks ?? tooLong) ? 'missing' : sentence
  }
  return { same, field, give }
}
