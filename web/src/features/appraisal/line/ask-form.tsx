import { QUESTION_MAX } from '@kiemdiem/domain/appraisal/question/limits'
import { CONSULTATION_REFUSALS } from '@kiemdiem/domain/consultation/outside/refusals'
import { addDays, localDate } from '@kiemdiem/domain/time'
import { Button } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { DateInput } from '../../../components/form/typed/date-input.tsx'
import { TimeInput } from '../../../components/form/typed/time-input.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { command } from '../../../lib/commands.ts'
import { learnSentences } from '../../../lib/errors-vi.ts'
import { isLike } from '../../../lib/kept/is-like.ts'
import { isRecord } from '../../../lib/kept/store/local-drafts.ts'
import { useKept } from '../../../lib/kept/use-kept.ts'
import { useNow } from '../../../lib/now.ts'
import { useCall } from '../../../lib/use-call.ts'
import { questionWords as words } from './question-words.ts'

learnSentences(CONSULTATION_REFUSALS)

interface Typed {
  text: string
  date: string
  time: string
}

const BLANK: Typed = { text: '', date: '', time: '' }
const typedIn = (stored: unknown): Typed | null =>
  isRecord(stored) && isLike(stored, BLANK) ? { ...BLANK, ...stored } : null

interface Props {
  uid: string
  campaign: string
  reviewId: string
  name: string
  onAsked: () => void
}

/** A question to the head of the unit: kept in the window while it is typed, and sent by a day and an hour. */
export const AskForm = ({ uid, campaign, reviewId, name, onAsked }: Props) => {
  const now = useNow()
  const kept = useKept({ uid, paper: reviewId, revision: 1, section: 'question' }, typedIn, 'window')
  const usual = { text: '', date: addDays(localDate(now), 1), time: '10:00' }
  const typed = kept.unsent?.value ?? usual
  const call = useCall(JSON.stringify(typed))
  const edit = (part: Partial<Typed>) => kept.keep({ ...typed, ...part })
  const send = async () => {
    const asked = await call.run((key) => command('askHead', { campaign, reviewId, ...typed, key }))
    if (!asked) return
    kept.clear()
    onAsked()
  }
  return (
    <div className="grid gap-3">
      <Field
        label={
          <>
            {words.text} <span className="sr-only">{words.about(name)}</span>
          </>
        }
        hint={words.hint}
      >
        {(control) => (
          <TextArea
            {...control}
            minRows={2}
            maxLength={QUESTION_MAX}
            value={typed.text}
            onChange={(event) => edit({ text: event.target.value })}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-end gap-3">
        <Field label={words.date}>
          {(control) => <DateInput {...control} value={typed.date} onChange={(date) => edit({ date })} />}
        </Field>
        <Field label={words.time}>
          {(control) => <TimeInput {...control} value={typed.time} onChange={(time) => edit({ time })} />}
        </Field>
        <Button size="small" disabled={call.busy} onClick={() => void send()}>
          {call.busy ? words.sending : words.send}
        </Button>
      </div>
      {call.problem && (
        <Notice kind="block" live>
          {call.problem}
        </Notice>
      )}
    </div>
  )
}
