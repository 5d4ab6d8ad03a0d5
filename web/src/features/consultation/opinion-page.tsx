import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Body } from '@kiemdiem/domain/model/process'
import type { Board } from '@kiemdiem/domain/model/progress'
import { LinkButton } from '../../components/form/button.tsx'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { useBoards } from '../../lib/data/use-boards.ts'
import { useMe } from '../../lib/use-access.ts'
import { OpinionSheet } from './opinion-sheet.tsx'
import { SentSheets } from './sent-sheets.tsx'
import { opinionWords } from './vi.ts'

const Asked = ({ campaign, body }: { campaign: Campaign; body: Body }) => {
  const { uid, access } = useMe()
  const boards = useBoards(campaign, { uid, organiser: access.organiser })
  return (
    <>
      <WhenReady live={boards} shape={<Skeleton height={480} />}>
        {(ready: readonly Board[]) => <OpinionSheet campaign={campaign} body={body} boards={ready} />}
      </WhenReady>
      <SentSheets uid={uid} campaign={campaign.id} />
    </>
  )
}

/** What a consulted body says of the reviews whose proposals have come; one sheet, sent in parts if need be. */
export const OpinionPage = () => {
  const { uid, campaign, settled } = useMe()
  const body = campaign?.process.bodies.find(({ members }) => members.includes(uid))
  if (campaign && body)
    return (
      <Page
        title={opinionWords.title}
        context={body.name}
        action={<LinkButton href="/y-kien/in">{opinionWords.printTitle}</LinkButton>}
      >
        <Asked campaign={campaign} body={body} />
      </Page>
    )
  return (
    <Page title={opinionWords.title}>
      {settled ? (
        <EmptyState title={campaign ? opinionWords.notAsked : opinionWords.noCampaign}>
          {campaign && opinionWords.notAskedText}
        </EmptyState>
      ) : (
        <Skeleton height={480} />
      )}
    </Page>
  )
}
