import { proposalList } from '@kiemdiem/domain/conference/proposal/proposal-list'
import type { MinutesAct, ProposalAct } from '@kiemdiem/domain/model/act'
import { Notice } from '../../../components/message/notice.tsx'
import { proposalWords } from './vi.ts'

/** That it has arrived, when, and how much of the unit's list it was; in the place of the button that sent it. */
export const Receipt = ({ sent, minutes }: { sent: readonly ProposalAct[]; minutes: MinutesAct }) => {
  const last = sent.at(-1)
  if (!last) return null
  const count = sent.reduce((sum, { items }) => sum + items.length, 0)
  const all = proposalList(minutes).length
  return (
    <div data-screen-only>
      <Notice kind="info" title={proposalWords.received(count, all)}>
        <p>{proposalWords.receivedAt(last.number, last.submittedAt)}</p>
        {count < all && <p>{proposalWords.remaining(all - count)}</p>}
      </Notice>
    </div>
  )
}
