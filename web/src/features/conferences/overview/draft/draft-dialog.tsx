import type { DraftAct } from '@kiemdiem/domain/model/act'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { useState } from 'react'
import { Button } from '../../../../components/form/button.tsx'
import { Field } from '../../../../components/form/field.tsx'
import { TextArea } from '../../../../components/form/text-area.tsx'
import { TextInput } from '../../../../components/form/text-input.tsx'
import { DateInput } from '../../../../components/form/typed/date-input.tsx'
import { Dialog } from '../../../../components/message/dialog.tsx'
import { Notice } from '../../../../components/message/notice.tsx'
import { command } from '../../../../lib/commands.ts'
import { useCall } from '../../../../lib/use-call.ts'
import { draftWords as words } from './vi.ts'

const BLANK = { document: '', on: '', receivedBy: '', text: '', keptAt: '' }

/** Records one letter about the draft report: that it was sent, or the opinion that came back. */
export const DraftDialog = ({ conference, what }: { conference: Conference; what: DraftAct['what'] }) => {
  const [open, setOpen] = useState(false)
  const [form, setForm] = useState(BLANK)
  const { busy, problem, run } = useCall(JSON.stringify(form))
  const record = async () => {
    const input = { conferenceId: conference.id, what, ...form }
    if (!(await run((key) => command('recordDraft', { ...input, key })))) return
    setForm(BLANK)
    setOpen(false)
  }
  const line = (field: 'document' | 'receivedBy' | 'keptAt', label: string) => (
    <Field label={label}>
      {(control) => (
        <TextInput
          {...control}
          value={form[field]}
          maxLength={500}
          onChange={(event) => setForm({ ...form, [field]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {words.act[what]}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.act[what]}
        consequence={words.consequence}
        action={{ label: words.act[what], onClick: () => void record(), busy: busy ? words.acting : null }}
      >
        <div className="grid gap-4">
          {line('document', words.document)}
          <Field label={words.on}>
            {(control) => <DateInput {...control} value={form.on} onChange={(on) => setForm({ ...form, on })} />}
          </Field>
          {what === 'sent' && line('receivedBy', words.receivedBy)}
          {what === 'answered' && (
            <Field label={words.text}>
              {(control) => (
                <TextArea
                  {...control}
                  minRows={3}
                  value={form.text}
                  onChange={(event) => setForm({ ...form, text: event.target.value })}
                />
              )}
            </Field>
          )}
          {what === 'answered' && line('keptAt', words.kept)}
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
