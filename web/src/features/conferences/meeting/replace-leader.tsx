import { mayTakeOver } from '@kiemdiem/domain/conference/meeting/replacements'
import type { Conference, Replacement } from '@kiemdiem/domain/model/conference'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import { SelectInput } from '../../../components/form/select-input.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { TimeInput } from '../../../components/form/typed/time-input.tsx'
import { readTime } from '../../../components/form/typed/typed-date.ts'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { command } from '../../../lib/commands.ts'
import { useCall } from '../../../lib/use-call.ts'
import { meetingWords } from './vi.ts'

const words = meetingWords.replace

type Asked = Pick<Replacement, 'role' | 'attendee' | 'from' | 'reason'>
type Set = (part: Partial<Asked>) => void

const missing = ({ attendee, from, reason }: Asked) => ({
  attendee: attendee === '' ? words.missing.attendee : null,
  from: readTime(from) === from ? null : words.missing.from,
  reason: reason.trim() === '' ? words.missing.reason : null,
})

const Fields = ({
  conference,
  form,
  set,
  asked,
}: {
  conference: Conference
  form: Asked
  set: Set
  asked: boolean
}) => {
  const errors = asked ? missing(form) : { attendee: null, from: null, reason: null }
  return (
    <div className="grid gap-4">
      <Field label={words.role}>
        {(control) => (
          <SelectInput
            {...control}
            value={form.role}
            options={(['chair', 'secretary'] as const).map((value) => ({
              value,
              label: `${words.roles[value]}: ${conference[value].name}`,
            }))}
            onChange={(role) => set({ role, attendee: '' })}
          />
        )}
      </Field>
      <Field label={words.who} error={errors.attendee}>
        {(control) => (
          <SelectInput
            {...control}
            value={form.attendee}
            options={[
              { value: '', label: words.choose },
              ...mayTakeOver(conference, form.role).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(attendee) => set({ attendee })}
          />
        )}
      </Field>
      <Field label={words.from} error={errors.from}>
        {(control) => <TimeInput {...control} value={form.from} onChange={(from) => set({ from })} />}
      </Field>
      <Field label={words.reason} error={errors.reason}>
        {(control) => (
          <TextArea
            {...control}
            minRows={2}
            maxLength={500}
            value={form.reason}
            onChange={(event) => set({ reason: event.target.value })}
          />
        )}
      </Field>
    </div>
  )
}

/** Somebody takes over from chair or secretary while the meeting is on: who, from which hour, why. */
export const ReplaceLeader = ({ conference }: { conference: Conference }) => {
  const [open, setOpen] = useState(false)
  const [asked, setAsked] = useState(false)
  const [form, setForm] = useState<Asked>({ role: 'chair', attendee: '', from: '', reason: '' })
  const { busy, problem, run } = useCall(JSON.stringify(form))
  const replace = async () => {
    setAsked(true)
    if (Object.values(missing(form)).some((each) => each !== null)) return
    if (await run((key) => command('replaceLeader', { conferenceId: conference.id, ...form, key }))) setOpen(false)
  }
  return (
    <>
      <div>
        <Button size="small" onClick={() => setOpen(true)}>
          {words.act}
        </Button>
      </div>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.title}
        consequence={conference.replaced ? `${words.text} ${words.again}` : words.text}
        action={{ label: words.act, onClick: () => void replace(), busy: busy ? words.acting : null }}
      >
        <Fields conference={conference} form={form} set={(part) => setForm({ ...form, ...part })} asked={asked} />
        {problem && (
          <Notice kind="block" live>
            {problem}
          </Notice>
        )}
      </Dialog>
    </>
  )
}
