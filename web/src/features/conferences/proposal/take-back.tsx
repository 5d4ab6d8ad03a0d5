import { standingProposals } from '@kiemdiem/domain/conference/remark/standing'
import type { ProposalAct } from '@kiemdiem/domain/model/act'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { ReasonAct } from '../../../components/act/reason-act.tsx'
import { command } from '../../../lib/commands.ts'
import { useMe } from '../../../lib/use-access.ts'
import { useConferenceRole } from '../parts/role.ts'
import { proposalWords } from './vi.ts'

/** The way back of a list that stands: withdrawn by who sent it or stands in it, returned by the organiser. */
export const TakeBack = ({ conference, act }: { conference: Conference; act: ProposalAct }) => {
  const { uid } = useMe()
  const { head, organiser } = useConferenceRole(conference)
  const sender = head || act.by === uid
  if (!standingProposals(conference).includes(act.id) || !(sender || organiser)) return null
  return (
    <ReasonAct
      words={sender ? proposalWords.withdraw : proposalWords.giveBack}
      act={(reason, key) => command('returnProposal', { conferenceId: conference.id, act: act.id, reason, key })}
    />
  )
}
