import { inWhoseName } from '@kiemdiem/domain/conference/remark/in-whose-name'
import type { MinutesAct, ProposalAct } from '@kiemdiem/domain/model/act'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { ReasonAct } from '../../../components/act/reason-act.tsx'
import { behalfWords } from '../../../components/act/vi.ts'
import { command } from '../../../lib/commands.ts'
import { useMe } from '../../../lib/use-access.ts'

/** For somebody in whose name another entered this: says once that it is not so. Nobody else sees the button. */
export const ObjectToEntry = ({ conference, act }: { conference: Conference; act: MinutesAct | ProposalAct }) => {
  const { uid } = useMe()
  const said = (conference.remarks ?? []).some(
    ({ about, what, by }) => about === act.id && what === 'objected' && by === uid,
  )
  if (said || !inWhoseName(conference, act).includes(uid)) return null
  return (
    <ReasonAct
      words={behalfWords.object}
      act={(reason, key) => command('objectToEntry', { conferenceId: conference.id, act: act.id, reason, key })}
    />
  )
}
