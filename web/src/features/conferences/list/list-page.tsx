import { mayPlan } from '@kiemdiem/domain/conference/schedule/plan/may-plan'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Board } from '@kiemdiem/domain/model/progress'
import { conferenceTasks } from '@kiemdiem/domain/progress/tasks/conference-tasks'
import { Link } from 'wouter'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { queries } from '../../../lib/data/queries.ts'
import { useBoards } from '../../../lib/data/use-boards.ts'
import { useQuery } from '../../../lib/data/use-query.ts'
import { useNow } from '../../../lib/now.ts'
import { useMe } from '../../../lib/use-access.ts'
import { WithCampaign } from '../parts/with-campaign.tsx'
import { conferenceRows } from './conference-rows.ts'
import { MyConferences } from './my-conferences.tsx'
import { UnitConferences } from './unit-conferences.tsx'
import { unitRows } from './unit-rows.ts'
import { listWords as words } from './vi.ts'

const shape = <Skeleton height={320} />

const Lists = ({ campaign, boards }: { campaign: Campaign; boards: readonly Board[] }) => {
  const me = useMe()
  const { uid } = me
  const planned = boards.filter((board) => mayPlan(board, me))
  const now = useNow()
  const mine = useQuery(queries.myConferences(campaign.id, uid))
  return (
    <>
      <WhenReady live={mine} shape={shape}>
        {(conferences) => {
          const tasks = conferenceTasks({ uid, organiser: me.access.organiser, conferences, boards, campaign, now })
          return <MyConferences rows={conferenceRows(conferences, tasks, now)} campaign={campaign} />
        }}
      </WhenReady>
      {planned.length > 0 && <UnitConferences rows={unitRows(planned, now)} />}
    </>
  )
}

const OfCampaign = ({ campaign }: { campaign: Campaign }) => {
  const { uid, access } = useMe()
  const boards = useBoards(campaign, { uid, organiser: access.organiser })
  return (
    <WhenReady live={boards} shape={shape}>
      {(seen) => <Lists campaign={campaign} boards={seen} />}
    </WhenReady>
  )
}

/** Conferences one is invited to, and, for whoever plans them, those of the units. */
export const ListPage = () => (
  <WithCampaign
    title={words.title}
    action={
      <Link href="/lich-lam-viec" className="target inline-flex items-center">
        {words.calendar}
      </Link>
    }
  >
    {(campaign) => <OfCampaign campaign={campaign} />}
  </WithCampaign>
)
