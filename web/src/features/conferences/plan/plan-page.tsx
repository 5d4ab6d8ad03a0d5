import { conferenceKindOf } from '@kiemdiem/domain/conference/kind/conference-kind'
import { mayPlan } from '@kiemdiem/domain/conference/schedule/plan/may-plan'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { LinkButton } from '../../../components/form/button.tsx'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { useMe } from '../../../lib/use-access.ts'
import { WithCampaign } from '../parts/with-campaign.tsx'
import { PlanEditor } from './plan-editor.tsx'
import { usePlanFacts } from './state/hooks/use-plan-facts.ts'
import { planPageWords as words } from './vi.ts'

const shape = <Skeleton height={640} />

/** Why there is nothing to plan, with the way on. */
const Closed = (props: { title: string; text: string; href?: string }) => (
  <EmptyState
    title={props.title}
    action={
      props.href ? (
        <LinkButton href={props.href}>{words.openConference}</LinkButton>
      ) : (
        <LinkButton href="/hoi-nghi">{words.toList}</LinkButton>
      )
    }
  >
    {props.text}
  </EmptyState>
)

const Planner = (props: { campaign: Campaign; unit: string; conference: Conference | null }) => {
  const { campaign, conference } = props
  const me = useMe()
  const facts = usePlanFacts(campaign, props.unit)
  return (
    <WhenReady live={facts} shape={shape}>
      {({ unit, board, people, everybody, units }) => {
        if (!board || !mayPlan(board, me)) return <Closed title={words.notYoursTitle} text={words.notYours} />
        if (conferenceKindOf(unit, campaign.process) === null)
          return <Closed title={words.noConferenceTitle} text={words.noConference} />
        return (
          <PlanEditor
            campaign={campaign}
            unit={unit}
            board={board}
            people={people}
            everybody={everybody}
            units={units}
            conference={conference}
          />
        )
      }}
    </WhenReady>
  )
}

const Edit = ({ campaign, conferenceId }: { campaign: Campaign; conferenceId: string }) => (
  <WhenReady live={useDoc(documents.conference(conferenceId))} shape={shape}>
    {(conference) => {
      const href = `/hoi-nghi/${conference.id}`
      if (conference.state === 'cancelled')
        return <Closed title={words.cancelledTitle} text={words.cancelled} href={href} />
      if (conference.state !== 'scheduled') return <Closed title={words.heldTitle} text={words.held} href={href} />
      return <Planner campaign={campaign} unit={conference.unit} conference={conference} />
    }}
  </WhenReady>
)

/** Calls a conference of a unit, or changes one that is called. */
export const PlanPage = (props: { unit: string } | { conferenceId: string }) => {
  const isNew = 'unit' in props
  return (
    <WithCampaign title={isNew ? words.titleNew : words.titleEdit}>
      {(campaign) =>
        isNew ? (
          <Planner campaign={campaign} unit={props.unit} conference={null} />
        ) : (
          <Edit campaign={campaign} conferenceId={props.conferenceId} />
        )
      }
    </WithCampaign>
  )
}
