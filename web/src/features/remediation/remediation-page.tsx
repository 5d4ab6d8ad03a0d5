import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { Review } from '@kiemdiem/domain/model/review'
import { isConfirmedAbove, isMinuted, partyTracks, planDue } from '@kiemdiem/domain/remediation/standing'
import { lastDayOf } from '@kiemdiem/domain/time'
import { upperFirst, viDate, viSubject } from '@kiemdiem/domain/vi'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { queries } from '../../lib/data/queries.ts'
import { type SeenPlan, stateOf, usePlans } from '../../lib/data/use-plans.ts'
import { useQuery } from '../../lib/data/use-query.ts'
import { useNow } from '../../lib/now.ts'
import { useMe } from '../../lib/use-access.ts'
import { EarlierPlans } from './earlier-plans.tsx'
import { BeginPlan } from './form/begin-plan.tsx'
import { FollowForm } from './plan/follow-form.tsx'
import { PlanCard } from './plan/plan-card.tsx'
import { ReplyForm } from './plan/reply-form.tsx'
import { TrackPlans } from './track-plans.tsx'
import { remediationWords as words } from './vi.ts'

interface OwnProps {
  uid: string
  campaign: Campaign
  paper: Paper
  reviews: readonly Review[]
  seen: SeenPlan | null
}

/** One's own plan, or of what one answers for: to be written, sent back, or standing. */
const Own = ({ uid, campaign, paper, reviews, seen }: OwnProps) => {
  const now = useNow()
  const standing = paper.remediation?.state
  const due = planDue(paper, campaign)
  if (seen && standing !== 'returned')
    return (
      <PlanCard seen={seen}>
        {standing === 'confirmed' && seen.items.length > 0 && <FollowForm uid={uid} seen={seen} />}
      </PlanCard>
    )
  return (
    <div className="grid gap-3">
      {seen && <PlanCard seen={seen} />}
      <section className="grid gap-3 rounded-md border border-line bg-sheet p-4">
        <h3 className="font-semibold">{upperFirst(viSubject(paper.subjectKind, paper.subjectName))}</h3>
        {due && (
          <p className={now >= due ? 'text-late' : 'text-soft'}>
            {(now >= due ? words.late : words.dueBy)(viDate(lastDayOf(due)))}
          </p>
        )}
        {isMinuted(reviews) ? <BeginPlan {...{ uid, campaign, paper, reviews }} before={seen} /> : <p>{words.early}</p>}
      </section>
    </div>
  )
}

const Plans = ({ campaign, plans }: { campaign: Campaign; plans: readonly SeenPlan[] }) => {
  const { uid, access, seesBoard } = useMe()
  const papers = useQuery(queries.myPapers(uid))
  const reviews = useQuery(queries.myReviews(uid))
  return (
    <WhenReady live={papers} shape={<Skeleton height={240} />}>
      {(mine) => (
        <WhenReady live={reviews} shape={<Skeleton height={240} />}>
          {(found) => {
            const own = mine.filter((paper) => paper.campaign === campaign.id && paper.responsible === uid)
            // Whoever wrote a plan that nobody here may confirm records what the body above says, if another sent it.
            const above = mine.flatMap((paper) => {
              const organises = paper.tracks.some((track) => access.organiser.includes(track))
              const seen = plans.find(({ plan }) => plan.of.id === paper.id)
              const waits = organises && seen && stateOf(seen) === 'sent' && seen.plan.by !== uid
              return waits && isConfirmedAbove(paper, campaign) ? [seen] : []
            })
            const written = mine.map(({ id }) => id)
            const others = plans.filter(({ plan }) => !written.includes(plan.of.id))
            const waiting = others.filter((seen) => stateOf(seen) === 'sent')
            const rest = others.filter((seen) => stateOf(seen) !== 'sent')
            // Where one organises the cell alone, one speaks for it.
            const cellOnly =
              access.organiser.length > 0 &&
              partyTracks({ tracks: access.organiser }, campaign).length === access.organiser.length
            return (
              <>
                {own.length + others.length === 0 && !seesBoard && (
                  <EmptyState title={words.none}>{words.noneText}</EmptyState>
                )}
                {own.length > 0 && (
                  <section className="grid gap-3">
                    <h2 className="text-lg font-semibold">{words.own}</h2>
                    {own.map((paper) => (
                      <Own
                        key={paper.id}
                        {...{ uid, campaign, paper }}
                        reviews={found.filter(({ paperId }) => paperId === paper.id)}
                        seen={plans.find(({ plan }) => plan.of.id === paper.id) ?? null}
                      />
                    ))}
                  </section>
                )}
                {above.length > 0 && (
                  <section className="grid gap-3">
                    <h2 className="text-lg font-semibold">{words.waitingAbove}</h2>
                    {above.map((seen) => (
                      <PlanCard key={seen.plan.id} seen={seen}>
                        <ReplyForm uid={uid} seen={seen} usual="above" />
                      </PlanCard>
                    ))}
                  </section>
                )}
                {waiting.length > 0 && (
                  <section className="grid gap-3">
                    <h2 className="text-lg font-semibold">{words.waiting}</h2>
                    {waiting.map((seen) => (
                      <PlanCard key={seen.plan.id} seen={seen}>
                        <ReplyForm uid={uid} seen={seen} usual={cellOnly ? 'cell' : 'unit'} />
                      </PlanCard>
                    ))}
                  </section>
                )}
                {seesBoard && <TrackPlans campaign={campaign} plans={plans} />}
                {rest.length > 0 && (
                  <section className="grid gap-3">
                    <h2 className="text-lg font-semibold">{words.others}</h2>
                    {rest.map((seen) => (
                      <PlanCard key={seen.plan.id} seen={seen}>
                        <details>
                          <summary className="target w-fit">{words.more}</summary>
                          <ReplyForm uid={uid} seen={seen} usual={cellOnly ? 'cell' : 'unit'} />
                        </details>
                      </PlanCard>
                    ))}
                  </section>
                )}
              </>
            )
          }}
        </WhenReady>
      )}
    </WhenReady>
  )
}

/** The plans of the open campaign that one reads. */
const OfCampaign = ({ campaign }: { campaign: Campaign }) => {
  const { uid } = useMe()
  const plans = usePlans(uid, campaign.id)
  return (
    <WhenReady live={plans} shape={<Skeleton height={240} />}>
      {(all) => <Plans campaign={campaign} plans={all} />}
    </WhenReady>
  )
}

/** "Kế hoạch khắc phục, cam kết": one's own, those that one confirms, and, for who organises, who still owes one. */
export const RemediationPage = () => {
  const { uid, campaign, settled } = useMe()
  return (
    <Page title={words.title}>
      {settled ? (
        <>
          {campaign && <OfCampaign campaign={campaign} />}
          <EarlierPlans
            uid={uid}
            campaign={campaign?.id ?? null}
            none={campaign ? null : <EmptyState title={words.none}>{words.noneText}</EmptyState>}
          />
        </>
      ) : (
        <Skeleton height={240} />
      )}
    </Page>
  )
}
