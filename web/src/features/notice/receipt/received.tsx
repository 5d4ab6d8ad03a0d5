import { viDate, viInstant } from '@kiemdiem/domain/vi'
import { resultWords as words } from '../vi.ts'

/** That a result was acknowledged on the screen, or handed over on paper, signed for or not. */
export const Received = ({ received: { at, on } }: { received: { at: Date; on: string | null } }) => (
  <p className="text-sm text-soft">{on === null ? words.acknowledged(viInstant(at)) : words.handedOver(viDate(on))}</p>
)
