import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { ReactNode } from 'react'
import { Page } from '../../../components/layout/page.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { useMe } from '../../../lib/use-access.ts'
import { frameWords } from './vi.ts'

interface Props {
  title: string
  action?: ReactNode
  children: (campaign: Campaign) => ReactNode
}

/** A page of conferences that belongs to the open campaign and to no single conference. */
export const WithCampaign = ({ title, action, children }: Props) => {
  const { campaign, settled } = useMe()
  return (
    <Page title={title} context={campaign && frameWords.campaign(campaign.year)} action={action}>
      {campaign ? (
        children(campaign)
      ) : settled ? (
        <EmptyState title={frameWords.noCampaignTitle}>{frameWords.noCampaign}</EmptyState>
      ) : (
        <Skeleton height={480} />
      )}
    </Page>
  )
}
