import { COPIES_MAX } from '@kiemdiem/domain/copies/pieces/pieces'
import type { CopyOf } from '@kiemdiem/domain/model/copy'
import { COPY_REFUSALS } from '@kiemdiem/domain/refusals/copies'
import { queries } from '../../lib/data/queries.ts'
import { useQuery } from '../../lib/data/use-query.ts'
import { learnSentences } from '../../lib/errors-vi.ts'
import { AddCopy } from './add-copy.tsx'
import type { CopiesProps } from './copies-props.ts'
import { CopyRow } from './copy-row.tsx'
import { EraseWithdrawn } from './erase-withdrawn.tsx'
import { copyWords as words } from './vi.ts'

learnSentences(COPY_REFUSALS)

const queryOf = (of: CopyOf) =>
  of.kind === 'act' ? queries.copiesOfAct(of.id) : queries.copiesOfRevision(of.id, String(of.revision))

/** What is kept, and for who keeps the document the way to add; nothing where there is nothing to see or to do. */
export const CopiesSection = ({ of, keeps, stands = true, title = words.title }: CopiesProps) => {
  const live = useQuery(queryOf(of))
  // Who may not read the document sees no copy of it, and a page that is being left has nothing to show.
  if (live.state !== 'ready') return null
  const copies = live.data.toSorted((a, b) => a.number - b.number)
  const adds = keeps && stands
  if (copies.length === 0 && !keeps) return null
  return (
    <section data-screen-only className="grid gap-3 rounded-md bg-sheet px-4 py-3 shadow-sheet">
      <h2 className="text-lg font-semibold">{title}</h2>
      <p className="prose-measure text-sm text-soft">
        {copies.length > 0 ? words.issued : adds ? words.none : words.taken}
      </p>
      {copies.length > 0 && (
        <ul className="divide-y divide-line">
          {copies.map((copy) => (
            <CopyRow key={copy.number} of={of} copy={copy} keeps={keeps} />
          ))}
        </ul>
      )}
      {adds && (copies.length < COPIES_MAX ? <AddCopy of={of} /> : <p className="text-sm text-soft">{words.full}</p>)}
      {keeps && <EraseWithdrawn of={of} kept={copies.map(({ number }) => number)} />}
    </section>
  )
}
