import { OUTCOME_NAMES, OUTCOMES, type Outcome } from '@kiemdiem/domain/remediation/limits'
import { REMEDIATION_REFUSALS } from '@kiemdiem/domain/remediation/refusals'
import { localDate } from '@kiemdiem/domain/time'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import { SelectInput } from '../../../components/form/select-input.tsx'
import { TextInput } from '../../../components/form/text-input.tsx'
import { DateInput } from '../../../components/form/typed/date-input.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { command } from '../../../lib/commands.ts'
import type { SeenPlan } from '../../../lib/data/use-plans.ts'
import { learnSentences } from '../../../lib/errors-vi.ts'
import { useKeptForm } from '../../../lib/kept/use-kept-form.ts'
import { useNow } from '../../../lib/now.ts'
import { useCall } from '../../../lib/use-call.ts'
import { followWords as words } from '../vi.ts'

learnSentences(REMEDIATION_REFUSALS)

interface Line {
  outcome: Outcome | ''
  note: string
  on: string
}

const CHOICES: readonly { value: Outcome | ''; label: string }[] = [
  { value: '', label: words.keep },
  ...OUTCOMES.map((value) => ({ value, label: OUTCOME_NAMES[value] })),
]

/** What came of each item, kept while it is typed; only what is chosen is recorded. */
export const FollowForm = ({ uid, seen: { plan, items } }: { uid: string; seen: SeenPlan }) => {
  const today = localDate(useNow())
  const blank = { lines: items.map((): Line => ({ outcome: '', note: '', on: '' })) }
  const form = useKeptForm(
    { uid, paper: plan.id, revision: 1, section: 'follow' },
    { value: blank, seen: blank },
    (a, b) => JSON.stringify(a) === JSON.stringify(b),
  )
  const { lines } = form.value
  const [asking, setAsking] = useState(false)
  const call = useCall(JSON.stringify(lines))
  const results = lines.flatMap(({ outcome, note, on }, item) =>
    outcome === '' ? [] : [{ item, outcome, note, on: on === '' ? today : on }],
  )
  const set = (at: number, part: Partial<Line>) =>
    form.edit({ lines: lines.map((line, nth) => (nth === at ? { ...line, ...part } : line)) })
  const record = async () => {
    const done = await call.run((key) =>
      command('recordRemediation', { paperId: plan.of.id, plan: plan.id, results, key }),
    )
    setAsking(false)
    if (done) form.reset()
  }
  return (
    <details className="border-t border-line pt-2">
      <summary className="target w-fit font-semibold">{words.title}</summary>
      <div className="grid gap-4">
        {call.problem && (
          <Notice kind="block" live>
            {call.problem}
          </Notice>
        )}
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place in the plan
          <fieldset key={at} className="grid gap-2 sm:grid-cols-3">
            <legend className="font-semibold [overflow-wrap:anywhere]">
              {at + 1}. {items[at]?.limit}
            </legend>
            <Field label={words.outcome}>
              {(control) => (
                <SelectInput
                  {...control}
                  value={line.outcome}
                  options={CHOICES}
                  onChange={(outcome) => set(at, { outcome })}
                />
              )}
            </Field>
            <Field label={words.note} error={call.at[`items.${at}`] ? words.noteMissing : null}>
              {(control) => (
                <TextInput
                  {...control}
                  maxLength={2000}
                  value={line.note}
                  onChange={({ target }) => set(at, { note: target.value })}
                />
              )}
            </Field>
            <Field label={words.on}>
              {(control) => (
                <DateInput {...control} value={line.on === '' ? today : line.on} onChange={(on) => set(at, { on })} />
              )}
            </Field>
          </fieldset>
        ))}
        <div>
          <Button disabled={results.length === 0} onClick={() => setAsking(true)}>
            {words.record}
          </Button>
        </div>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.record}
        consequence={words.consequence}
        action={{ label: words.record, onClick: () => void record(), busy: call.busy ? words.recording : null }}
      />
    </details>
  )
}
