import { standingProposals } from '@kiemdiem/domain/conference/remark/standing'
import { subjectName } from '@kiemdiem/domain/forms/minutes-paper/item-blocks'
import type { MinutesAct } from '@kiemdiem/domain/model/act'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { LinkButton } from '../../../components/form/button.tsx'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { WithDocs } from '../../../components/layout/with-docs.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { useKeptChanges } from '../../../lib/kept/use-kept-changes.ts'
import { documents } from '../../../lib/live/documents.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { useMe } from '../../../lib/use-access.ts'
import { useCall } from '../../../lib/use-call.ts'
import { Remarks } from '../acts/remarks.tsx'
import { ConferenceFrame } from '../parts/conference-frame.tsx'
import { WithUnsent } from '../parts/papers/with-unsent.tsx'
import { useConferenceRole } from '../parts/role.ts'
import { conferencePath } from '../parts/tabs.ts'
import { Editor } from './editor.tsx'
import { type Change, deferredOf } from './list-state.ts'
import { SentList } from './sent-list.tsx'
import { proposalWords } from './vi.ts'

interface Props {
  conference: Conference
  campaign: Campaign
}

const shape = <Skeleton height={600} />

/** Who was put off, and why. */
const Left = ({ minutes }: { minutes: MinutesAct }) => {
  const items = deferredOf(minutes)
  if (items.length === 0) return null
  return (
    <section className="grid gap-2" data-screen-only>
      <h2 className="text-lg font-semibold">{proposalWords.left}</h2>
      <ul className="grid gap-1">
        {items.map((item) => (
          <li key={item.subject}>
            <strong className="font-semibold">{subjectName(item)}</strong>.{' '}
            {proposalWords.deferred(item.deferredBecause)}
          </li>
        ))}
      </ul>
      <p className="text-sm text-soft">{proposalWords.leftText}</p>
    </section>
  )
}

const Lists = ({ conference, campaign, minutes }: Props & { minutes: MinutesAct }) => {
  const { uid } = useMe()
  // Kept here, because a list that arrives from elsewhere makes what is below anew, in the middle of a call too.
  const number = conference.proposals.length + 1
  const list = useKeptChanges<Change>({ uid, of: conference.id, number, section: 'proposal' })
  const call = useCall(JSON.stringify([number, list.changes]))
  const person = dataOf(useDoc(documents.person(conference.head)))
  const head = {
    name: person?.name ?? proposalWords.somebody,
    post:
      conference.roll.find(({ uid }) => uid === conference.head)?.post ??
      person?.posts.find(({ unit }) => unit === conference.unit)?.title ??
      proposalWords.head,
  }
  return (
    <WithDocs refs={conference.proposals.map(documents.proposalAct)}>
      {(found) => {
        const standing = standingProposals(conference)
        const sent = found.flatMap((live) => (live.state === 'ready' ? [live.data] : []))
        if (sent.length < found.length) return shape
        const last = conference.proposals.at(-1) ?? null
        const cameBack = last !== null && !standing.includes(last) ? last : null
        return (
          <>
            {/* Why the last list came back is read before the next is made. */}
            {cameBack && <Remarks conference={conference} about={cameBack} />}
            <WithUnsent conference={conference} campaign={campaign}>
              {(unsent) => (
                <Editor
                  conference={conference}
                  rules={campaign.conferenceRules}
                  minutes={minutes}
                  sent={sent.filter(({ id }) => standing.includes(id))}
                  head={head.name}
                  list={list}
                  call={call}
                  unsent={new Set(unsent.map(({ paperId }) => paperId))}
                />
              )}
            </WithUnsent>
            {sent.length === 0 && <p className="hidden print:block">{proposalWords.whereToPrint}</p>}
            <Left minutes={minutes} />
            {sent.toReversed().map((act) => (
              <SentList
                key={act.id}
                act={act}
                conference={conference}
                campaign={campaign}
                head={head}
                remarked={act.id !== cameBack}
              />
            ))}
          </>
        )
      }}
    </WithDocs>
  )
}

const Proposal = ({ conference, campaign }: Props) => {
  const { manages } = useConferenceRole(conference)
  const minutes = useDoc(manages && conference.minutes ? documents.minutesAct(conference.minutes) : null)
  if (!manages) return <EmptyState title={proposalWords.denied}>{proposalWords.deniedText}</EmptyState>
  if (conference.minutes === null)
    return (
      <EmptyState
        title={proposalWords.waitTitle}
        action={<LinkButton href={conferencePath(conference.id, 'minutes')}>{proposalWords.toMinutes}</LinkButton>}
      >
        {proposalWords.waitText}
      </EmptyState>
    )
  return (
    <WhenReady live={minutes} shape={shape}>
      {(act) => <Lists conference={conference} campaign={campaign} minutes={act} />}
    </WhenReady>
  )
}

/** The unit's proposal: one list, sent once, in parts where something was put off. */
export const ProposalPage = ({ conferenceId }: { conferenceId: string }) => (
  <ConferenceFrame conferenceId={conferenceId}>
    {(conference, campaign) => <Proposal conference={conference} campaign={campaign} />}
  </ConferenceFrame>
)
