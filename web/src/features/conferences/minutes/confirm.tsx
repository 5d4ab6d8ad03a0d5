import type { ConfirmMinutesInput } from '@kiemdiem/domain/conference/inputs'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { useState } from 'react'
import { blankBehalf, isGiven, OnBehalfFields } from '../../../components/act/on-behalf-fields.tsx'
import { Button } from '../../../components/form/button.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { command } from '../../../lib/commands.ts'
import type { Call } from '../../../lib/use-call.ts'
import { useConferenceRole } from '../parts/role.ts'
import { minutesWords } from './vi.ts'

interface Props {
  conference: Conference
  input: Pick<ConfirmMinutesInput, 'seen' | 'reasons'>
  call: Call
  /** Whether nothing stands in the way; otherwise shows what does. */
  mayAsk: () => boolean
}

/** Confirms for oneself, or enters both confirmations from the signed paper; each after saying what it does. */
export const Confirm = ({ conference, input, call, mayAsk }: Props) => {
  const [asking, setAsking] = useState<'self' | 'behalf' | null>(null)
  const [asked, setAsked] = useState(false)
  const [behalf, setBehalf] = useState(() => blankBehalf(conference.date))
  const { signatory } = useConferenceRole(conference)
  const { signed, chair, secretary } = conference
  const mine = signatory !== null && signed[signatory] === null
  const other = signatory === 'chair' ? 'secretary' : 'chair'
  const ask = (how: 'self' | 'behalf') => mayAsk() && setAsking(how)
  const confirm = async () => {
    setAsked(true)
    if (asking === 'behalf' && !isGiven(behalf)) return
    const onBehalf = asking === 'behalf' ? behalf : null
    await call.run((key) => command('confirmMinutes', { conferenceId: conference.id, ...input, onBehalf, key }))
    // A refusal is told on the page, beside what it speaks of.
    setAsking(null)
  }
  const texts = {
    self: signed[other] ? minutesWords.confirmLast : minutesWords.confirmFirst(conference[other].name),
    behalf: minutesWords.behalfText(chair.name, secretary.name),
  }
  const label = asking === 'behalf' ? minutesWords.behalf : minutesWords.confirm
  return (
    <>
      <div className="flex flex-wrap gap-3">
        {mine && (
          <Button variant="primary" onClick={() => ask('self')}>
            {minutesWords.confirm}
          </Button>
        )}
        <Button onClick={() => ask('behalf')}>{minutesWords.behalf}</Button>
      </div>
      {call.problem && (
        <Notice kind="block" live>
          {call.problem}
        </Notice>
      )}
      <Dialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={asking === 'behalf' ? minutesWords.behalfTitle : minutesWords.confirmTitle}
        consequence={texts[asking ?? 'self']}
        action={{ label, onClick: () => void confirm(), busy: call.busy ? minutesWords.confirming : null }}
      >
        {asking === 'behalf' && <OnBehalfFields value={behalf} onChange={setBehalf} asked={asked} />}
      </Dialog>
    </>
  )
}
