import type { Conference } from '@kiemdiem/domain/model/conference'
import { tidy } from '@kiemdiem/domain/vi'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { Field } from '../../../components/form/field.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { toast } from '../../../components/message/toast.tsx'
import { command, newKey } from '../../../lib/commands.ts'
import { sentenceFor } from '../../../lib/errors-vi.ts'
import { leaveFreely } from '../../../lib/kept/leave-guard.ts'
import { planPageWords as words } from './vi.ts'

interface Props {
  conference: Conference
  open: boolean
  onClose: () => void
  /** What was typed of it need not be kept any more. */
  onCancelled: () => void
}

/** Cancels a conference that was not held, with the reason that everybody called is told. */
export const CancelDialog = ({ conference, open, onClose, onCancelled }: Props) => {
  const [, navigate] = useLocation()
  const [reason, setReason] = useState('')
  // A changed reason is another intention; the same one, pressed again, is not done twice.
  const [key, setKey] = useState(newKey)
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const given = tidy(reason).trim()
  const cancel = async () => {
    setAsked(true)
    if (given === '') return
    setBusy(true)
    setRefusal(null)
    try {
      await command('cancelConference', {
        conferenceId: conference.id,
        revision: conference.revision,
        reason: given,
        key,
      })
      onCancelled()
      leaveFreely()
      toast(words.cancelledToast)
      navigate('/hoi-nghi')
    } catch (error) {
      setRefusal(sentenceFor(error))
      setBusy(false)
    }
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.cancelTitle}
      consequence={words.cancelText(conference.date)}
      cancelLabel={words.cancelStay}
      action={{
        label: words.cancelIt,
        onClick: () => void cancel(),
        danger: true,
        busy: busy ? words.cancelling : null,
      }}
    >
      <Field label={words.cancelReason} error={asked && given === '' ? words.cancelReasonMissing : null}>
        {(control) => (
          <TextArea
            {...control}
            minRows={3}
            maxLength={500}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value)
              setKey(newKey())
            }}
          />
        )}
      </Field>
      {refusal && (
        <Notice kind="block" live>
          {refusal}
        </Notice>
      )}
    </Dialog>
  )
}
