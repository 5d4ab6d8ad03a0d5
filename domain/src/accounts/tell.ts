import { type QueuedMail, queueMail } from '../mail/queue-mail.ts'
import type { MailsAbout } from '../mail/templates/mails.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Track } from '../model/terms.ts'

/** Who organises these tracks in these campaigns. */
export const organisersOf = (campaigns: readonly Campaign[], tracks?: readonly Track[]): string[] =>
  campaigns.flatMap(({ organisers }) =>
    Object.entries(organisers).flatMap(([track, people]) => (!tracks || tracks.includes(track) ? people : [])),
  )

/**
 * Mails about an account: `event` is the number of what was done on its trail. Mails name a campaign; before the first one
 * there is nothing to be told, because there are no papers.
 */
export const tellOfAccount = (
  template: MailsAbout<'account'>,
  personId: string,
  to: readonly string[],
  { campaigns, event, now }: { campaigns: readonly Campaign[]; event: number; now: Date },
): QueuedMail[] => {
  const campaign = (campaigns.find(({ status }) => status === 'open') ?? campaigns.at(-1))?.id
  if (campaign === undefined) return []
  return [...new Set(to)].map((one) =>
    queueMail(template, { account: { id: personId, campaign } }, { occasion: event, to: one, now }),
  )
}
