import type { ConferenceRules } from '@kiemdiem/domain/model/campaign'
import type { Attendee, Conference } from '@kiemdiem/domain/model/conference'
import type { RollRow } from '@kiemdiem/domain/model/minutes'
import { UserCheck } from 'lucide-react'
import { moveInGrid } from '../../../../components/data/grid-keys.ts'
import { Button } from '../../../../components/form/button.tsx'
import { RowFrame } from '../parts/row-frame.tsx'
import type { Mark, Marks } from '../save/row-codec.ts'
import { useRow } from '../save/use-row.ts'
import { meetingWords } from '../vi.ts'
import { RollLine } from './roll-line.tsx'

interface Props {
  uid: string
  conference: Conference
  saved: RollRow | undefined
  quorum: ConferenceRules['quorum']
  frozen: boolean
}

/** Who came: everybody by one button, then those who did not, with the reason; whether they are enough, in words. */
export const RollPanel = ({ uid, conference, saved, quorum, frozen }: Props) => {
  const use = useRow<Marks>({ uid, conference: conference.id }, 'roll', saved)
  const { content: marks, writer } = use
  const mark = (id: string, value: Mark, now: boolean) => writer.type({ [id]: value }, now)
  const members = conference.roll.filter(({ kind }) => kind === 'member')
  const guests = conference.roll.filter(({ kind }) => kind !== 'member')
  const voters = conference.roll.filter(({ counts }) => counts)
  const present = voters.filter(({ id }) => marks[id]?.present).length
  const unmarked = voters.filter(({ id }) => !marks[id]).length
  const enough = present * quorum.denominator >= voters.length * quorum.numerator
  const group = (title: string, people: readonly Attendee[], before: number) =>
    people.length > 0 && (
      <tbody className="max-md:grid">
        <tr className="border-b-2 border-line max-md:grid">
          <th colSpan={3} scope="rowgroup" className="pt-3 pb-1 text-left font-semibold">
            {title}
          </th>
        </tr>
        {people.map((attendee, index) => (
          <RollLine
            key={attendee.id}
            at={before + index}
            attendee={attendee}
            mark={marks[attendee.id]}
            onMark={(value, now) => mark(attendee.id, value, now)}
            onLeave={writer.flush}
          />
        ))}
      </tbody>
    )
  return (
    <RowFrame use={use} frozen={frozen} nameOf={(field) => conference.roll.find(({ id }) => id === field)?.name}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          icon={UserCheck}
          onClick={() =>
            writer.type(Object.fromEntries(conference.roll.map(({ id }) => [id, { present: true }])), true)
          }
        >
          {meetingWords.allPresent}
        </Button>
        <span className="text-sm text-soft">{meetingWords.allPresentHint}</span>
      </div>
      <p role="status" className={`prose-measure ${enough ? 'text-done' : 'text-due'}`}>
        {meetingWords.quorum(present, voters.length, quorum.numerator, quorum.denominator, enough)}{' '}
        {unmarked > 0 && <span className="text-soft">{meetingWords.unmarked(unmarked)}</span>}
      </p>
      <table
        className="w-full border-collapse text-sm max-md:grid"
        onKeyDown={(event) => moveInGrid(event, { rows: conference.roll.length, columns: 2 })}
      >
        <caption className="pb-1 text-left text-soft max-md:sr-only">{meetingWords.rollKeys}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{meetingWords.person}</th>
            <th scope="col">{meetingWords.roll}</th>
            <th scope="col">{meetingWords.rollNote}</th>
          </tr>
        </thead>
        {group(meetingWords.members, members, 0)}
        {group(meetingWords.guests, guests, members.length)}
      </table>
    </RowFrame>
  )
}
