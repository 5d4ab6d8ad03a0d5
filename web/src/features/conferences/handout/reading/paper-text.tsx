import type { Paper } from '@kiemdiem/domain/model/paper'
import { viInstant } from '@kiemdiem/domain/vi'
import { WhenReady } from '../../../../components/layout/when-ready.tsx'
import { Notice } from '../../../../components/message/notice.tsx'
import { Skeleton } from '../../../../components/message/skeleton.tsx'
import { SealedSheets } from '../../../../components/paper/sealed-sheets.tsx'
import { SuggestionAnswers } from '../../../../components/paper/suggestion-answers.tsx'
import { useDoc } from '../../../../lib/data/use-doc.ts'
import { documents } from '../../../../lib/live/documents.ts'
import type { Desk } from '../desk-of.ts'
import { handoutWords } from '../vi.ts'

/** The last accepted text of one paper, as it prints; what was asked of its author stands beside the answer. */
export const PaperText = ({ desk, paper }: { desk: Desk; paper: Paper }) => (
  <WhenReady live={useDoc(documents.revision(paper.id, paper.accepted))} shape={<Skeleton height={900} />}>
    {(sealed) => (
      <div className="grid min-w-0 gap-4 print:block">
        <p className="text-sm text-soft" data-screen-only>
          {handoutWords.sealed(sealed.revision, viInstant(sealed.submittedAt))}
        </p>
        {paper.state === 'returned' && <Notice kind="info">{handoutWords.returned}</Notice>}
        {paper.state === 'completing' && <Notice kind="info">{handoutWords.completing}</Notice>}
        <div data-screen-only>
          <SuggestionAnswers paper={paper} sections={sealed.sections} />
        </div>
        <SealedSheets paper={paper} campaign={desk.campaign} uid={desk.uid} sealed={sealed} />
      </div>
    )}
  </WhenReady>
)
