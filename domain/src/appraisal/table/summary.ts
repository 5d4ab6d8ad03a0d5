import * as z from 'zod/mini'
import { campaignActFields, ofCampaign } from '../../acts/of-campaign.ts'
import { summaryEntry } from '../../docket/entry.ts'
import { paths } from '../../ids.ts'
import type { ActBase } from '../../model/act.ts'
import type { Campaign } from '../../model/campaign.ts'
import { type ActFacts, actFactsSchema } from '../../model/printed.ts'
import { trackSchema } from '../../model/process.ts'
import type { Unit } from '../../model/unit.ts'
import type { Write } from '../../writes/write.ts'
import type { AppraisalAct } from '../appraisal.ts'

/**
 * acts/{campaign.summary.n}: "Báo cáo tổng hợp, thẩm định" of a table that was handed over, as far as it is a paper of its own: it carries a
 * number. It says nothing; the report is printed from the parts of its table by each reader for the groups that he handles. Create-only.
 */
export const summaryActSchema = z.strictObject({
  ...campaignActFields('summary'),
  track: trackSchema,
  /** The table's act. */
  appraisal: z.string(),
  facts: actFactsSchema,
})
export type SummaryAct = z.infer<typeof summaryActSchema> & ActBase

interface Facts {
  campaign: Campaign
  caller: { uid: string; name: string }
  now: Date
  /** Whose văn thư numbers it; null: nobody's. */
  unit: Unit | null
}

/** The report of a table, with its entry in the book of papers, in the transaction that hands the table over. */
export const summaryOf = (
  table: Pick<AppraisalAct, 'id' | 'track' | 'audience'>,
  issued: ActFacts,
  facts: Facts,
): { id: string; writes: Write[] } => {
  const { track, audience, id: appraisal } = table
  const act: SummaryAct = { ...ofCampaign('summary', facts), track, audience, appraisal, facts: issued }
  return {
    id: act.id,
    writes: [
      { op: 'create', path: paths.act(act.id), data: act },
      ...(facts.unit ? [summaryEntry(act, facts.unit.id, facts.campaign)] : []),
    ],
  }
}
