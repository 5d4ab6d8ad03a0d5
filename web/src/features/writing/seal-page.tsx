import { standingOf } from '@kiemdiem/domain/progress/standing'
import { lazy, Suspense } from 'react'
import { Preview } from './seal/preview.tsx'
import { Receipt } from './seal/receipt.tsx'
import { useSeal } from './seal/use-seal.ts'
import { sealWords } from './seal/vi.ts'
import { WithDraft, type WritingProps } from './with-draft.tsx'

// Of what few meet, the script comes when it is met.
const Locked = lazy(async () => ({ default: (await import('./parts/locked.tsx')).Locked }))

const Sealing = (props: WritingProps) => {
  const { step, seal } = useSeal(props)
  const standing = standingOf(props.paper, props.campaign)
  if (standing === 'sealed') return <Receipt {...props} />
  // What was sent before a closing is still accepted or refused, and waits here for that.
  return standing === 'open' || step === 'checking' || step === 'slow' ? (
    <Preview {...props} step={step} seal={seal} />
  ) : (
    <Suspense fallback={null}>
      <Locked standing={standing} {...props} />
    </Suspense>
  )
}

/** Preview and sending; once the paper is accepted, its receipt. */
export const SealPage = ({ paperId }: { paperId: string }) => (
  <WithDraft paperId={paperId} title={sealWords.title}>
    {(all) => <Sealing {...all} />}
  </WithDraft>
)
