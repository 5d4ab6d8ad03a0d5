import { QUESTIONS_MAX } from '@kiemdiem/domain/appraisal/question/limits'
import type { SheetRow } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { useNow } from '../../../lib/now.ts'
import type { Line } from '../lines.ts'
import { AskForm } from './ask-form.tsx'
import { questionWords as words } from './question-words.ts'

type Asked = NonNullable<SheetRow['questions']>[string]

/** The words of a question or an answer, under who said it when. */
const Part = ({ reviewId, part, says }: { reviewId: string; part: string; says: (byName: string) => string }) => (
  <WhenReady live={useDoc(documents.questionPart(reviewId, part))} shape={<Skeleton lines={2} />}>
    {({ byName, text }) => (
      <p className="whitespace-pre-line">
        <span className="block text-soft">{says(byName)}</span>
        {text}
      </p>
    )}
  </WhenReady>
)

const Question = ({ reviewId, asked: { part, until, answer } }: { reviewId: string; asked: Asked }) => {
  const late = useNow() > until
  return (
    <li className="grid gap-1">
      <Part reviewId={reviewId} part={part} says={(name) => words.question(name, until)} />
      {answer ? (
        <Part reviewId={reviewId} part={answer.part} says={(name) => words.answer(name, answer.at)} />
      ) : (
        <p className={late ? 'font-semibold text-late' : 'text-due'}>{late ? words.late : words.waiting}</p>
      )}
    </li>
  )
}

/** "Đề nghị làm rõ": what the unit's head was asked about a subject and what he answered, and the place to ask more; opened in place. */
export const Questions = ({ line, uid, campaign }: { line: Line; uid: string; campaign: string }) => {
  const [open, setOpen] = useState(false)
  const [more, setMore] = useState(false)
  const { reviewId, row, state } = line
  const asked = Object.entries(row.questions ?? {}).sort(([a], [b]) => Number(a) - Number(b))
  const answered = asked.filter(([, { answer }]) => answer).length
  const mayAsk = state === 'open' && asked.length < QUESTIONS_MAX
  if (asked.length === 0 && !mayAsk) return null
  return (
    <details className="text-xs" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="target cursor-pointer py-2 text-accent">
        {words.ask} <span className="sr-only">{words.about(row.name)}</span>
        {asked.length > 0 && ` (${words.asked(asked.length - answered, answered)})`}
      </summary>
      {open && (
        <div className="grid gap-3 pb-2">
          <ul className="grid gap-3">
            {asked.map(([number, each]) => (
              <Question key={number} reviewId={reviewId} asked={each} />
            ))}
          </ul>
          {mayAsk && asked.length > 0 && !more && (
            <div>
              <Button size="small" onClick={() => setMore(true)}>
                {words.more}
              </Button>
            </div>
          )}
          {mayAsk && (asked.length === 0 || more) && (
            <AskForm uid={uid} campaign={campaign} reviewId={reviewId} name={row.name} onAsked={() => setMore(false)} />
          )}
        </div>
      )}
    </details>
  )
}
