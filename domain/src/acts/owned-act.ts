import * as z from 'zod/mini'
import { actIdOf } from '../ids.ts'
import type { Campaign } from '../model/campaign.ts'
import { onBehalfSchema } from '../model/on-behalf.ts'
import type { Paper } from '../model/paper.ts'

/** What every act of one owner says of itself: fields of its kind's schema. */
const actFields = <Kind extends string, Owner extends 'campaign' | 'paper'>(kind: Kind, owner: Owner) => ({
  id: z.string(),
  kind: z.literal(kind),
  campaign: z.string(),
  of: z.strictObject({ kind: z.literal(owner), id: z.string() }),
  /** Of its event on its owner: no other act of its kind there has it. */
  number: z.number(),
  by: z.string(),
  byName: z.string(),
  /** Entered for who signed it. */
  onBehalf: z.nullable(onBehalfSchema),
  submittedAt: z.date(),
  audience: z.array(z.string()),
})

export const campaignActFields = <Kind extends string>(kind: Kind) => actFields(kind, 'campaign')
export const paperActFields = <Kind extends string>(kind: Kind) => actFields(kind, 'paper')

interface Made {
  caller: { uid: string; name: string }
  now: Date
}

/** The same of a new one, but for who reads it. Its number is that of the event that its command leaves. */
const made = <Kind extends string, Owner extends 'campaign' | 'paper'>(
  kind: Kind,
  { campaign, of, number }: { campaign: string; of: { kind: Owner; id: string }; number: number },
  { caller, now }: Made,
) => ({
  ...{ id: actIdOf(campaign, of, kind, number), kind, campaign, of, number },
  ...{ by: caller.uid, byName: caller.name, onBehalf: null, submittedAt: now },
})

/** Of the campaign as a whole. */
export const ofCampaign = <Kind extends string>(
  kind: Kind,
  facts: Made & { campaign: Pick<Campaign, 'id' | 'eventSeq'> },
) => {
  const { id, eventSeq = 0 } = facts.campaign
  return made(kind, { campaign: id, of: { kind: 'campaign', id }, number: eventSeq + 1 }, facts)
}

/** Of one paper. */
export const ofPaper = <Kind extends string>(
  kind: Kind,
  facts: Made & { paper: Pick<Paper, 'id' | 'campaign' | 'eventSeq'> },
) => {
  const { id, campaign, eventSeq = 0 } = facts.paper
  return made(kind, { campaign, of: { kind: 'paper', id }, number: eventSeq + 1 }, facts)
}
