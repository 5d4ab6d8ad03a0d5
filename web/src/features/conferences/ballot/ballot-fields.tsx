import { Field } from '../../../components/form/field.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import type { BallotStep } from './ballot-state.ts'
import type { BallotForm } from './use-ballot-step.ts'
import { ballotWords as words } from './vi.ts'

/** What a step asks for: the meeting's consent whenever the box opens, a reason of who wants it opened again. */
export const BallotFields = ({ step, form }: { step: BallotStep | null; form: BallotForm }) => {
  if (step === null || step === 'close') return null
  const missing = (text: string, sentence: string) => (form.missing && text.trim() === '' ? sentence : null)
  return (
    <>
      <Field label={words.consent} hint={words.consentHint} error={missing(form.consent, words.consentMissing)}>
        {(control) => (
          <TextArea
            {...control}
            minRows={3}
            value={form.consent}
            onChange={(event) => form.setConsent(event.target.value)}
          />
        )}
      </Field>
      {step === 'again' && (
        <Field label={words.reason} error={missing(form.reason, words.reasonMissing)}>
          {(control) => (
            <TextArea
              {...control}
              minRows={3}
              value={form.reason}
              onChange={(event) => form.setReason(event.target.value)}
            />
          )}
        </Field>
      )}
    </>
  )
}
