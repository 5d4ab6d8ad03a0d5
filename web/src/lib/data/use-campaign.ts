import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { useState } from 'react'
import { documents } from '../live/documents.ts'
import type { Live } from '../live/live.ts'
import { queries } from './queries.ts'
import { useDoc } from './use-doc.ts'
import { useQuery } from './use-query.ts'

/**
 * A campaign, live. The open one stands here already, since every page begins with it, and is the largest document of most; another is
 * read by itself. One that is closed meanwhile stays as it was until it has been read. Null waits without reading.
 */
export const useCampaign = (id: string | null): Live<Campaign> => {
  const open = useQuery(id === null ? null : queries.openCampaigns())
  const known = open.state === 'ready' ? open.data.find((campaign) => campaign.id === id) : undefined
  const other = useDoc(id !== null && open.state === 'ready' && !known ? documents.campaign(id) : null)
  const [last, setLast] = useState(known)
  if (known && known !== last) setLast(known)
  if (open.state !== 'ready') return open
  if (known) return { ...open, data: known }
  return other.state === 'loading' && last?.id === id
    ? { state: 'ready', data: last, pending: false, stale: true }
    : other
}
