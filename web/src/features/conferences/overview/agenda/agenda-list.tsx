import type { AgendaItem, Conference } from '@kiemdiem/domain/model/conference'
import { notRatedHere } from '@kiemdiem/domain/ratings/not-rated/reasons'
import type { Arrival } from '../../parts/papers/arrivals.ts'
import { overviewWords } from '../vi.ts'
import { ArrivalLine } from './arrival-line.tsx'
import { PaperArrival } from './paper-arrival.tsx'

const Item = (props: { item: AgendaItem; number: number; arrival: Arrival | undefined; readsPapers: boolean }) => {
  const { item, arrival } = props
  return (
    <li className="grid gap-0.5 border-b border-line p-3 last:border-b-0">
      <p className="flex gap-2 font-semibold">
        <span aria-hidden className="w-6 shrink-0 text-right font-normal text-soft tabular-nums">
          {props.number}.
        </span>
        {item.name}
      </p>
      <p className="flex flex-wrap gap-x-4 gap-y-0.5 pl-8 text-sm">
        <span className="text-soft">{overviewWords.roles[item.role]}</span>
        <span>
          {item.notRated
            ? notRatedHere(item.notRated)
            : item.reviewId === null
              ? overviewWords.commentsOnly
              : overviewWords.ratedHere}
        </span>
        {arrival ? <ArrivalLine arrival={arrival} /> : props.readsPapers && <PaperArrival paperId={item.paperId} />}
      </p>
    </li>
  )
}

/**
 * Who is reviewed, in the order of the meeting, and where each rating rests. Whether a paper has come is told where it
 * is known: from the board, or from the paper itself by those to whom it was handed out (`readsPapers`).
 */
export const AgendaList = (props: {
  conference: Conference
  arrivals: ReadonlyMap<string, Arrival>
  readsPapers: boolean
}) => (
  <section className="grid gap-2">
    <h2 className="text-lg font-semibold">{overviewWords.agenda}</h2>
    <p className="text-sm text-soft">{overviewWords.agendaHint}</p>
    <ol className="grid rounded-md border border-line bg-sheet">
      {props.conference.agenda.map((item, at) => (
        <Item
          key={item.subject}
          item={item}
          number={at + 1}
          arrival={props.arrivals.get(item.paperId)}
          readsPapers={props.readsPapers}
        />
      ))}
    </ol>
  </section>
)
