import type { Conference } from '@kiemdiem/domain/model/conference'
import { localDate } from '@kiemdiem/domain/time'
import { useState } from 'react'
import { Dialog } from '../../../../components/message/dialog.tsx'
import { Notice } from '../../../../components/message/notice.tsx'
import { toast } from '../../../../components/message/toast.tsx'
import { useNow } from '../../../../lib/now.ts'
import { AttendeeLine } from './attendee-line.tsx'
import { attendeesOf, type HandoutChanges, type HandoutLine, linesOf, mailedBy, problemOf } from './handout-plan.ts'
import { useHandOut } from './use-hand-out.ts'
import { handoutWords } from './vi.ts'

interface Props {
  conference: Conference
  /** Day of the campaign's plan: nothing was handed out before it. */
  planDate: string
  /** Papers of the agenda known not to have been sent yet. */
  missing: number
  onClose: () => void
}

/** Papers out: on the screen to who has an account, or on record as handed over otherwise, with day and proof. */
export const HandoutDialog = ({ conference, planDate, missing, onClose }: Props) => {
  const today = localDate(useNow())
  const [changes, setChanges] = useState<HandoutChanges>({})
  const [asked, setAsked] = useState(false)
  const { handOut, busy, refusal, changed } = useHandOut(conference.id)
  const lines = linesOf(conference, changes, today)
  const chosen = attendeesOf(lines, today)
  const mailed = mailedBy(lines, conference.roll)

  const change = (id: string, to: Partial<HandoutLine>) => {
    changed(id)
    setChanges((before) => ({ ...before, [id]: { ...before[id], ...to } }))
  }
  const send = async () => {
    setAsked(true)
    if (chosen.length === 0 || lines.some((line) => problemOf(line, today, planDate))) return
    if (await handOut(chosen)) {
      toast(handoutWords.done(chosen.length))
      onClose()
    }
  }
  const errorAt = (line: HandoutLine): string | null => {
    const problem = asked ? problemOf(line, today, planDate) : null
    return problem ? handoutWords.problems[problem] : refusal?.at[line.id] || null
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={handoutWords.title}
      consequence={handoutWords.consequence}
      action={{
        label: mailed.length > 0 ? handoutWords.send : handoutWords.record,
        onClick: () => void send(),
        busy: busy ? handoutWords.busy : null,
      }}
    >
      {missing > 0 && <Notice kind="warn">{handoutWords.notYet(missing)}</Notice>}
      <fieldset>
        <legend className="font-semibold">{handoutWords.people}</legend>
        <ul>
          {conference.roll.map((attendee) => {
            const line = lines.find((each) => each.id === attendee.id)
            return (
              line && (
                <AttendeeLine
                  key={attendee.id}
                  attendee={attendee}
                  line={line}
                  had={conference.handouts[attendee.id]}
                  error={errorAt(line)}
                  onChange={(to) => change(attendee.id, to)}
                />
              )
            )
          })}
        </ul>
      </fieldset>
      <p className="text-sm">{handoutWords.mails(mailed)}</p>
      {asked && chosen.length === 0 && (
        <Notice kind="block" live>
          {handoutWords.nobody}
        </Notice>
      )}
      {refusal && (
        <Notice kind="block" live>
          {refusal.sentence}
        </Notice>
      )}
    </Dialog>
  )
}
