import type { Review } from '@kiemdiem/domain/model/review'
import { PETITION_MAX } from '@kiemdiem/domain/notice/petition/limits'
import { type PetitionAct, SETTLEMENTS } from '@kiemdiem/domain/notice/petition/petition'
import { NOTICE_REFUSALS } from '@kiemdiem/domain/notice/refusals'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { INPUT_LOOK, TextInput } from '../../../components/form/text-input.tsx'
import { DateInput } from '../../../components/form/typed/date-input.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { command } from '../../../lib/commands.ts'
import { learnSentences } from '../../../lib/errors-vi.ts'
import { textIn, useKept } from '../../../lib/kept/use-kept.ts'
import { useCall } from '../../../lib/use-call.ts'
import { filedWords, petitionWords as words } from './vi.ts'

learnSentences(NOTICE_REFUSALS)

type Outcome = (typeof SETTLEMENTS)[number]

interface Props {
  uid: string
  petition: PetitionAct
  side: Review['side']
}

/** The paper that answers a petition: what comes of it, number, day and words. */
export const AnswerForm = ({ uid, petition, side }: Props) => {
  const kept = useKept({ uid, paper: petition.id, revision: 1, section: 'settlement' }, textIn)
  const text = kept.unsent?.value ?? ''
  const [rest, setRest] = useState<{ outcome: Outcome; document: string; on: string }>({
    ...{ outcome: 'stands', document: '', on: '' },
  })
  const [asking, setAsking] = useState(false)
  const [asked, setAsked] = useState(false)
  const call = useCall(JSON.stringify([text, rest]))
  const missing = (value: string, says: string) => (asked && value.trim() === '' ? says : null)
  const goOn = () => {
    setAsked(true)
    setAsking(rest.document.trim() !== '' && rest.on !== '' && text.trim() !== '')
  }
  const record = async () => {
    const { of, reviewId } = petition
    const done = await call.run((key) => command('answerPetition', { paperId: of.id, reviewId, ...rest, text, key }))
    setAsking(false)
    if (done) kept.clear()
  }
  return (
    <div className="grid gap-3">
      {call.problem && (
        <Notice kind="block" live>
          {call.problem}
        </Notice>
      )}
      <Field label={words.outcome}>
        {(control) => (
          <select
            {...control}
            value={rest.outcome}
            onChange={({ target }) => {
              const outcome = SETTLEMENTS.find((each) => each === target.value)
              if (outcome) setRest({ ...rest, outcome })
            }}
            className={`target ${INPUT_LOOK}`}
          >
            {SETTLEMENTS.map((each) => (
              <option key={each} value={each}>
                {words.outcomes[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={words.document} error={missing(rest.document, words.documentMissing)}>
          {(control) => (
            <TextInput
              {...control}
              value={rest.document}
              onChange={(event) => setRest({ ...rest, document: event.target.value })}
            />
          )}
        </Field>
        <Field label={words.on} error={missing(rest.on, words.onMissing)}>
          {(control) => <DateInput {...control} value={rest.on} onChange={(on) => setRest({ ...rest, on })} />}
        </Field>
      </div>
      <Field
        label={words.answerText}
        error={missing(text, words.answerMissing)}
        counter={{ count: text.length, limit: PETITION_MAX, unit: 'ký tự' }}
      >
        {(control) => (
          <TextArea {...control} minRows={4} value={text} onChange={(event) => kept.keep(event.target.value)} />
        )}
      </Field>
      <div>
        <Button variant="primary" className="max-sm:w-full" onClick={goOn}>
          {words.record}
        </Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.record}
        consequence={filedWords[side][rest.outcome]}
        action={{ label: words.record, onClick: () => void record(), busy: call.busy ? words.recording : null }}
      />
    </div>
  )
}
