import { DRAFT_REFUSALS } from '@kiemdiem/domain/conference/handout/draft-refusals'
import type { DraftAct } from '@kiemdiem/domain/model/act'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { DOCKET_REFUSALS } from '@kiemdiem/domain/refusals/docket'
import { useState } from 'react'
import { Button } from '../../../../components/form/button.tsx'
import { Field } from '../../../../components/form/field.tsx'
import { TextArea } from '../../../../components/form/text-area.tsx'
import { TextInput } from '../../../../components/form/text-input.tsx'
import { DateInput } from '../../../../components/form/typed/date-input.tsx'
import { Dialog } from '../../../../components/message/dialog.tsx'
import { Notice } from '../../../../components/message/notice.tsx'
import { command } from '../../../../lib/commands.ts'
import { learnSentences } from '../../../../lib/errors-vi.ts'
import { useCall } from '../../../../lib/use-call.ts'
import { draftWords as words } from './vi.ts'

// A number may be another paper's.
learnSentences({ ...DOCKET_REFUSALS, ...DRAFT_REFUSALS })

const BLANK = { number: '', code: '', document: '', on: '', receivedBy: '', text: '', keptAt: '' }

/** Records one letter about the draft report: ours that went out on paper, or the opinion that came back. */
export const DraftDialog = ({ conference, what }: { conference: Conference; what: DraftAct['what'] }) => {
  const [open, setOpen] = useState(false)
  const [form, setForm] = useState(BLANK)
  const [asked, setAsked] = useState(false)
  const { busy, problem, run } = useCall(JSON.stringify(form))
  const number = /^\s*0*([1-9]\d{0,3})\s*$/.exec(form.number)?.[1]
  const record = async () => {
    setAsked(true)
    // Without a number the server would issue a new letter.
    if (what === 'sent' && !number) return
    const input = { conferenceId: conference.id, what, ...form, number: what === 'sent' ? Number(number) : null }
    if (!(await run((key) => command('recordDraft', { ...input, key })))) return
    setForm(BLANK)
    setAsked(false)
    setOpen(false)
  }
  type Line = 'number' | 'code' | 'document' | 'receivedBy' | 'keptAt'
  const line = (field: Line, label: string, error: string | null = null, most = 500) => (
    <Field label={label} error={error}>
      {(control) => (
        <TextInput
          {...control}
          value={form[field]}
          maxLength={most}
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
        consequence={words.consequence[what]}
        action={{ label: words.act[what], onClick: () => void record(), busy: busy ? words.acting : null }}
      >
        <div className="grid gap-4">
          {what === 'sent' && line('number', words.number, asked && !number ? words.numberWrong : null, 6)}
          {what === 'sent' && line('code', words.code, null, 30)}
          {what === 'answered' && line('document', words.document)}
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
          {line('keptAt', words.kept)}
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
