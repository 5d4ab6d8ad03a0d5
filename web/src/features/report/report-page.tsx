import type { ActBase } from '@kiemdiem/domain/model/act'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { ReportAct, SendingAct } from '@kiemdiem/domain/report/report'
import { useState } from 'react'
import { ChoiceButtons } from '../../components/form/choice/choice-buttons.tsx'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { queries } from '../../lib/data/queries.ts'
import { useQueries } from '../../lib/data/use-query.ts'
import { useMe } from '../../lib/use-access.ts'
import { DraftReport } from './draft-report.tsx'
import { IssuedReport } from './issued-report.tsx'
import { reportWords as words } from './vi.ts'

const shape = <Skeleton height={600} />

const isReport = (act: ActBase): act is ReportAct => act.kind === 'report'
const isSending = (act: ActBase): act is SendingAct => act.kind === 'sending'

interface Props {
  campaign: Campaign
  track: string
  issued: readonly ReportAct[]
  sendings: readonly SendingAct[]
}

/** One of the track's reports, each by its number, or the draft of the next one. */
const OfTrack = ({ campaign, track, issued, sendings }: Props) => {
  const next = issued.length + 1
  const [chosen, setChosen] = useState(issued.length || next)
  const act = issued[chosen - 1]
  return (
    <>
      {issued.length > 0 && (
        <ChoiceButtons
          legend={words.which}
          choices={Array.from({ length: next }, (_, at) => at + 1)}
          chosen={chosen}
          label={(nth) => (nth === next ? words.draft : words.nth(nth))}
          onChoose={setChosen}
        />
      )}
      {act ? (
        <IssuedReport key={act.id} {...{ campaign, act, sendings }} replaced={chosen < issued.length} />
      ) : (
        <DraftReport key={issued.length} {...{ campaign, track, issued }} />
      )}
    </>
  )
}

const OfCampaign = ({ campaign }: { campaign: Campaign }) => {
  const { uid, access } = useMe()
  const tracks = campaign.process.tracks.filter(({ id }) => access.organiser.includes(id))
  const [track, setTrack] = useState(tracks[0]?.id ?? '')
  const found = useQueries((['report', 'sending'] as const).map((kind) => queries.actsOfKind(kind, uid)))
  if (tracks.length === 0) return <EmptyState title={words.noTrack}>{words.noTrackText}</EmptyState>
  const inOrder = <A extends ActBase & { track: string; number: number }>(acts: readonly A[]) =>
    acts.filter((act) => act.campaign === campaign.id && act.track === track).toSorted((a, b) => a.number - b.number)
  return (
    <>
      {tracks.length > 1 && (
        <ChoiceButtons
          legend={words.track}
          choices={tracks.map(({ id }) => id)}
          chosen={track}
          label={(id) => tracks.find((each) => each.id === id)?.name ?? ''}
          onChoose={setTrack}
        />
      )}
      <WhenReady live={found} shape={shape}>
        {(acts) => (
          <OfTrack
            key={track}
            {...{ campaign, track }}
            issued={inOrder(acts.filter(isReport))}
            sendings={inOrder(acts.filter(isSending))}
          />
        )}
      </WhenReady>
    </>
  )
}

/** "Báo cáo kết quả": what came of a track's ratings, to who stands above (plan, V.2): drafted, issued, sent. */
export const ReportPage = () => {
  const { campaign, settled } = useMe()
  return (
    <Page title={words.title}>
      {campaign ? <OfCampaign campaign={campaign} /> : settled ? <EmptyState title={words.noCampaign} /> : shape}
    </Page>
  )
}
