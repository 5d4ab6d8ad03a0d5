import type { Attendee } from '@kiemdiem/domain/model/conference'
import { useState } from 'react'
import { Button } from '../../../../components/form/button.tsx'
import { TextInput } from '../../../../components/form/text-input.tsx'
import { fieldId } from '../../acts/problem-row.ts'
import type { Mark } from '../save/row-codec.ts'
import { meetingWords } from '../vi.ts'
import { RowTime } from './row-time.tsx'

interface Props {
  attendee: Attendee
  /** Its place in the table, for the keys. */
  at: number
  mark: Mark | undefined
  onMark: (mark: Mark, now: boolean) => void
  onLeave: () => void
}

const Choice = (props: { name: string; cell: string; label: string; checked: boolean; onChoose: () => void }) => (
  <label className="target inline-flex items-center gap-2 whitespace-nowrap">
    <input
      type="radio"
      data-cell={props.cell}
      name={props.name}
      checked={props.checked}
      onChange={props.onChoose}
      className="size-5 shrink-0 accent-accent"
    />
    {props.label}
  </label>
)

/** From when to when somebody was there who came late or left early; asked only where somebody says so. */
const Hours = ({ attendee, at, mark, onMark }: Omit<Props, 'onLeave'>) => {
  const [open, setOpen] = useState(false)
  if (!mark?.present) return null
  const { late = '', left = '' } = mark
  const write = (hours: { late: string; left: string }) =>
    onMark({ present: true, ...(hours.late && { late: hours.late }), ...(hours.left && { left: hours.left }) }, true)
  return open || late || left ? (
    <div className="flex flex-wrap gap-x-4">
      <RowTime label={meetingWords.late(attendee.name)} value={late} onTime={(time) => write({ late: time, left })} />
      <RowTime label={meetingWords.left(attendee.name)} value={left} onTime={(time) => write({ late, left: time })} />
    </div>
  ) : (
    <Button
      size="small"
      data-cell={`${at},1`}
      aria-label={meetingWords.hoursOf(attendee.name)}
      onClick={() => setOpen(true)}
    >
      {meetingWords.hours}
    </Button>
  )
}

/** One of the roll, a row: came or did not, and why; from when to when. */
export const RollLine = ({ attendee, at, mark, onMark, onLeave }: Props) => {
  const absent = mark?.present === false
  const name = `roll-${attendee.id}`
  return (
    <tr id={fieldId('roll', attendee.id)} className="border-b border-line max-md:grid max-md:py-1">
      <th scope="row" className="py-1 pr-3 text-left align-middle leading-snug font-normal max-md:p-0">
        <span className="font-semibold">{attendee.name}</span>
        {attendee.post && <span className="block text-xs text-soft">{attendee.post}</span>}
      </th>
      <td className="pr-3 align-middle max-md:p-0">
        <div role="radiogroup" aria-label={attendee.name} className="flex gap-4">
          <Choice
            name={name}
            cell={`${at},0`}
            label={meetingWords.present}
            checked={mark?.present === true}
            onChoose={() => onMark({ present: true }, true)}
          />
          <Choice
            name={name}
            cell={`${at},0`}
            label={meetingWords.absent}
            checked={absent}
            onChoose={() => onMark({ present: false, reason: '' }, true)}
          />
        </div>
      </td>
      <td className="w-[45%] align-middle max-md:w-auto">
        {absent ? (
          <TextInput
            aria-label={meetingWords.reason(attendee.name)}
            placeholder={meetingWords.reasonPlaceholder}
            data-cell={`${at},1`}
            value={mark.reason}
            maxLength={500}
            onChange={(event) => onMark({ present: false, reason: event.target.value }, false)}
            onBlur={onLeave}
            className="text-sm"
          />
        ) : (
          <Hours attendee={attendee} at={at} mark={mark} onMark={onMark} />
        )}
      </td>
    </tr>
  )
}
