import { sectionsOf } from '@kiemdiem/domain/forms/paper/form'
import type { Paper, Sections } from '@kiemdiem/domain/model/paper'
import { useDoc } from '../../lib/data/use-doc.ts'
import { documents } from '../../lib/live/documents.ts'
import { WhenReady } from '../layout/when-ready.tsx'
import { Skeleton } from '../message/skeleton.tsx'
import { kitWords } from '../vi.ts'
import { paperWords } from './vi.ts'

/** What section IV says to one issue. */
const answerTo = (paper: Paper, number: number, sections: Sections): string => {
  const spec = sectionsOf(paper.form).find((each) => each.issue === number)
  return (spec && sections[spec.id]?.text) || paperWords.unanswered
}

const Issue = ({ paper, number, sections }: { paper: Paper; number: number; sections: Sections }) => (
  <WhenReady live={useDoc(documents.suggestion(paper.id, number))} shape={<Skeleton lines={3} />}>
    {(suggestion) => (
      <li className="grid gap-2 border-t border-line pt-3 first:border-t-0 first:pt-0">
        <p className="whitespace-pre-line [overflow-wrap:anywhere]">
          <strong className="font-semibold">{paperWords.issue(number)}</strong> {suggestion.issue}
        </p>
        <p className="text-sm text-soft [overflow-wrap:anywhere]">
          {kitWords.source}: {[suggestion.basis, suggestion.document].filter(Boolean).join('; ')}
        </p>
        <div className="border-l-4 border-accent pl-3">
          <p className="text-sm font-semibold">{paperWords.answer}</p>
          <p className="whitespace-pre-line [overflow-wrap:anywhere]">{answerTo(paper, number, sections)}</p>
        </div>
      </li>
    )}
  </WhenReady>
)

/** Each gợi ý kiểm điểm with what section IV answers to it, so that nobody has to leaf. Nothing where none was given. */
export const SuggestionAnswers = ({ paper, sections }: { paper: Paper; sections: Sections }) =>
  paper.suggestions === 0 ? null : (
    <details open className="rounded-md border border-line bg-sheet p-4">
      <summary className="font-semibold">{paperWords.issues(paper.suggestions)}</summary>
      <ol className="prose-measure mt-3 grid gap-3">
        {Array.from({ length: paper.suggestions }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: issues are numbered
          <Issue key={at} paper={paper} number={at + 1} sections={sections} />
        ))}
      </ol>
    </details>
  )
