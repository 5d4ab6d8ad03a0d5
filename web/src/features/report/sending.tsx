import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { SENT_BY, SENT_BY_NAMES, type SentBy } from '@kiemdiem/domain/report/limits'
import { REPORT_REFUSALS } from '@kiemdiem/domain/report/refusals'
import type { ReportAct, SendingAct } from '@kiemdiem/domain/report/report'
import { localDate } from '@kiemdiem/domain/time'
import { viDate } from '@kiemdiem/domain/vi'
import { useState } from 'react'
import { Button } from '../../components/form/button.tsx'
import { Check } from '../../components/form/choice/check.tsx'
import { Field } from '../../components/form/field.tsx'
import { SelectInput } from '../../components/form/select-input.tsx'
import { TextInput } from '../../components/form/text-input.tsx'
import { DateInput } from '../../components/form/typed/date-input.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { toast } from '../../components/message/toast.tsx'
import { command } from '../../lib/commands.ts'
import { learnSentences } from '../../lib/errors-vi.ts'
import { useNow } from '../../lib/now.ts'
import { useCall } from '../../lib/use-call.ts'
import { sendingWords as words } from './vi.ts'

learnSentences(REPORT_REFUSALS)

const WAYS = SENT_BY.map((value) => ({ value, label: SENT_BY_NAMES[value] }))

interface Typed {
  sentOn: string
  way: SentBy
  received: { on: string; by: string } | null
}

const stands = ({ sentOn, way, received }: SendingAct) => (
  <p>
    {words.sent(viDate(sentOn), SENT_BY_NAMES[way])}{' '}
    {received ? words.received(viDate(received.on), received.by) : words.notReceived}
  </p>
)

interface Props {
  campaign: Campaign
  act: ReportAct
  numbered: boolean
  /** What was entered last; null: nothing. */
  last: SendingAct | null
}

/** When and how a report left, and whether it was received. */
export const Sending = ({ campaign, act, numbered, last }: Props) => {
  const today = localDate(useNow())
  const [typed, setTyped] = useState<Typed>(() => last ?? { sentOn: today, way: 'hand', received: null })
  const call = useCall(JSON.stringify(typed))
  const { sentOn, way, received } = typed
  const edit = (part: Partial<Typed>) => setTyped({ ...typed, ...part })
  const record = async () => {
    const done = await call.run((key) =>
      command('recordSending', {
        ...{ campaign: campaign.id, track: act.track, report: act.id, sentOn, way, key },
        received: received && { on: received.on, by: received.by },
      }),
    )
    if (done) toast(words.recorded)
  }
  return (
    <section className="grid gap-3 rounded-md bg-sheet p-4 shadow-sheet" data-screen-only>
      <h2 className="text-lg font-semibold">{words.title}</h2>
      {last ? stands(last) : <p className="text-soft">{numbered ? words.none : words.waits}</p>}
      {numbered && (
        <>
          <div className="grid gap-3 sm:grid-cols-2">
            <Field label={words.sentOn}>
              {(control) => <DateInput {...control} value={sentOn} onChange={(on) => edit({ sentOn: on })} />}
            </Field>
            <Field label={words.way}>
              {(control) => (
                <SelectInput {...control} value={way} options={WAYS} onChange={(to) => edit({ way: to })} />
              )}
            </Field>
          </div>
          <Check
            label={words.isReceived}
            checked={received !== null}
            onChange={(is) => edit({ received: is ? { on: today, by: '' } : null })}
          />
          {received && (
            <div className="grid gap-3 sm:grid-cols-2">
              <Field label={words.receivedOn}>
                {(control) => (
                  <DateInput
                    {...control}
                    value={received.on}
                    onChange={(on) => edit({ received: { ...received, on } })}
                  />
                )}
              </Field>
              <Field label={words.receivedBy} optional>
                {(control) => (
                  <TextInput
                    {...control}
                    maxLength={500}
                    value={received.by}
                    onChange={({ target }) => edit({ received: { ...received, by: target.value } })}
                  />
                )}
              </Field>
            </div>
          )}
          {call.problem && (
            <Notice kind="block" live>
              {call.problem}
            </Notice>
          )}
          <div>
            <Button busy={call.busy ? words.recording : null} onClick={() => void record()}>
              {words.record}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
