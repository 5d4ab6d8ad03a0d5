import type { AppraisalAct } from '@kiemdiem/domain/appraisal/appraisal'
import type { ActBase } from '@kiemdiem/domain/model/act'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { viInstant } from '@kiemdiem/domain/vi'
import { hasStage } from '@kiemdiem/domain/workflow'
import { useState } from 'react'
import { LinkButton } from '../../../components/form/button.tsx'
import { ChoiceButtons } from '../../../components/form/choice/choice-buttons.tsx'
import { Page } from '../../../components/layout/page.tsx'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { queries } from '../../../lib/data/queries.ts'
import { useQuery } from '../../../lib/data/use-query.ts'
import { useMe } from '../../../lib/use-access.ts'
import { appraisalWords } from '../vi.ts'
import { HandedOverPapers } from './handed-over.tsx'
import { NowPapers } from './now.tsx'
import { printWords as words } from './vi.ts'

const isAppraisal = (act: ActBase): act is AppraisalAct => act.kind === 'appraisal'

/** Tables of one track: what waits, and each that was handed over. */
const TrackPapers = ({
  campaign,
  track,
  acts,
}: {
  campaign: Campaign
  track: string
  acts: readonly AppraisalAct[]
}) => {
  /** How many of the acts; 0: what waits. */
  const [chosen, setChosen] = useState(0)
  const label = (nth: number) => {
    const act = acts[nth - 1]
    return act ? words.handedOver(nth, viInstant(act.submittedAt)) : words.now
  }
  return (
    <>
      <ChoiceButtons
        legend={words.which}
        choices={[0, ...acts.map((_, at) => at + 1)]}
        chosen={chosen}
        label={label}
        onChoose={setChosen}
      />
      {chosen === 0 ? (
        <NowPapers campaign={campaign} track={track} before={acts.length} />
      ) : (
        <HandedOverPapers key={chosen} campaign={campaign} acts={acts.slice(0, chosen)} />
      )}
    </>
  )
}

const Tracks = ({ campaign, found }: { campaign: Campaign; found: readonly ActBase[] }) => {
  const { access } = useMe()
  const acts = found.filter(isAppraisal).filter((act) => act.campaign === campaign.id)
  const tracks = campaign.process.tracks.filter(
    ({ id }) =>
      hasStage(campaign.process, id, 'appraisal') &&
      (access.organiser.includes(id) || acts.some(({ track }) => track === id)),
  )
  const [chosen, setChosen] = useState(tracks[0]?.id ?? '')
  if (tracks.length === 0) return <EmptyState title={appraisalWords.notYours}>{appraisalWords.notYoursText}</EmptyState>
  const own = acts.filter(({ track }) => track === chosen).toSorted((a, b) => a.number - b.number)
  return (
    <>
      <ChoiceButtons
        legend={words.track}
        choices={tracks.map(({ id }) => id)}
        chosen={chosen}
        label={(id) => tracks.find((each) => each.id === id)?.name ?? ''}
        onChoose={setChosen}
      />
      <TrackPapers key={chosen} campaign={campaign} track={chosen} acts={own} />
    </>
  )
}

/** "In, tải": what leaves the appraisal as paper or file, of what waits and of each table that was handed over. */
export const AppraisalPrintPage = () => {
  const { uid, campaign, settled } = useMe()
  const acts = useQuery(campaign ? queries.actsOfKind('appraisal', uid) : null)
  const shape = <Skeleton height={600} />
  return (
    <Page title={words.title} action={<LinkButton href="/tham-dinh">{words.back}</LinkButton>}>
      {campaign ? (
        <WhenReady live={acts} shape={shape}>
          {(found) => <Tracks campaign={campaign} found={found} />}
        </WhenReady>
      ) : settled ? (
        <EmptyState title={appraisalWords.noCampaign} />
      ) : (
        shape
      )}
    </Page>
  )
}
