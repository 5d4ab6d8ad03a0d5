import type { Conference } from '@kiemdiem/domain/model/conference'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { command } from '../../../lib/commands.ts'
import { useCall } from '../../../lib/use-call.ts'
import { minutesWords } from './vi.ts'

/** Takes the confirmations back, with a reason; no longer possible once a proposal rests on the minutes. */
export const Reopen = ({ conference }: { conference: Conference }) => {
  const [open, setOpen] = useState(false)
  const [asked, setAsked] = useState(false)
  const [reason, setReason] = useState('')
  const { busy, problem, run } = useCall(reason)
  if (conference.proposals.length > 0) return <p className="text-sm text-soft">{minutesWords.proposed}</p>
  const reopen = async () => {
    setAsked(true)
    if (reason.trim() === '') return
    if (await run((key) => command('reopenMinutes', { conferenceId: conference.id, reason, key }))) setOpen(false)
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{minutesWords.reopen}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={minutesWords.reopenTitle}
        consequence={minutesWords.reopenText}
        action={{
          label: minutesWords.reopen,
          onClick: () => void reopen(),
          danger: true,
          busy: busy ? minutesWords.reopening : null,
        }}
      >
        <Field
          label={minutesWords.reopenReason}
          error={asked && reason.trim() === '' ? minutesWords.reasonMissing : null}
        >
          {(control) => (
            <TextArea
              {...control}
              minRows={3}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        {problem && (
          <Notice kind="block" live>
            {problem}
          </Notice>
        )}
      </Dialog>
    </>
  )
}
