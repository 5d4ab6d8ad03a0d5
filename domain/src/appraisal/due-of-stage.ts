import type { Campaign } from '../model/campaign.ts'
import type { Stage } from '../model/terms.ts'
import { dueAtOf } from '../plan/dates/due-at.ts'
import { earliest } from '../time.ts'
import { hasStage } from '../workflow.ts'

/** By when the plan wants a stage of the tracks that are appraised to end: the nearest of them; null: it gives no day. */
export const dueOfStage = ({ campaign }: { campaign: Campaign }, stage: Stage): Date | null =>
  earliest(
    campaign.process.tracks
      .filter(({ id }) => hasStage(campaign.process, id, 'appraisal'))
      .map(({ id }) => dueAtOf(campaign, id, stage)),
  )
