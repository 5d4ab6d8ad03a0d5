import type { Campaign } from '../../model/campaign.ts'
import { packOf } from '../../pack/packs.ts'
import type { Share } from '../../pack/shape/quota.ts'

/** The share by which a group's outstanding ones are counted, for files that count by themselves; null: none here. */
export const shareOf = (campaign: Pick<Campaign, 'rulePack'>, group: string): Share | null => {
  const pinned = packOf(campaign)
  if (!pinned.ok) return null
  for (const { per, except, limit } of pinned.pack.quotas)
    if (per === 'group' && !except.includes(group) && 'pct' in limit) return limit
  return null
}
