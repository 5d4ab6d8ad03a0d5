import * as z from 'zod/mini'
import { campaignActFields } from '../../acts/owned-act.ts'
import type { ActBase } from '../../model/act.ts'
import { actFactsSchema } from '../../model/printed.ts'
import { trackSchema } from '../../model/process.ts'
import { agreementSchema } from '../votes/vote.ts'
import { RESULT_WAYS } from '../way.ts'

/**
 * acts/{campaign.result.n}: what was decided otherwise than in a meeting that is recorded here: by the head of an agency, a committee, or
 * outside. It says which subjects and of none what, as the act of a meeting does; whoever entered it reads it. Create-only.
 */
export const resultActSchema = z.strictObject({
  ...campaignActFields('result'),
  track: trackSchema,
  /** Id of who decided, and its name as the campaign had it. */
  decider: z.string(),
  deciderName: z.string(),
  way: z.enum(RESULT_WAYS),
  /** When it was decided, YYYY-MM-DD. */
  date: z.string(),
  /** Of the signed paper from which it was entered, and where that is kept, if it is here; null: decided here. */
  paper: z.nullable(z.strictObject({ number: z.string(), keptAt: z.optional(z.string()) })),
  /** A committee's vote on the whole list. */
  list: z.nullable(agreementSchema),
  items: z.array(
    z.strictObject({
      reviewId: z.string(),
      name: z.string(),
      part: z.strictObject({
        ...{ id: z.string(), scope: z.string(), group: z.string() },
        subjectKind: z.enum(['person', 'unit']),
      }),
    }),
  ),
  /** In whose name its papers are issued. Absent: it came on paper, or before papers of it were issued here. */
  facts: z.optional(actFactsSchema),
})
export type ResultAct = z.infer<typeof resultActSchema> & ActBase
