import type { Paper, Sections } from '@kiemdiem/domain/model/paper'
import { differencesOf, type Run } from '@kiemdiem/domain/papers/compare/differences'
import { type RemarkLine, remarkLines, speaksOf } from '@kiemdiem/domain/papers/compare/remarks-beside'
import { useMemo } from 'react'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { readingWords } from '../vi.ts'
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

/** What was asked for, beside the text that answers it. */
const Asked = ({ title, lines }: { title: string; lines: readonly RemarkLine[] }) =>
  lines.length === 0 ? null : (
    <aside aria-label={title} className="grid content-start gap-1 border-l-4 border-soon pl-3 text-sm">
      <p className="font-semibold">{title}</p>
      {lines.map(({ text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of remarks that never change
        <p key={at} className="[overflow-wrap:anywhere]">
          {text}
        </p>
      ))}
    </aside>
  )

const List = (props: { paper: Paper; before: Sections; after: Sections; asked: readonly RemarkLine[] }) => {
  const { paper, before, after, asked } = props
  const found = useMemo(() => differencesOf(paper, before, after, wordChanges), [paper, before, after])
  const open = asked.filter((line) => !found.some(({ number }) => speaksOf(line, number)))
  return (
    <>
      {found.length === 0 && <p>{readingWords.noDifference}</p>}
      <ol className="grid gap-4">
        {found.map(({ id, number, heading, label, runs }) => (
          <li key={id} className="grid min-w-0 gap-1 border-t border-line pt-3 first:border-t-0 first:pt-0">
            <p className="font-semibold">
              {number}. {label ?? heading}
            </p>
            <Asked title={readingWords.askedHere} lines={asked.filter((line) => speaksOf(line, number))} />
            <p className="prose-measure whitespace-pre-line [overflow-wrap:anywhere]">
              {runs.map((run, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the runs of two texts that never change
                <Changed key={at} run={run} />
              ))}
            </p>
          </li>
        ))}
      </ol>
      <Asked title={readingWords.askedElsewhere} lines={open} />
    </>
  )
}

/**
 * What a sealed version says otherwise than the one before it, section by section, with the remarks that it came back with:
 * readers whom those are not for see the differences alone.
 */
export const Differences = (props: { paper: Paper; shown: number; sections: Sections }) => {
  const remarks = dataOf(useDoc(documents.paperReturn(props.paper.id, props.shown - 1)))?.remarks ?? ''
  const asked = useMemo(() => remarkLines(remarks), [remarks])
  return (
    <section aria-label={readingWords.differences(props.shown - 1)} className="grid gap-3 rounded-md bg-sheet p-4">
      <p className="text-sm text-soft">{readingWords.differencesLegend}</p>
      <WhenReady live={useDoc(documents.revision(props.paper.id, props.shown - 1))} shape={<Skeleton lines={6} />}>
        {({ sections }) => <List paper={props.paper} before={sections} after={props.sections} asked={asked} />}
      </WhenReady>
    </section>
  )
}
