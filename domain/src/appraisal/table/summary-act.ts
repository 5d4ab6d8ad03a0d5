import * as z from 'zod/mini'
import { campaignActFields } from '../../acts/owned-act.ts'
import type { ActBase } from '../../model/act.ts'
import { actFactsSchema } from '../../model/printed.ts'
import { trackSchema } from '../../model/process.ts'

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
