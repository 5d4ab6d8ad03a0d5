import { standingOf } from '@kiemdiem/domain/progress/standing'
import { Desk } from './parts/desk.tsx'
import { Locked } from './parts/locked.tsx'
import { useWaitingSeal } from './seal/use-waiting-seal.ts'
import { writingWords } from './vi.ts'
import { WithDraft, type WritingProps } from './with-draft.tsx'

const Writing = (props: WritingProps) => {
  const waiting = useWaitingSeal(props.paper)
  const standing = standingOf(props.paper, props.campaign)
  if (waiting) return <Locked {...props} standing="waiting" />
  return standing === 'open' ? (
    <Desk key={props.paper.revision} {...props} />
  ) : (
    <Locked {...props} standing={standing} />
  )
}

/** Writing a paper: the form as a sheet, saved as one types. */
export const WritingPage = ({ paperId }: { paperId: string }) => (
  <WithDraft paperId={paperId} title={writingWords.title('02A')}>
    {(all) => <Writing {...all} />}
  </WithDraft>
)
