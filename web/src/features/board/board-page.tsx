import { scopeIdOf } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Board } from '@kiemdiem/domain/model/progress'
import { conferenceMarks } from '@kiemdiem/domain/progress/conference-marks'
import { foldBoards } from '@kiemdiem/domain/progress/fold-boards'
import type { Handles } from '@kiemdiem/domain/progress/funnel/funnel'
import { viDate } from '@kiemdiem/domain/vi'
import { useState } from 'react'
import { LinkButton } from '../../components/form/button.tsx'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { queries } from '../../lib/data/queries.ts'
import { useBoards } from '../../lib/data/use-boards.ts'
import { useQuery } from '../../lib/data/use-query.ts'
import type { Live } from '../../lib/live/live.ts'
import { useNow } from '../../lib/now.ts'
import { useOnline } from '../../lib/page/online.ts'
import { useMe } from '../../lib/use-access.ts'
import { BoardUnits } from './board-units.tsx'
import { Groups } from './groups.tsx'
import { type Liveness, LiveState } from './live-state.tsx'
import { Overview } from './overview.tsx'
import { PlanLine } from './plan-line.tsx'
import { boardWords } from './vi.ts'
import { openAt } from './view/open-at.ts'
import { useAway } from './view/use-away.ts'
import { useBoardFilter } from './view/use-board-filter.ts'
import { type Kept, useKept } from './view/use-kept.ts'

/** Before the server has answered once, what the device keeps is not a lost connection. */
const livenessOf = (live: Live<Board[]>, away: boolean, heard: boolean): Liveness => {
  if (away) return 'paused'
  if (live.state === 'ready') return !live.stale ? 'live' : heard ? 'lost' : 'opening'
  return live.state === 'loading' ? 'resuming' : 'lost'
}

const Shape = () => (
  <>
    <Skeleton height={44} />
    <Skeleton height={70} />
    <Skeleton height={480} />
  </>
)

/** The live board: where every unit stands, by itself, at one small document a unit. */
export const BoardPage = () => {
  const { access } = useMe()
  const campaigns = useQuery(queries.openCampaigns())
  return (
    <WhenReady
      live={campaigns}
      shape={
        <Page dense title={boardWords.title}>
          <Shape />
        </Page>
      }
    >
      {([campaign]) =>
        campaign ? (
          <CampaignBoard campaign={campaign} />
        ) : (
          <Page dense title={boardWords.title}>
            <EmptyState
              title={boardWords.noCampaignTitle}
              action={
                (access.admin || access.registrar) && (
                  <LinkButton href="/dot-kiem-diem/mo">{boardWords.toOpening}</LinkButton>
                )
              }
            >
              {boardWords.noCampaign}
            </EmptyState>
          </Page>
        )
      }
    </WhenReady>
  )
}

const CampaignBoard = ({ campaign }: { campaign: Campaign }) => {
  const { uid, access } = useMe()
  const away = useAway()
  const live = useBoards(away ? null : campaign, { uid, organiser: access.organiser })
  const kept = useKept(live)
  const online = useOnline()
  const [heard, setHeard] = useState(false)
  if (!heard && live.state === 'ready' && !live.stale) setHeard(true)
  // What was there stays while the page reconnects; a refusal must not be papered over.
  const show = kept !== null && live.state !== 'denied'
  return (
    <Page
      dense
      action={
        access.organiser.length > 0 && <LinkButton href="/dot-kiem-diem/giao-viec">{boardWords.toNamed}</LinkButton>
      }
      title={boardWords.title}
      context={boardWords.context(campaign.planNumber, viDate(campaign.planDate))}
      state={show && <LiveState liveness={livenessOf(live, away, heard || !online)} at={kept.at} />}
    >
      {show ? (
        <Content campaign={campaign} boards={kept.boards} />
      ) : (
        <WhenReady live={live} shape={<Shape />}>
          {() => <Shape />}
        </WhenReady>
      )}
    </Page>
  )
}

const Content = ({ campaign, boards }: { campaign: Campaign; boards: Kept['boards'] }) => {
  const now = useNow()
  const [view, change] = useBoardFilter()
  const tracks = campaign.process.tracks.filter(({ id }) => boards.some((board) => board.track === id))
  const chosen = tracks.find(({ id }) => id === view.track)?.id ?? null
  const ofTrack = boards.filter((board) => chosen === null || board.track === chosen)
  const progress = foldBoards(ofTrack, now, campaign.calendar)
  const conferences = conferenceMarks(ofTrack, now)
  const { access } = useMe()
  const handles: Handles = (track, group) =>
    group !== undefined && (access.scopes ?? []).includes(scopeIdOf(campaign.id, track, group))
  const without = progress.units.filter((unit) => unit.conferences.length === 0).length
  if (boards.length === 0) return <EmptyState title={boardWords.emptyTitle}>{boardWords.empty}</EmptyState>
  return (
    <>
      <PlanLine campaign={campaign} openAt={openAt(progress)} conferences={conferences} without={without} />
      <Overview
        progress={progress}
        calendar={campaign.calendar}
        onShowLate={() => change({ onlyLate: true, search: '' })}
        mayRemind={access.organiser.length > 0}
      />
      <Groups progress={progress} groups={campaign.process.groups} handles={handles} />
      <BoardUnits
        campaign={campaign}
        progress={progress}
        handles={handles}
        view={view}
        onChange={change}
        tracks={tracks}
      />
    </>
  )
}
