import { ANSWER_MAX } from '@kiemdiem/domain/appraisal/question/limits'
import type { AnswerAct, QuestionAct } from '@kiemdiem/domain/appraisal/question/question'
import { CONSULTATION_REFUSALS } from '@kiemdiem/domain/consultation/outside/refusals'
import { viSubject } from '@kiemdiem/domain/vi'
import { useState } from 'react'
import { Button } from '../../components/form/button.tsx'
import { Field } from '../../components/form/field.tsx'
import { TextArea } from '../../components/form/text-area.tsx'
import { Dialog } from '../../components/message/dialog.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { command } from '../../lib/commands.ts'
import { learnSentences } from '../../lib/errors-vi.ts'
import { textIn, useKept } from '../../lib/kept/use-kept.ts'
import { useNow } from '../../lib/now.ts'
import { useCall } from '../../lib/use-call.ts'
import { questionWords as words } from './vi.ts'

learnSentences(CONSULTATION_REFUSALS)

/** Kept while it is typed, looked at once more, sent once. */
const AnswerForm = ({ uid, question }: { uid: string; question: QuestionAct }) => {
  const kept = useKept({ uid, paper: question.id, revision: 1, section: 'answer' }, textIn)
  const text = kept.unsent?.value ?? ''
  const call = useCall(text)
  const [asking, setAsking] = useState(false)
  const [missing, setMissing] = useState(false)
  const goOn = () => {
    setMissing(text.trim() === '')
    setAsking(text.trim() !== '')
  }
  const send = async () => {
    const { campaign, number } = question
    const sent = await call.run((key) => command('answerQuestion', { campaign, number, text, key }))
    setAsking(false)
    if (sent) kept.clear()
  }
  return (
    <>
      {call.problem && (
        <Notice kind="block" live>
          {call.problem}
        </Notice>
      )}
      <Field
        label={
          <>
            {words.answer}{' '}
            <span className="sr-only">{words.about(viSubject(question.subjectKind, question.name))}</span>
          </>
        }
        error={missing ? words.missing : null}
        counter={{ count: text.length, limit: ANSWER_MAX, unit: words.letters }}
      >
        {(control) => (
          <TextArea {...control} minRows={4} value={text} onChange={(event) => kept.keep(event.target.value)} />
        )}
      </Field>
      {text !== '' && <p className="text-sm text-soft">{kept.safe ? words.kept : words.unkept}</p>}
      <div>
        <Button variant="primary" className="max-sm:w-full" onClick={goOn}>
          {words.send}
        </Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.send}
        consequence={words.consequence}
        action={{ label: words.send, onClick: () => void send(), busy: call.busy ? words.sending : null }}
      />
    </>
  )
}

/** One question: about whom, what, by when; and its answer, or the place for it. */
export const QuestionCard = (props: { uid: string; question: QuestionAct; answer: AnswerAct | null }) => {
  const { uid, question, answer } = props
  const late = useNow() > question.until
  return (
    <article className="grid gap-3 rounded-md bg-sheet p-4 shadow-sheet md:p-6">
      <h2 className="text-lg font-semibold">{words.about(viSubject(question.subjectKind, question.name))}</h2>
      <p className="text-sm text-soft">{words.asked(question.byName, question.submittedAt)}</p>
      <p className="prose-measure whitespace-pre-line">{question.text}</p>
      {answer ? (
        <>
          <h3 className="font-semibold">{words.answered(answer.submittedAt)}</h3>
          <p className="prose-measure whitespace-pre-line">{answer.text}</p>
        </>
      ) : (
        <>
          <p className={`font-semibold ${late ? 'text-late' : 'text-due'}`}>{words.until(question.until, late)}</p>
          <AnswerForm uid={uid} question={question} />
        </>
      )}
    </article>
  )
}
