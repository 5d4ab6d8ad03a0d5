import { standingOf } from '@kiemdiem/domain/progress/standing'
import { Desk } from './parts/desk.tsx'
import { Locked } from './parts/locked.tsx'
import { writingWords } from './vi.ts'
import { WithDraft } from './with-draft.tsx'

/** Writing a paper: the form as a sheet, saved as one types. */
export const WritingPage = ({ paperId }: { paperId: string }) => (
  <WithDraft paperId={paperId} title={writingWords.title('02A')}>
    {(all) => {
      const standing = standingOf(all.paper, all.campaign)
      return standing === 'open' ? <Desk key={all.paper.revision} {...all} /> : <Locked standing={standing} {...all} />
    }}
  </WithDraft>
)
