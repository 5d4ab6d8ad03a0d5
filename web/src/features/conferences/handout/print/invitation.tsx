import { invitation, invitedTo } from '@kiemdiem/domain/forms/handout/invitation'
import { invitationActIdOf } from '@kiemdiem/domain/ids'
import type { InvitationAct } from '@kiemdiem/domain/model/act'
import { localDate } from '@kiemdiem/domain/time'
import { IssueAct } from '../../../../components/act/issue-act.tsx'
import { Copies } from '../../../../components/copies/copies.tsx'
import { WhenReady } from '../../../../components/layout/when-ready.tsx'
import { Skeleton } from '../../../../components/message/skeleton.tsx'
import { NumberedSheets } from '../../../../components/paper/numbered/numbered-sheets.tsx'
import { command } from '../../../../lib/commands.ts'
import { useDoc } from '../../../../lib/data/use-doc.ts'
import { documents } from '../../../../lib/live/documents.ts'
import { useNow } from '../../../../lib/now.ts'
import { useConferenceFacts } from '../../parts/papers/use-conference-facts.ts'
import type { Desk } from '../desk-of.ts'
import { handoutWords } from '../vi.ts'

/** The plan as it stands, as a draft, and what issues it. */
const Draft = ({ desk: { conference, campaign } }: { desk: Desk }) => {
  const today = localDate(useNow())
  const facts = useConferenceFacts(conference, campaign, null)
  const { revision } = conference
  if (!facts) return <Skeleton height={600} />
  const sheets = [invitation(invitedTo(conference, campaign.process), today, facts)]
  return (
    <div className="grid gap-4 print:block">
      {conference.state === 'scheduled' && campaign.status === 'open' && (
        <IssueAct
          hint={conference.invited ? handoutWords.invitationChanged : handoutWords.invitationDraft}
          label={handoutWords.issueInvitation}
          acting={handoutWords.issuing}
          of={String(revision)}
          act={(key) => command('issueMeetingInvitation', { conferenceId: conference.id, revision, key })}
        />
      )}
      <NumberedSheets sheets={sheets} draft unread={false} />
    </div>
  )
}

/** As it was issued, with the number that it has been given since. */
const Issued = ({ desk: { conference, campaign, manages }, act }: { desk: Desk; act: InvitationAct }) => {
  const facts = useConferenceFacts(conference, campaign, act)
  if (!facts) return <Skeleton height={600} />
  const sheets = [invitation(act.to, localDate(act.submittedAt), facts)]
  return (
    <div className="grid gap-4 print:block">
      <Copies of={{ kind: 'act', id: act.id }} keeps={manages} />
      <NumberedSheets sheets={sheets} draft={false} unread={facts.unread} />
    </div>
  )
}

/** "Giấy mời": the one that was issued for the plan as it stands, or the draft of one. */
export const InvitationPart = ({ desk }: { desk: Desk }) => {
  const { id, invited, revision } = desk.conference
  // A meeting that is held keeps the invitation by which people came, whatever was saved since.
  const stands = invited && (invited.revision === revision || desk.conference.state !== 'scheduled')
  const act = useDoc(stands ? documents.invitationAct(invitationActIdOf(id, invited.number)) : null)
  if (!stands) return <Draft desk={desk} />
  return (
    <WhenReady live={act} shape={<Skeleton height={600} />}>
      {(issued) => <Issued desk={desk} act={issued} />}
    </WhenReady>
  )
}
