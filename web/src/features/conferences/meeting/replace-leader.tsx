import type { Conference } from '@kiemdiem/domain/model/conference'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { TimeInput } from '../../../components/form/typed/time-input.tsx'
import { readTime } from '../../../components/form/typed/typed-date.ts'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { command } from '../../../lib/commands.ts'
import { useCall } from '../../../lib/use-call.ts'
import { meetingWords } from './vi.ts'

const words = meetingWords.replace
const BOX = 'target w-full rounded-md border border-strong bg-sheet px-2'

/** Somebody takes over from chair or secretary while the meeting is on: who, from which hour, why. */
export const ReplaceLeader = ({ conference }: { conference: Conference }) => {
  const [open, setOpen] = useState(false)
  const [asked, setAsked] = useState(false)
  const [form, setForm] = useState({ role: 'chair' as 'chair' | 'secretary', attendee: '', from: '', reason: '' })
  const { busy, problem, run } = useCall(JSON.stringify(form))
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part })
  const leads = [conference.chair.uid, conference.secretary.uid]
  const choices = conference.roll.filter(
    ({ id, kind }) => !leads.includes(id) && !id.startsWith('g-') && (form.role === 'secretary' || kind === 'member'),
  )
  const whole = form.attendee !== '' && readTime(form.from) === form.from && form.reason.trim() !== ''
  const replace = async () => {
    setAsked(true)
    const done = whole && (await run((key) => command('replaceLeader', { conferenceId: conference.id, ...form, key })))
    if (done) setOpen(false)
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
        consequence={words.text}
        action={{ label: words.act, onClick: () => void replace(), busy: busy ? words.acting : null }}
      >
        <div className="grid gap-4">
          <Field label={words.role}>
            {(control) => (
              <select
                {...control}
                className={BOX}
                value={form.role}
                onChange={(event) =>
                  set({ role: event.target.value === 'secretary' ? 'secretary' : 'chair', attendee: '' })
                }
              >
                {(['chair', 'secretary'] as const).map((role) => (
                  <option key={role} value={role}>
                    {words.roles[role]}: {conference[role].name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={words.who}>
            {(control) => (
              <select
                {...control}
                className={BOX}
                value={form.attendee}
                onChange={(event) => set({ attendee: event.target.value })}
              >
                <option value="">{words.choose}</option>
                {choices.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={words.from}>
            {(control) => <TimeInput {...control} value={form.from} onChange={(from) => set({ from })} />}
          </Field>
          <Field label={words.reason} error={asked && !whole ? words.missing : null}>
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
        {problem && (
          <Notice kind="block" live>
            {problem}
          </Notice>
        )}
      </Dialog>
    </>
  )
}
