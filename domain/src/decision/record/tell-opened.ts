import { type QueuedMail, queueMail } from '../../mail/queue-mail.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Gate } from '../../model/gate.ts'

interface Opening {
  campaign: Pick<Campaign, 'id'>
  /** Of the act that opened them. */
  number: number
  now: Date
}

/** To the heads of the units whose conferences these gates bound: the first among those who see one. */
export const tellOpened = (opened: readonly Gate[], { campaign, number, now }: Opening): QueuedMail[] => {
  const heads = opened.flatMap(({ viewers }) => viewers[0] ?? [])
  const about = { campaign: { id: campaign.id, campaign: campaign.id } }
  return [...new Set(heads)].sort().map((to) => queueMail('orderReached', about, { occasion: number, to, now }))
}
