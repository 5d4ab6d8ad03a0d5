import type { Attendee } from '@kiemdiem/domain/model/conference'
import { useState } from 'react'
import { Button } from '../../../../components/form/button.tsx'
import { TextInput } from '../../../../components/form/text-input.tsx'
import type { Mark } from '../save/row-codec.ts'
import { meetingWords } from '../vi.ts'
import { RowTime } from './row-time.tsx'

interface Props {
  attendee: Attendee
  mark: Mark | undefined
  onMark: (mark: Mark, now: boolean) => void
  onLeave: () => void
}

const Choice = (props: { name: string; label: string; checked: boolean; onChoose: () => void }) => (
  <label className="target inline-flex items-center gap-2">
    <input
      type="radio"
      name={props.name}
      checked={props.checked}
      onChange={props.onChoose}
      className="size-5 shrink-0 accent-accent"
    />
    {props.label}
  </label>
)

/** From when to when somebody was there who came late or left early; asked only where somebody says so. */
const Hours = ({ attendee, mark, onMark }: Omit<Props, 'onLeave'>) => {
  const [open, setOpen] = useState(false)
  if (!mark?.present) return <span className="max-lg:hidden" />
  const { late = '', left = '' } = mark
  const write = (hours: { late: string; left: string }) =>
    onMark({ present: true, ...(hours.late && { late: hours.late }), ...(hours.left && { left: hours.left }) }, true)
  return open || late || left ? (
    <div className="flex flex-wrap gap-4 max-lg:col-span-full">
      <RowTime label={meetingWords.late(attendee.name)} value={late} onTime={(time) => write({ late: time, left })} />
      <RowTime label={meetingWords.left(attendee.name)} value={left} onTime={(time) => write({ late, left: time })} />
    </div>
  ) : (
    <Button size="small" aria-label={meetingWords.hoursOf(attendee.name)} onClick={() => setOpen(true)}>
      {meetingWords.hours}
    </Button>
  )
}

/** One of the roll: came or did not, and why; from when to when. */
export const RollLine = ({ attendee, mark, onMark, onLeave }: Props) => {
  const absent = mark?.present === false
  return (
    <li className="border-b border-line py-1">
      <fieldset className="grid min-w-0 items-center gap-x-4 sm:grid-cols-[minmax(0,1fr)_auto] lg:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)]">
        <legend className="float-left contents">
          <span className="grid min-w-0 py-1">
            <span className="font-semibold">{attendee.name}</span>
            {attendee.post && <span className="text-sm text-soft">{attendee.post}</span>}
          </span>
        </legend>
        <div className="flex gap-4">
          <Choice
            name={`roll-${attendee.id}`}
            label={meetingWords.present}
            checked={mark?.present === true}
            onChoose={() => onMark({ present: true }, true)}
          />
          <Choice
            name={`roll-${attendee.id}`}
            label={meetingWords.absent}
            checked={absent}
            onChoose={() => onMark({ present: false, reason: '' }, true)}
          />
        </div>
        {absent ? (
          <TextInput
            aria-label={meetingWords.reason(attendee.name)}
            placeholder={meetingWords.reasonPlaceholder}
            value={mark.reason}
            maxLength={500}
            onChange={(event) => onMark({ present: false, reason: event.target.value }, false)}
            onBlur={onLeave}
            className="max-lg:col-span-full max-lg:mb-2"
          />
        ) : (
          <Hours attendee={attendee} mark={mark} onMark={onMark} />
        )}
      </fieldset>
    </li>
  )
}
