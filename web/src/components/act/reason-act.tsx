import { type ReactNode, useState } from 'react'
import { useCall } from '../../lib/use-call.ts'
import { Button } from '../form/button.tsx'
import { Field } from '../form/field.tsx'
import { TextArea } from '../form/text-area.tsx'
import { Dialog } from '../message/dialog.tsx'
import { Notice } from '../message/notice.tsx'
import { behalfWords } from './vi.ts'

export interface ReasonWords {
  /** The button, and the verb of the dialog. */
  act: string
  acting: string
  title: string
  /** What it does, and what stays. */
  text: string
  /** Label of the reason. */
  reason: string
}

interface Props {
  words: ReasonWords
  act: (reason: string, key: string) => Promise<unknown>
  /** What is asked besides the reason; `is`: as it stands now, since another answer is another call. */
  besides?: { fields: ReactNode; is: string }
  /** Of whom or what, where one of several such buttons would be told apart by sight alone. */
  of?: string
}

/** A step back that asks why: a button, what it does, the reason, and what a refusal says. */
export const ReasonAct = (props: Props) => {
  const { words, besides, of } = props
  const [open, setOpen] = useState(false)
  const [asked, setAsked] = useState(false)
  const [reason, setReason] = useState('')
  const { busy, problem, run } = useCall(`${reason} ${besides?.is ?? ''}`)
  const missing = reason.trim() === ''
  const act = async () => {
    setAsked(true)
    if (!missing && (await run((key) => props.act(reason, key)))) setOpen(false)
  }
  return (
    <>
      <Button size={of ? 'small' : 'normal'} onClick={() => setOpen(true)}>
        {words.act}
        {of && <span className="sr-only"> {of}</span>}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.title}
        consequence={words.text}
        action={{ label: words.act, onClick: () => void act(), danger: true, busy: busy ? words.acting : null }}
      >
        <Field label={words.reason} error={asked && missing ? behalfWords.reasonMissing : null}>
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
        {besides?.fields}
        {problem && (
          <Notice kind="block" live>
            {problem}
          </Notice>
        )}
      </Dialog>
    </>
  )
}
