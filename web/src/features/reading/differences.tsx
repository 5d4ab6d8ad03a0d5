import type { Paper, Sections } from '@kiemdiem/domain/model/paper'
import { differencesOf, type Run } from '@kiemdiem/domain/papers/compare/differences'
import { useMemo } from 'react'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { documents } from '../../lib/live/documents.ts'
import { useDoc } from '../../lib/use-doc.ts'
import { readingWords } from './vi.ts'
import { wordChanges } from './word-changes.ts'

/** Neither colour nor line alone says it: readers of the screen hear where a run begins and ends. */
const Changed = ({ run: { kind, text } }: { run: Run }) => {
  if (kind === 'kept') return text
  const Tag = kind === 'added' ? 'ins' : 'del'
  const look = kind === 'added' ? 'bg-done-soft underline decoration-2' : 'bg-late-soft line-through'
  return (
    <Tag className={`mx-0.5 ${look}`}>
      <span className="sr-only">{readingWords.begins[kind]} </span>
      {text}
      <span className="sr-only"> {readingWords.ends[kind]}</span>
    </Tag>
  )
}

const List = (props: { paper: Paper; before: Sections; after: Sections }) => {
  const { paper, before, after } = props
  const found = useMemo(() => differencesOf(paper, before, after, wordChanges), [paper, before, after])
  return found.length === 0 ? (
    <p>{readingWords.noDifference}</p>
  ) : (
    <ol className="grid gap-4">
      {found.map(({ id, number, heading, label, runs }) => (
        <li key={id} className="grid min-w-0 gap-1 border-t border-line pt-3 first:border-t-0 first:pt-0">
          <p className="font-semibold">
            {number}. {label ?? heading}
          </p>
          <p className="prose-measure whitespace-pre-line [overflow-wrap:anywhere]">
            {runs.map((run, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the runs of two texts that never change
              <Changed key={at} run={run} />
            ))}
          </p>
        </li>
      ))}
    </ol>
  )
}

/** What a sealed version says otherwise than the one before it, section by section. */
export const Differences = (props: { paper: Paper; shown: number; sections: Sections }) => (
  <section aria-label={readingWords.differences(props.shown - 1)} className="grid gap-3 rounded-md bg-sheet p-4">
    <p className="text-sm text-soft">{readingWords.differencesLegend}</p>
    <WhenReady live={useDoc(documents.revision(props.paper.id, props.shown - 1))} shape={<Skeleton lines={6} />}>
      {({ sections }) => <List paper={props.paper} before={sections} after={props.sections} />}
    </WhenReady>
  </section>
)
