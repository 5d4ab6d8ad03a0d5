import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { documents } from '../live/documents.ts'
import type { Live } from '../live/live.ts'
import { queries } from './queries.ts'
import { useDoc } from './use-doc.ts'
import { useQuery } from './use-query.ts'

/**
 * A campaign, live. The open one stands here already, since every page begins with it, and is the largest document of most; another is
 * read by itself. Null waits without reading.
 */
export const useCampaign = (id: string | null): Live<Campaign> => {
  const open = useQuery(id === null ? null : queries.openCampaigns())
  const known = open.state === 'ready' ? open.data.find((campaign) => campaign.id === id) : undefined
  const other = useDoc(id !== null && open.state === 'ready' && !known ? documents.campaign(id) : null)
  if (open.state !== 'ready') return open
  return known ? { ...open, data: known } : other
}
