import { standingProposals } from '@kiemdiem/domain/conference/remark/standing'
import { saidRecorded } from '@kiemdiem/domain/forms/layout/recorded'
import { proposalPapers } from '@kiemdiem/domain/forms/letters/superior-proposal'
import type { ProposalAct } from '@kiemdiem/domain/model/act'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { Printer } from 'lucide-react'
import { Copies } from '../../../components/copies/copies.tsx'
import { Button } from '../../../components/form/button.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { NumberedSheets } from '../../../components/paper/numbered/numbered-sheets.tsx'
import { paperWords } from '../../../components/paper/vi.ts'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { ObjectToEntry } from '../acts/object-to-entry.tsx'
import { Remarks } from '../acts/remarks.tsx'
import { useConferenceFacts } from '../parts/papers/use-conference-facts.ts'
import { useConferenceRole } from '../parts/role.ts'
import { TakeBack } from './take-back.tsx'
import { proposalWords } from './vi.ts'

interface Props {
  act: ProposalAct
  conference: Conference
  campaign: Campaign
  head: { name: string; post: string }
  /** What was said of it afterwards stands here, and not on top of the page. */
  remarked: boolean
}

/** A list that was sent, as it prints, with when and by whom. */
export const SentList = ({ act, conference, campaign, head, remarked }: Props) => {
  const { manages } = useConferenceRole(conference)
  const by = dataOf(useDoc(documents.person(act.by)))?.name ?? proposalWords.somebody
  const facts = useConferenceFacts(conference, campaign, act)
  const proposal = { ...act, conferenceKind: conference.kind }
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3" data-screen-only>
        <div>
          <h2 className="text-lg font-semibold">{proposalWords.sent(act.number)}</h2>
          <p className="text-sm text-done">
            {act.onBehalf
              ? proposalWords.sentBehalf(head.name, act.onBehalf.byName, act.submittedAt)
              : proposalWords.sentBy(by, act.submittedAt)}
          </p>
        </div>
        <Button icon={Printer} onClick={() => print()}>
          {proposalWords.print}
        </Button>
      </div>
      {remarked && <Remarks conference={conference} about={act.id} />}
      <div className="flex flex-wrap gap-3 empty:hidden" data-screen-only>
        <TakeBack conference={conference} act={act} />
        <ObjectToEntry conference={conference} act={act} />
      </div>
      <Copies
        of={{ kind: 'act', id: act.id }}
        keeps={manages}
        stands={standingProposals(conference).includes(act.id)}
      />
      {!act.facts && <Notice kind="info">{paperWords.factsOfToday}</Notice>}
      {facts ? (
        <NumberedSheets
          sheets={saidRecorded(proposalPapers(proposal, facts), act.facts ?? {})}
          draft={false}
          unread={facts.unread}
        />
      ) : (
        <Skeleton height={900} />
      )}
    </section>
  )
}
