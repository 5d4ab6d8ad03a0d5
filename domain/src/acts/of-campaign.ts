import * as z from 'zod/mini'
import { campaignSubject } from '../commands/campaign-subject.ts'
import { actIdOf } from '../ids.ts'
import type { Campaign } from '../model/campaign.ts'
import { onBehalfSchema } from '../model/on-behalf.ts'

/** What every act of a campaign says of itself: fields of its kind's schema. */
export const campaignActFields = <Kind extends string>(kind: Kind) => ({
  id: z.string(),
  kind: z.literal(kind),
  campaign: z.string(),
  of: z.strictObject({ kind: z.literal('campaign'), id: z.string() }),
  number: z.number(),
  by: z.string(),
  byName: z.string(),
  onBehalf: z.nullable(onBehalfSchema),
  submittedAt: z.date(),
  audience: z.array(z.string()),
})

interface Facts {
  campaign: Pick<Campaign, 'id' | 'eventSeq'>
  caller: { uid: string; name: string }
  now: Date
}

/** The same of a new one, but for who reads it. Its number is that of its event on the campaign: no other act there has it. */
export const ofCampaign = <Kind extends string>(kind: Kind, { campaign, caller, now }: Facts) => {
  const of = { kind: 'campaign' as const, id: campaign.id }
  const number = campaignSubject({ campaign }).seq + 1
  return {
    ...{ id: actIdOf(campaign.id, of, kind, number), kind, campaign: campaign.id, of, number },
    ...{ by: caller.uid, byName: caller.name, onBehalf: null, submittedAt: now },
  }
}
