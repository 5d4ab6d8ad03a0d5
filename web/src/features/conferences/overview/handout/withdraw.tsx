import type { Attendee, Conference } from '@kiemdiem/domain/model/conference'
import { useState } from 'react'
import { Button } from '../../../../components/form/button.tsx'
import { Field } from '../../../../components/form/field.tsx'
import { TextArea } from '../../../../components/form/text-area.tsx'
import { Dialog } from '../../../../components/message/dialog.tsx'
import { Notice } from '../../../../components/message/notice.tsx'
import { command } from '../../../../lib/commands.ts'
import { useCall } from '../../../../lib/use-call.ts'
import { handoutWords as words } from './vi.ts'

/** Takes back what was handed out to one attendee, with a reason: who does not come reads no longer. */
export const Withdraw = ({ conference, attendee }: { conference: Conference; attendee: Attendee }) => {
  const [open, setOpen] = useState(false)
  const [asked, setAsked] = useState(false)
  const [reason, setReason] = useState('')
  const { busy, problem, run } = useCall(reason)
  const withdraw = async () => {
    setAsked(true)
    if (reason.trim() === '') return
    const input = { conferenceId: conference.id, attendee: attendee.id, reason }
    if (await run((key) => command('withdrawHandout', { ...input, key }))) setOpen(false)
  }
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {words.withdraw}
        <span className="sr-only"> {attendee.name}</span>
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.withdrawTitle(attendee.name)}
        consequence={words.withdrawText}
        action={{
          label: words.withdraw,
          onClick: () => void withdraw(),
          danger: true,
          busy: busy ? words.withdrawing : null,
        }}
      >
        <Field label={words.withdrawReason} error={asked && reason.trim() === '' ? words.withdrawReasonMissing : null}>
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
