import { NOT_RATED_REASONS, type NotRatedReason } from '@kiemdiem/domain/model/not-rated'
import type { Review } from '@kiemdiem/domain/model/review'
import { fitsReview, NOT_RATED } from '@kiemdiem/domain/ratings/not-rated/reasons'
import { NOT_RATED_REFUSALS } from '@kiemdiem/domain/ratings/not-rated/refusals'
import { viSubject } from '@kiemdiem/domain/vi'
import { useState } from 'react'
import { Button } from '../../components/form/button.tsx'
import { Field } from '../../components/form/field.tsx'
import { SelectInput } from '../../components/form/select-input.tsx'
import { TextInput } from '../../components/form/text-input.tsx'
import { Dialog } from '../../components/message/dialog.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { command } from '../../lib/commands.ts'
import { learnSentences } from '../../lib/errors-vi.ts'
import { useCall } from '../../lib/use-call.ts'
import { notRatedWords } from './vi.ts'

learnSentences(NOT_RATED_REFUSALS)

/** Says that no level is given, with the reason; or, where that was said, takes it back with one. */
export const NotRatedForm = ({ review }: { review: Review }) => {
  const back = Boolean(review.notRated)
  const fitting = NOT_RATED_REASONS.filter((each) => fitsReview(each, review))
  const [reason, setReason] = useState<NotRatedReason | ''>('')
  const [note, setNote] = useState('')
  const [asking, setAsking] = useState(false)
  const [tried, setTried] = useState(false)
  const { busy, problem, run } = useCall(`${reason} ${note}`)
  const ready = back ? note.trim() !== '' : reason !== ''

  const save = async () => {
    const asked = { reviewId: review.id, reason: back ? null : reason || null, note, preview: false }
    if (await run((key) => command('setNotRated', { ...asked, key }))) setAsking(false)
  }
  const missing = tried && !ready ? (back ? notRatedWords.becauseMissing : notRatedWords.reasonMissing) : null
  const goOn = () => {
    setTried(true)
    setAsking(ready)
  }
  const label = back ? notRatedWords.takeBack : notRatedWords.set
  return (
    <section className="grid max-w-2xl gap-4 rounded-md bg-sheet p-4 shadow-sheet">
      {!back && (
        <Field label={notRatedWords.reason} error={missing} hint={reason === '' ? undefined : NOT_RATED[reason].source}>
          {(control) => (
            <SelectInput
              {...control}
              value={reason}
              options={[
                { value: '' as const, label: notRatedWords.choose },
                ...fitting.map((value) => ({ value, label: NOT_RATED[value].text })),
              ]}
              onChange={setReason}
            />
          )}
        </Field>
      )}
      <Field
        label={back ? notRatedWords.because : notRatedWords.note}
        hint={back ? undefined : notRatedWords.noteHint}
        error={back ? missing : null}
      >
        {(control) => (
          <TextInput {...control} maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />
        )}
      </Field>
      <div>
        <Button variant="primary" onClick={goOn}>
          {label}
        </Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={back ? notRatedWords.takeBackTitle : notRatedWords.setTitle}
        consequence={(back ? notRatedWords.takeBackText : notRatedWords.setText)(
          viSubject(review.subjectKind, review.name),
        )}
        action={{ label, onClick: () => void save(), busy: busy ? notRatedWords.working : null }}
      >
        {problem && (
          <Notice kind="block" live>
            {problem}
          </Notice>
        )}
      </Dialog>
    </section>
  )
}
