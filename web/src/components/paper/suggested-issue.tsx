import type { Suggestion } from '@kiemdiem/domain/model/suggestion'
import { viInstant } from '@kiemdiem/domain/vi'
import { useDoc } from '../../lib/data/use-doc.ts'
import { documents } from '../../lib/live/documents.ts'
import { WhenReady } from '../layout/when-ready.tsx'
import { Skeleton } from '../message/skeleton.tsx'
import { paperWords } from './vi.ts'

type Words = Pick<Suggestion, 'number' | 'issue' | 'basis' | 'document'>

/** One gợi ý kiểm điểm as its reader has it: what to answer, and what it rests on. */
export const IssueText = ({ suggestion, given }: { suggestion: Words; given?: string }) => (
  <div className="grid gap-1 rounded-md border-l-4 border-due bg-due-soft p-3">
    <p className="font-semibold">{paperWords.suggested(suggestion.number)}</p>
    <p className="prose-measure whitespace-pre-line [overflow-wrap:anywhere]">{suggestion.issue}</p>
    <dl className="prose-measure grid gap-1 text-sm text-soft sm:grid-cols-[auto_1fr] sm:gap-x-3">
      <dt>{paperWords.basis}</dt>
      <dd className="whitespace-pre-line [overflow-wrap:anywhere]">{suggestion.basis}</dd>
      <dt>{paperWords.document}</dt>
      <dd className="[overflow-wrap:anywhere]">{suggestion.document}</dd>
    </dl>
    {given && <p className="text-sm text-soft">{given}</p>}
  </div>
)

/** The issue of this number, found by it: issues are never listed. */
export const SuggestedIssue = ({ paper, number }: { paper: string; number: number }) => (
  <WhenReady live={useDoc(documents.suggestion(paper, number))} shape={<Skeleton lines={3} />}>
    {(suggestion) => (
      <IssueText suggestion={suggestion} given={paperWords.givenBy(suggestion.byName, viInstant(suggestion.at))} />
    )}
  </WhenReady>
)
