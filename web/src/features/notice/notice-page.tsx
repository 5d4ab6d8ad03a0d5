import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { useState } from 'react'
import { LinkButton } from '../../components/form/button.tsx'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { useBoards } from '../../lib/data/use-boards.ts'
import { useMe } from '../../lib/use-access.ts'
import { TrackNotice } from './track-notice.tsx'
import { noticeWords as words } from './vi.ts'
import { waitingOn } from './waiting.ts'

const shape = <Skeleton height={320} />

const OfCampaign = ({ campaign }: { campaign: Campaign }) => {
  const { uid, access } = useMe()
  const [told, setTold] = useState<string | null>(null)
  const boards = useBoards(campaign, { uid, organiser: access.organiser })
  return (
    <>
      {told && (
        <Notice kind="info" live>
          {told}
        </Notice>
      )}
      <WhenReady live={boards} shape={shape}>
        {(found) => {
          const waiting = waitingOn(campaign, found, { uid, access })
          if (waiting.size === 0) return <EmptyState title={words.none}>{words.noneText}</EmptyState>
          return (
            <>
              <Notice kind="info">{words.intro(campaign.process.notice?.headsFirstHours ?? 0)}</Notice>
              {[...waiting].map(([track, lines]) => (
                <TrackNotice key={track} campaign={campaign} track={track} lines={lines} onTold={setTold} />
              ))}
            </>
          )
        }}
      </WhenReady>
    </>
  )
}

/** "Thông báo kết quả": what was decided of groups that one handles is told, heads of units first. */
export const NoticePage = () => {
  const { campaign, settled } = useMe()
  return (
    <Page
      title={words.title}
      action={
        <>
          <LinkButton href="/ket-qua/in">{words.print}</LinkButton>
          <LinkButton href="/bao-cao">{words.report}</LinkButton>
        </>
      }
    >
      {campaign ? <OfCampaign campaign={campaign} /> : settled ? <EmptyState title={words.noCampaign} /> : shape}
    </Page>
  )
}
