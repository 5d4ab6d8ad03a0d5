import { sectionsFor } from '@kiemdiem/domain/forms/paper/form'
import { REASON_TEXTS } from '@kiemdiem/domain/forms/reasons'
import { type Reason, SECRECY_MARKS } from '@kiemdiem/domain/model/paper'
import { MARK_NAMES } from '@kiemdiem/domain/papers/on-paper/words'
import { useState } from 'react'
import { OnBehalfFields } from '../../components/act/on-behalf-fields.tsx'
import { Button } from '../../components/form/button.tsx'
import { Check } from '../../components/form/choice/check.tsx'
import { LevelCriteria } from '../../components/form/choice/level-criteria.tsx'
import { Field } from '../../components/form/field.tsx'
import { SelectInput } from '../../components/form/select-input.tsx'
import { TextInput } from '../../components/form/text-input.tsx'
import { Dialog } from '../../components/message/dialog.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { command } from '../../lib/commands.ts'
import { useMe } from '../../lib/use-access.ts'
import { useCall } from '../../lib/use-call.ts'
import { type AskedOf, type Entry, toSend, withMark } from './entry.ts'
import { TypedSections } from './typed-sections.tsx'
import { useEntry } from './use-entry.ts'
import { onPaperWords } from './vi.ts'

const card = 'grid max-w-3xl gap-4 rounded-md bg-sheet p-4 shadow-sheet'

/** The mark first, since with one nothing but number, day and place is asked; then where the paper is, then what it says. */
export const EnterForm = (props: { paperId: string; asked: AskedOf; onDone: () => void }) => {
  const { paperId, asked } = props
  const { uid, campaign } = useMe()
  const { entry, set, done } = useEntry(uid, paperId)
  const [tried, setTried] = useState(false)
  const [asking, setAsking] = useState(false)
  const specs = sectionsFor(asked.form, asked).filter(({ id }) => !asked.unrated.includes(id))
  const ratings = new Set(specs.flatMap(({ id, kind }) => (kind === 'rating' ? [id] : [])))
  const ready = toSend(entry, ratings)
  const { busy, problem, at, run } = useCall(JSON.stringify(entry))
  const change = (some: Partial<Entry>) => set({ ...entry, ...some })

  const save = async () => {
    if (ready && (await run((key) => command('enterPaper', { ...ready, paperId, preview: false, key })))) {
      done()
      props.onDone()
    }
  }
  const goOn = () => {
    setTried(true)
    setAsking(ready !== null)
  }
  return (
    <div className="grid gap-4">
      <section className={card}>
        <h2 className="text-lg font-semibold">{onPaperWords.markTitle}</h2>
        <Field label={onPaperWords.mark}>
          {(control) => (
            <SelectInput
              {...control}
              value={entry.mark}
              options={[
                { value: '' as const, label: onPaperWords.choose },
                ...SECRECY_MARKS.map((value) => ({ value, label: MARK_NAMES[value] })),
              ]}
              onChange={(mark) => set(withMark(entry, mark))}
            />
          )}
        </Field>
        {entry.mark !== '' && entry.mark !== 'none' && (
          <Notice kind="warn" title={onPaperWords.markedTitle}>
            {onPaperWords.markedText}
          </Notice>
        )}
      </section>
      {entry.mark !== '' && (
        <section className={card}>
          <h2 className="text-lg font-semibold">{onPaperWords.whereTitle}</h2>
          <Field label={onPaperWords.number} hint={onPaperWords.numberHint}>
            {(control) => (
              <TextInput
                {...control}
                maxLength={500}
                value={entry.number}
                onChange={(event) => change({ number: event.target.value })}
              />
            )}
          </Field>
          <OnBehalfFields value={entry} onChange={(value) => change(value)} asked={tried} />
        </section>
      )}
      {entry.mark === 'none' && (
        <section className={card}>
          <h2 className="text-lg font-semibold">{onPaperWords.whatTitle}</h2>
          <Check label={onPaperWords.typed} checked={entry.typed} onChange={(typed) => change({ typed })} />
          <p className="text-sm text-soft">{onPaperWords.typedHint}</p>
          {campaign && <LevelCriteria campaign={campaign.id} />}
          <TypedSections
            form={asked.form}
            specs={entry.typed ? specs : specs.filter(({ id }) => ratings.has(id))}
            sections={entry.sections}
            reasons={at}
            onChange={(sections) => change({ sections })}
          />
        </section>
      )}
      {tried && !ready && <Notice kind="block" live title={onPaperWords.missing} />}
      {problem && !asking && <Notice kind="block" title={problem} />}
      <div>
        <Button variant="primary" onClick={goOn}>
          {onPaperWords.save}
        </Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={onPaperWords.confirmTitle}
        consequence={onPaperWords.confirmText(asked)}
        action={{
          label: onPaperWords.save,
          onClick: () => void save(),
          busy: busy ? onPaperWords.saving : null,
        }}
      >
        {problem && (
          <Notice kind="block" live title={problem}>
            {[...new Set(Object.values(at))].map((reason) => (
              <p key={reason}>{REASON_TEXTS[reason as Reason] ?? ''}</p>
            ))}
          </Notice>
        )}
      </Dialog>
    </div>
  )
}
