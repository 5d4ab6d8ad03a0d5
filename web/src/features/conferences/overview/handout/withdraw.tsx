import type { Attendee, Conference } from '@kiemdiem/domain/model/conference'
import { ReasonAct } from '../../../../components/act/reason-act.tsx'
import { command } from '../../../../lib/commands.ts'
import { handoutWords } from './vi.ts'

/** Takes back what was handed out to one attendee, with a reason: who does not come reads no longer. */
export const Withdraw = ({ conference, attendee }: { conference: Conference; attendee: Attendee }) => (
  <ReasonAct
    words={handoutWords.withdraw(attendee.name)}
    of={attendee.name}
    act={(reason, key) =>
      command('withdrawHandout', { conferenceId: conference.id, attendee: attendee.id, reason, key })
    }
  />
)
