import type { Copy, CopyOf } from '@kiemdiem/domain/model/copy'
import { useState } from 'react'
import { command } from '../../lib/commands.ts'
import { useCall } from '../../lib/use-call.ts'
import { Button } from '../form/button.tsx'
import { Check } from '../form/check.tsx'
import { Field } from '../form/field.tsx'
import { TextArea } from '../form/text-area.tsx'
import { Dialog } from '../message/dialog.tsx'
import { Notice } from '../message/notice.tsx'
import { copyWords as words } from './vi.ts'

/** A wrong file is taken off, with a reason; on wish its content too. */
export const WithdrawCopy = ({ of, copy }: { of: CopyOf; copy: Copy }) => {
  const [open, setOpen] = useState(false)
  const [asked, setAsked] = useState(false)
  const [reason, setReason] = useState('')
  const [erase, setErase] = useState(false)
  const { busy, problem, run } = useCall(JSON.stringify([copy.number, reason, erase]))
  const missing = reason.trim() === ''
  const act = async () => {
    setAsked(true)
    const withdraw = (key: string) => command('withdrawCopy', { of, copy: copy.number, reason, erase, key })
    if (!missing && (await run(withdraw))) setOpen(false)
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.withdraw}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.withdrawTitle}
        consequence={words.withdrawText}
        action={{
          label: words.withdraw,
          onClick: () => void act(),
          danger: true,
          busy: busy ? words.withdrawing : null,
        }}
      >
        <Field label={words.reason} error={asked && missing ? words.reasonMissing : null}>
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
        <Check label={words.erase} checked={erase} onChange={setErase} />
        {problem && (
          <Notice kind="block" live>
            {problem}
          </Notice>
        )}
      </Dialog>
    </>
  )
}
