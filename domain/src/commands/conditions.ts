import type { Campaign } from '../model/campaign.ts'
import type { RefusalCode } from '../refusals/refusals.ts'
import { isEmpty } from '../vi.ts'

/** Conditions that many commands ask. */

export const campaignOpen = {
  atom: 'campaignOpen',
  refuses: ({ campaign }: { campaign: Pick<Campaign, 'status'> }): RefusalCode | null =>
    campaign.status === 'open' ? null : 'campaignClosed',
} as const

/** A departure or an undoing has to say why. */
export const reasonGiven = {
  atom: 'reasonGiven',
  refuses: ({ reason }: { reason: string }): RefusalCode | null => (isEmpty(reason) ? 'reasonMissing' : null),
} as const
