import type { DocketEntry } from '@kiemdiem/domain/model/docket'
import { viDate } from '@kiemdiem/domain/vi'
import { LongTable } from '../../components/data/long-table.tsx'
import type { Column } from '../../components/data/table-parts.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { CorrectNumber } from './correct-number.tsx'
import { EnterRow } from './enter-row.tsx'
import { docketWords as words } from './vi.ts'

/** Whether a paper still waits for its number. */
export const waits = ({ given, takenBackAt }: DocketEntry) => given === null && takenBackAt === null

/** What waits for a number first, the oldest on top; then the book, the latest on top. */
const inOrder = (a: DocketEntry, b: DocketEntry): number => {
  if (waits(a) !== waits(b)) return waits(a) ? -1 : 1
  const [first, second] = [a.given?.on ?? a.date, b.given?.on ?? b.date]
  const order = first < second ? -1 : first > second ? 1 : (a.given?.number ?? 0) - (b.given?.number ?? 0)
  return waits(a) ? order : -order
}

const Given = ({ entry, book }: { entry: DocketEntry; book: readonly DocketEntry[] }) => {
  const [last] = entry.corrections ?? []
  return (
    <div className="grid justify-items-start gap-1">
      {entry.given && (
        <p>
          <span className="font-semibold tabular-nums">{words.given(entry)}</span>, {words.on(entry.given.on)}
        </p>
      )}
      {entry.takenBackAt && <p className="text-soft">{words.takenBack(entry, entry.takenBackAt)}</p>}
      {last && <p className="text-soft">{words.corrected(entry, last.before, last.reason)}</p>}
      {entry.given && !entry.takenBackAt && <CorrectNumber key={entry.rev} entry={entry} book={book} />}
    </div>
  )
}

const columns = (book: readonly DocketEntry[]): Column<DocketEntry>[] => [
  {
    id: 'paper',
    head: words.paper,
    names: true,
    cell: ({ type, about, issuer, superior }) => (
      <>
        <p className="font-semibold">{words.type(type)}</p>
        <p>{about}</p>
        <p className="text-xs text-soft">{superior ? `${issuer}, ${superior}` : issuer}</p>
      </>
    ),
  },
  {
    id: 'signatory',
    head: words.signatory,
    cell: ({ signatory }) =>
      signatory ? (
        <>
          <p>{signatory.name}</p>
          <p className="text-xs text-soft">{signatory.title}</p>
        </>
      ) : (
        words.noSignatory
      ),
  },
  { id: 'date', head: words.date, cell: ({ date }) => <span className="tabular-nums">{viDate(date)}</span> },
  {
    id: 'number',
    head: words.number,
    cell: (entry) => (waits(entry) ? <EnterRow entry={entry} book={book} /> : <Given entry={entry} book={book} />),
  },
]

/** The book: every paper of the units whose văn thư one is. */
export const Book = ({ entries }: { entries: readonly DocketEntry[] }) => (
  <LongTable
    caption={words.title}
    columns={columns(entries)}
    rows={entries.toSorted(inOrder)}
    rowKey={({ id }) => id}
    searchIn={({ issuer, about, type, signatory }) =>
      [issuer, about, words.type(type), signatory?.name ?? ''].join(' ')
    }
    empty={<EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>}
  />
)
