import { papersOf } from '@kiemdiem/domain/conference/handout/delivery'
import { type Attendee, type Conference, HANDOUT_WAY_NAMES } from '@kiemdiem/domain/model/conference'
import { viInstant } from '@kiemdiem/domain/vi'
import { DataTable } from '../../../../components/data/data-table.tsx'
import type { Column } from '../../../../components/data/table-parts.tsx'
import { handoutWords } from '../handout/vi.ts'
import { Withdraw } from '../handout/withdraw.tsx'
import { overviewWords } from '../vi.ts'

const Name = ({ attendee }: { attendee: Attendee }) => (
  <>
    <p className="font-semibold">{attendee.name}</p>
    {attendee.post && <p className="text-soft">{attendee.post}</p>}
  </>
)

/** Proof that one attendee got the papers: how, on which day, entered by whom; or that they were taken back. */
const Proof = ({ conference, attendee }: { conference: Conference; attendee: Attendee }) => {
  const handout = conference.handouts[attendee.id]
  const taken = conference.withdrawn?.findLast((each) => each.attendee === attendee.id)
  if (!handout)
    return (
      <>
        <span className="font-semibold text-due">{overviewWords.notHandedOut}</span>
        {taken && (
          <p className="text-soft [overflow-wrap:anywhere]">
            {handoutWords.withdrawn(viInstant(taken.at), taken.byName, taken.reason)}
          </p>
        )}
      </>
    )
  if (handout.how === 'phone') return <span className="font-semibold text-due">{overviewWords.told(handout.on)}</span>
  return (
    <>
      <p>{overviewWords.proof(HANDOUT_WAY_NAMES[handout.how], handout.on, handout.byName)}</p>
      {handout.note && <p className="text-soft [overflow-wrap:anywhere]">{handout.note}</p>}
      {conference.state !== 'cancelled' && (
        <p className="mt-1">
          <Withdraw conference={conference} attendee={attendee} />
        </p>
      )}
    </>
  )
}

const Received = ({ conference, attendee }: { conference: Conference; attendee: Attendee }) => {
  const receivedAt = conference.received[attendee.id]
  const said = conference.receivedPapers?.[attendee.id]
  const all = papersOf(conference)
  if (receivedAt)
    return (
      <span className={said === undefined || said >= all ? 'text-done' : 'text-due'}>
        {overviewWords.received(receivedAt, said === undefined ? null : overviewWords.papersOf(said, all))}
      </span>
    )
  return (
    <span className="text-soft">{attendee.uid === null ? overviewWords.offScreen : overviewWords.notReceived}</span>
  )
}

/** Everybody on the roll; who manages the conference also sees the proof of each handing out. */
export const RollTable = ({ conference, proof }: { conference: Conference; proof: boolean }) => {
  const { roll } = conference
  const members = roll.filter((attendee) => attendee.counts).length
  const columns: Column<Attendee>[] = [
    { id: 'name', head: overviewWords.person, names: true, cell: (attendee) => <Name attendee={attendee} /> },
    {
      id: 'standing',
      head: overviewWords.column.standing,
      cell: ({ kind, counts }) => (kind === 'member' && !counts ? overviewWords.attends : overviewWords.standing[kind]),
    },
    ...(proof
      ? [
          {
            id: 'papers',
            head: overviewWords.column.papers,
            cell: (attendee: Attendee) => <Proof conference={conference} attendee={attendee} />,
          },
          {
            id: 'received',
            head: overviewWords.column.received,
            cell: (attendee: Attendee) => <Received conference={conference} attendee={attendee} />,
          },
        ]
      : []),
  ]
  return (
    <section className="grid gap-2">
      <h2 className="text-lg font-semibold">{overviewWords.people}</h2>
      <p className="text-sm text-soft">{overviewWords.peopleCount(members, roll.length - members)}</p>
      <DataTable
        caption={overviewWords.people}
        columns={columns}
        rows={roll}
        rowKey={(attendee) => attendee.id}
        empty={<p className="text-soft">{overviewWords.noRoll}</p>}
      />
    </section>
  )
}
