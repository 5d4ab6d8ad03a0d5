import type { Calendar } from '@kiemdiem/domain/model/campaign'
import { STAGE_NAMES } from '@kiemdiem/domain/model/terms'
import { hasDone, type RowState } from '@kiemdiem/domain/progress/rows/row-state'
import { localDate } from '@kiemdiem/domain/time'
import { viDate, viInstant } from '@kiemdiem/domain/vi'
import { Link } from 'wouter'
import { Clock } from '../../../components/time/clock.tsx'
import { boardWords } from '../vi.ts'

/** Whose, at which stage, with whom, until when. Never a rating, never a text. */
export const DetailRow = (props: {
  state: RowState
  calendar: Calendar
  mayRead: boolean
  maySuggest: boolean
  /** Organises the track, and it is not his own. */
  maySetAside: boolean
  /** Clerk of the unit or organiser, and not sent yet. */
  mayEnter: boolean
}) => {
  const { row, since } = props.state
  const read = boardWords.read(row.subjectKind === 'unit')
  const finished = hasDone(row, row.stage)
  return (
    <li className="grid gap-x-4 gap-y-1 bg-sheet px-4 py-2 text-sm md:grid-cols-[minmax(0,6fr)_minmax(0,5fr)_minmax(0,6fr)_minmax(0,6fr)] md:pl-9">
      <div>
        <span className="font-semibold">{row.name}</span>
        {props.mayRead && (
          <Link
            href={`/ho-so/${row.paperId}`}
            className="target flex w-fit items-center py-1"
            aria-label={`${read} của ${row.name}`}
          >
            {read}
          </Link>
        )}
        {props.maySuggest && (
          <Link
            href={`/goi-y/${row.paperId}`}
            className="target flex w-fit items-center py-1"
            aria-label={boardWords.suggestTo(row.name)}
          >
            {boardWords.suggest}
          </Link>
        )}
        {props.mayEnter && (
          <Link
            href={`/nhap-thay/${row.paperId}`}
            className="target flex w-fit items-center py-1"
            aria-label={boardWords.enterFor(row.name)}
          >
            {boardWords.enter}
          </Link>
        )}
        {props.maySetAside && (
          <Link
            href={`/xep-loai/${props.state.reviewId}`}
            className="target flex w-fit items-center py-1"
            aria-label={boardWords.setAsideOf(row.name)}
          >
            {boardWords.setAside}
          </Link>
        )}
      </div>
      <div>
        {finished ? boardWords.finished : STAGE_NAMES[row.stage]}
        {row.differs && <span className="block text-xs text-due">{boardWords.differs}</span>}
        {row.objectedEntry && <span className="block font-semibold text-late">{boardWords.objected}</span>}
        {row.late.includes('selfReview') && <span className="block text-xs text-late">{boardWords.sentLate}</span>}
        {row.step === 'returned' && <span className="block font-semibold text-due">{boardWords.returned}</span>}
        {row.step === 'unsentMinuted' && (
          <span className="block font-semibold text-due">{boardWords.unsentMinuted}</span>
        )}
      </div>
      <div>
        {!finished && (
          <>
            <span className="text-soft">{boardWords.holder}:</span> {row.holder}
            {since && <span className="block text-xs text-soft">{boardWords.since(viInstant(since))}</span>}
          </>
        )}
      </div>
      <div>
        {finished ? null : row.dueAt ? (
          <>
            <Clock dueAt={row.dueAt} calendar={props.calendar} short />
            <span className="block text-xs text-soft">{boardWords.due(viDate(localDate(row.dueAt)))}</span>
          </>
        ) : (
          <span className="text-soft">{boardWords.noDate}</span>
        )}
      </div>
    </li>
  )
}
