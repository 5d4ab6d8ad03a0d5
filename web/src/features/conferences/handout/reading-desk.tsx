import type { AgendaItem } from '@kiemdiem/domain/model/conference'
import { ArrowLeft, ArrowRight, List } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { dataOf } from '../../../lib/live/live.ts'
import type { Desk } from './desk-of.ts'
import type { NotePlace } from './note/note-writers.ts'
import { OnePaper } from './reading/one-paper.tsx'
import { PaperRow } from './reading/paper-row.tsx'
import { useArrows } from './reading/use-arrows.ts'
import { useTurning } from './reading/use-turning.ts'
import { handoutWords } from './vi.ts'

// Notes save themselves by a machine of their own, which the printed papers beside them can do without at first.
const NoteField = lazy(async () => ({ default: (await import('./note/note-field.tsx')).NoteField }))

const markAsRead = async (place: NotePlace) => (await import('./note/note-writers.ts')).noteWriterOf(place).mark()

/** The papers one at a time, in the order of the agenda, with the list and one's notes beside; on a phone one after the other. */
export const ReadingDesk = ({ desk }: { desk: Desk }) => {
  const { conference, uid, notes } = desk
  const { agenda } = conference
  const place = (item: AgendaItem) => ({ uid, conference: conference.id, subject: item.subject })
  const { at, chosen, turnTo } = useTurning(agenda)
  const item = agenda[at]
  const paper = dataOf(useDoc(item ? documents.paper(item.paperId) : null))
  // Nobody has read what has not come.
  const marks = notes && paper !== null && paper.accepted > 0
  const last = at === agenda.length - 1
  const next = () => {
    if (item && marks) void markAsRead(place(item))
    turnTo(last ? null : at + 1)
  }
  useArrows({ next: last ? null : next, previous: at === 0 ? null : () => turnTo(at - 1) })
  if (!item) return <EmptyState title={handoutWords.empty} />
  return (
    <div className="grid gap-6 print:block lg:grid-cols-[minmax(0,1fr)_280px]">
      <div className={`grid min-w-0 content-start gap-4 print:block ${chosen ? '' : 'max-lg:hidden'}`}>
        <p className="lg:hidden" data-screen-only>
          <Button icon={List} onClick={() => turnTo(null)}>
            {handoutWords.backToList}
          </Button>
        </p>
        <OnePaper
          key={item.subject}
          desk={desk}
          item={item}
          position={handoutWords.position(at + 1, agenda.length)}
          focus={chosen}
        />
        <div
          data-screen-only
          className="bottom-0 z-10 tall:sticky -mx-4 flex flex-wrap gap-3 border-t border-line bg-desk px-4 py-2 max-md:bottom-14"
        >
          {at > 0 && (
            <Button icon={ArrowLeft} onClick={() => turnTo(at - 1)}>
              {handoutWords.previous}
            </Button>
          )}
          <Button icon={ArrowRight} variant="primary" onClick={next}>
            {handoutWords.turn(marks, last)}
          </Button>
        </div>
      </div>
      <aside data-screen-only className="grid content-start gap-6 lg:sticky lg:top-6 lg:self-start">
        <nav aria-label={handoutWords.list} className={chosen ? 'max-lg:hidden' : ''}>
          <ol className="max-h-[45dvh] overflow-y-auto rounded-md border border-line bg-sheet max-lg:max-h-none">
            {agenda.map((each, index) => (
              <PaperRow key={each.subject} desk={desk} item={each} here={index === at} onOpen={() => turnTo(index)} />
            ))}
          </ol>
          <p className="mt-2 text-xs text-soft max-lg:hidden">{handoutWords.keys}</p>
        </nav>
        {notes && (
          <div className={chosen ? '' : 'max-lg:hidden'}>
            <Suspense fallback={<Skeleton height={220} />}>
              <NoteField key={item.subject} {...place(item)} />
            </Suspense>
          </div>
        )}
      </aside>
    </div>
  )
}
