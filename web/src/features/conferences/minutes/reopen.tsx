import { standingProposals } from '@kiemdiem/domain/conference/remark/standing'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { ReasonAct } from '../../../components/act/reason-act.tsx'
import { command } from '../../../lib/commands.ts'
import { minutesWords } from './vi.ts'

/** Takes the confirmations back, with a reason; no longer possible once a proposal rests on the minutes. */
export const Reopen = ({ conference }: { conference: Conference }) =>
  standingProposals(conference).length > 0 ? (
    <p className="text-sm text-soft">{minutesWords.proposed}</p>
  ) : (
    <ReasonAct
      words={minutesWords.reopen}
      act={(reason, key) => command('reopenMinutes', { conferenceId: conference.id, reason, key })}
    />
  )
