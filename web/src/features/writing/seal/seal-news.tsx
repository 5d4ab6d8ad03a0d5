import { Notice } from '../../../components/message/notice.tsx'
import type { SealStep } from './state/seal-step.ts'
import { sealWords } from './vi.ts'

/** What became of the press, where it is neither done nor simply under way. */
export const SealNews = ({ step }: { step: SealStep }) => {
  switch (step) {
    case 'checking':
      return (
        <Notice kind="info" live title={sealWords.waitingTitle}>
          {sealWords.waitingText}
        </Notice>
      )
    case 'slow':
      return (
        <Notice kind="info" live title={sealWords.slowTitle}>
          {sealWords.slowText}
        </Notice>
      )
    case 'denied':
      return <Notice kind="block" live title={sealWords.denied} />
    case 'unreachable':
      return <Notice kind="warn" live title={sealWords.unreachable} />
    default:
      return null
  }
}
