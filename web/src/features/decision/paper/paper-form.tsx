import { MARK_TEXT_MAX } from '@kiemdiem/domain/appraisal/mark'
import { UNDECIDED } from '@kiemdiem/domain/decision/outcome'
import { decisionProblem } from '@kiemdiem/domain/decision/problems'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { localDate } from '@kiemdiem/domain/time'
import { sideOf } from '@kiemdiem/domain/workflow'
import { Field } from '../../../components/form/field.tsx'
import { SelectInput } from '../../../components/form/select-input.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { TextInput } from '../../../components/form/text-input.tsx'
import { DateInput } from '../../../components/form/typed/date-input.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { useKeptChanges } from '../../../lib/kept/use-kept-changes.ts'
import { useNow } from '../../../lib/now.ts'
import { useCall } from '../../../lib/use-call.ts'
import { SendResult } from '../direct/send-result.tsx'
import { directWords, onPaperWords } from '../direct/vi.ts'
import { outcomeChoices } from '../lines/outcome-choices.ts'
import { outcomeIn } from '../state/to-input.ts'
import { paperWords as words } from './vi.ts'
import type { WaitingFor } from './waiting.ts'

interface Entry {
  date?: string
  number?: string
  keptAt?: string
  outcome?: string
  reason?: string
}

const HEAD = 'head'

interface Props extends WaitingFor {
  campaign: Campaign
  uid: string
  pack: string
}

/** The paper of one decider: its number and day, and of each subject on it what it says; kept in the window until it is recorded. */
export const PaperForm = ({ campaign, uid, decider, track, lines, pack }: Props) => {
  const today = localDate(useNow())
  const kept = useKeptChanges<Entry>({
    ...{ uid, of: `${campaign.id}_van-ban_${decider.id}`, number: 0, section: track, where: 'window' },
  })
  const { date = today, number = '', keptAt = '' } = kept.changes[HEAD] ?? {}
  const entryOf = (reviewId: string): Entry => kept.changes[reviewId] ?? {}
  const input = {
    ...{
      campaign: campaign.id,
      track,
      decider: decider.id,
      date,
      paper: { number, keptAt },
      list: null,
      overrides: [],
      pack,
    },
    items: lines.flatMap(({ reviewId, proposed }) => {
      const { outcome = '', reason = '' } = entryOf(reviewId)
      if (outcome === '') return []
      return [{ reviewId, ...outcomeIn(outcome, UNDECIDED), vote: null, seen: proposed?.act ?? '', reason }]
    }),
  }
  const call = useCall(JSON.stringify(input))
  const said = (field: string) => (call.at[field] === undefined ? null : decisionProblem(call.at[field]))
  const side = sideOf(campaign.process, track)
  return (
    <section className="grid gap-4" aria-label={decider.name}>
      <h2 className="text-lg font-semibold">{decider.name}</h2>
      <div className="flex flex-wrap items-end gap-6">
        <Field label={words.number} hint={words.numberHint} error={said('number')}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={500}
              value={number}
              onChange={(event) => kept.change(HEAD, { number: event.target.value })}
            />
          )}
        </Field>
        <Field label={onPaperWords.keptAt} hint={onPaperWords.hints.keptAt} error={said('keptAt')}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={500}
              value={keptAt}
              onChange={(event) => kept.change(HEAD, { keptAt: event.target.value })}
            />
          )}
        </Field>
        <Field label={words.date} error={said('date')}>
          {(control) => <DateInput {...control} value={date} onChange={(day) => kept.change(HEAD, { date: day })} />}
        </Field>
      </div>
      <ul className="divide-y divide-line rounded-md bg-sheet px-4 shadow-sheet">
        {lines.map(({ reviewId, row, unitName, proposed }) => {
          const { outcome = '', reason = '' } = entryOf(reviewId)
          const departs = outcome !== '' && proposed !== null && outcome !== proposed.proposed
          return (
            <li key={reviewId} className="grid gap-2 py-3 md:grid-cols-2">
              <p className="text-sm font-semibold">
                {row.name}
                <span className="block text-xs font-normal text-soft">{unitName}</span>
              </p>
              <div className="grid gap-2">
                <SelectInput
                  aria-label={words.resultOf(row.name)}
                  value={outcome}
                  options={[
                    { value: '', label: words.none },
                    ...outcomeChoices({ subjectKind: row.subjectKind, side }).filter(
                      ({ value }) => value !== 'undecided',
                    ),
                  ]}
                  onChange={(next) => kept.change(reviewId, { outcome: next })}
                  className="text-sm"
                />
                {departs && (
                  <TextArea
                    aria-label={words.reasonOf(row.name)}
                    placeholder={words.reasonOf(row.name)}
                    minRows={1}
                    maxLength={MARK_TEXT_MAX}
                    value={reason}
                    onChange={(event) => kept.change(reviewId, { reason: event.target.value })}
                  />
                )}
                {call.at[reviewId] !== undefined && (
                  <Notice kind="block" live>
                    {said(reviewId)}
                  </Notice>
                )}
              </div>
            </li>
          )
        })}
      </ul>
      {Object.keys(call.at)
        .filter((at) => campaign.process.groups.some(({ id }) => id === at))
        .map((at) => (
          <Notice key={at} kind="block" live>
            {directWords.stopped(campaign.process.groups.find(({ id }) => id === at)?.name ?? at, false)}
          </Notice>
        ))}
      <SendResult
        {...{ input, call }}
        nameOf={(reviewId) => lines.find((line) => line.reviewId === reviewId)?.row.name ?? reviewId}
        onRecorded={() => kept.done()}
      />
    </section>
  )
}
