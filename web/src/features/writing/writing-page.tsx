import { standingOf } from '@kiemdiem/domain/progress/standing'
import { lazy, Suspense } from 'react'
import { Desk } from './parts/desk.tsx'
import { useWaitingSeal } from './seal/use-waiting-seal.ts'
import { writingWords } from './vi.ts'
import { WithDraft, type WritingProps } from './with-draft.tsx'

// Shows the paper as it prints, which who writes does not need.
const Locked = lazy(async () => ({ default: (await import('./parts/locked.tsx')).Locked }))

const Writing = (props: WritingProps) => {
  const waiting = useWaitingSeal(props.paper)
  const standing = standingOf(props.paper, props.campaign)
  if (standing === 'open' && !waiting) return <Desk key={props.paper.revision} {...props} />
  return (
    <Suspense fallback={null}>
      <Locked {...props} standing={waiting || standing === 'open' ? 'waiting' : standing} />
    </Suspense>
  )
}

/** Writing a paper: the form as a sheet, saved as one types. */
export const WritingPage = ({ paperId }: { paperId: string }) => (
  <WithDraft paperId={paperId} title={writingWords.title('02A')}>
    {(all) => <Writing {...all} />}
  </WithDraft>
)
