import { Field } from '../../../components/form/field.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import type { BallotStep } from './ballot-state.ts'
import { keyWords } from './key/vi.ts'
import type { BallotForm } from './use-ballot-step.ts'
import { ballotWords as words } from './vi.ts'
import { WhoLearns } from './who-learns.tsx'

/** The letters, where the key is on another device. */
const KeyField = ({ form: { roundKey } }: { form: BallotForm }) =>
  roundKey.here ? null : (
    <Field label={keyWords.label} hint={keyWords.hint}>
      {(control) => (
        <TextArea
          {...control}
          minRows={3}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="characters"
          value={roundKey.typed}
          onChange={(event) => roundKey.setTyped(event.target.value)}
        />
      )}
    </Field>
  )

/** What a step asks for: the meeting's consent whenever the box opens, a reason of who wants it opened again, the key at the close. */
export const BallotFields = ({ step, form }: { step: BallotStep | null; form: BallotForm }) => {
  if (step === null) return null
  if (step === 'close') return <KeyField form={form} />
  const missing = (text: string, sentence: string) => (form.missing && text.trim() === '' ? sentence : null)
  return (
    <>
      <Notice kind="warn">{keyWords.beforeOpening}</Notice>
      <WhoLearns />
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
