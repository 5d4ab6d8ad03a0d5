import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Job } from '@kiemdiem/domain/model/job'
import { LinkButton } from '../../components/form/button.tsx'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { queries } from '../../lib/data/queries.ts'
import { usePeople } from '../../lib/data/use-people.ts'
import { useQuery } from '../../lib/data/use-query.ts'
import { useMe } from '../../lib/use-access.ts'
import { OpeningProgress } from './opening-progress.tsx'
import { StartCampaign } from './start-campaign.tsx'
import { campaignWords as words } from './vi.ts'

const runningOf = (jobs: readonly Job[]): Job | undefined =>
  jobs.find(({ kind, state }) => kind === 'openCampaign' && (state === 'running' || state === 'undoing'))

/** The campaign is open: where to go next. */
const Opened = ({ campaign }: { campaign: Campaign }) => {
  const { access, seesBoard } = useMe()
  return (
    <EmptyState
      title={words.openTitle(campaign.year, campaign.planNumber)}
      action={
        <div className="flex flex-wrap gap-3">
          {access.admin && <LinkButton href="/tai-khoan">{words.toAccounts}</LinkButton>}
          {seesBoard && <LinkButton href="/tien-do">{words.toBoard}</LinkButton>}
          <LinkButton href="/">{words.toHome}</LinkButton>
        </div>
      }
    >
      {words.openText}
    </EmptyState>
  )
}

const Start = () => {
  const units = useQuery(queries.units())
  const people = usePeople()
  return (
    <WhenReady live={units} shape={<Skeleton height={480} />}>
      {(allUnits) => (
        <WhenReady live={people} shape={<Skeleton height={480} />}>
          {(everybody) => <StartCampaign units={allUnits} people={everybody} />}
        </WhenReady>
      )}
    </WhenReady>
  )
}

/** Opening a campaign: the form while there is none, how far it is, and what comes next. */
export const OpenCampaignPage = () => {
  const { uid, campaign, settled } = useMe()
  const jobs = useQuery(queries.myJobs(uid))
  return (
    <Page title={words.title}>
      <WhenReady live={jobs} shape={<Skeleton height={480} />}>
        {(mine) => {
          const running = runningOf(mine)
          if (running) return <OpeningProgress job={running} />
          if (campaign) return <Opened campaign={campaign} />
          return settled ? <Start /> : <Skeleton height={480} />
        }}
      </WhenReady>
    </Page>
  )
}
