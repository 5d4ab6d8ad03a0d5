import type { Paper } from '@kiemdiem/domain/model/paper'
import { useState } from 'react'
import { Button } from '../../components/form/button.tsx'
import { ErrorSummary } from '../../components/form/error-summary.tsx'
import { Field } from '../../components/form/field.tsx'
import { TextArea } from '../../components/form/text-area.tsx'
import { TextInput } from '../../components/form/text-input.tsx'
import { Dialog } from '../../components/message/dialog.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { IssueText } from '../../components/paper/suggested-issue.tsx'
import { useSuggestion } from './use-suggestion.ts'
import { suggestWords } from './vi.ts'
import { faultsOf, fieldId, LIMITS, summaryOf, tidied } from './words.ts'

/**
 * One more issue: written, looked at as its reader will have it, and sent. When it can no longer be sent, only words
 * already typed stay in sight.
 */
export const IssueForm = ({ uid, paper, closed }: { uid: string; paper: Paper; closed: boolean }) => {
  const { words, write, send, busy, problem, sent, unkept } = useSuggestion(uid, paper)
  const [attempts, setAttempts] = useState(0)
  const [asking, setAsking] = useState(false)
  const faults = faultsOf(words, attempts > 0)
  const report = paper.subjectKind === 'unit'
  const typed = Object.values(words).some((text) => text !== '')

  if (closed && !typed) return null

  const goOn = () => {
    if (Object.keys(faultsOf(words, true)).length === 0) setAsking(true)
    else setAttempts(attempts + 1)
  }
  const confirm = async () => {
    if (await send()) {
      setAsking(false)
      setAttempts(0)
    }
  }
  const field = (name: keyof typeof words) => ({
    id: fieldId(name),
    label: suggestWords[name],
    error: faults[name] ?? null,
    counter: { count: tidied(words)[name].length, limit: LIMITS[name], unit: suggestWords.letters },
  })
  return (
    <section className="grid gap-4 rounded-md bg-sheet p-4 shadow-sheet md:p-6">
      <h2 className="text-lg font-semibold">
        {closed ? suggestWords.leftover : paper.suggestions === 0 ? suggestWords.first : suggestWords.another}
      </h2>
      {sent !== null && <Notice kind="info" live title={suggestWords.sent(sent)} />}
      <ErrorSummary errors={summaryOf(faults)} attention={attempts} />
      <Field {...field('issue')} hint={suggestWords.issueHint}>
        {(control) => (
          <TextArea {...control} value={words.issue} onChange={(event) => write('issue', event.target.value)} />
        )}
      </Field>
      <Field {...field('basis')} hint={suggestWords.basisHint}>
        {(control) => (
          <TextArea
            {...control}
            minRows={3}
            value={words.basis}
            onChange={(event) => write('basis', event.target.value)}
          />
        )}
      </Field>
      <Field {...field('document')} hint={suggestWords.documentHint}>
        {(control) => (
          <TextInput {...control} value={words.document} onChange={(event) => write('document', event.target.value)} />
        )}
      </Field>
      {typed && <p className="text-sm text-soft">{unkept ? suggestWords.unkept : suggestWords.kept}</p>}
      {!closed && (
        <div>
          <Button variant="primary" className="max-sm:w-full" onClick={goOn}>
            {suggestWords.toPreview}
          </Button>
        </div>
      )}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={suggestWords.confirmTitle}
        consequence={suggestWords.consequence(paper.subjectName, report)}
        action={{
          label: suggestWords.send,
          onClick: () => void confirm(),
          busy: busy ? suggestWords.sending : null,
        }}
      >
        <IssueText suggestion={{ ...tidied(words), number: paper.suggestions + 1 }} />
        {problem && (
          <Notice kind="block" live>
            {problem}
          </Notice>
        )}
      </Dialog>
    </section>
  )
}
