import * as z from 'zod/mini'
import { asTyped, campaignIdSchema, keySchema, lineText, reviewIdSchema } from '../../commands/fields.ts'
import { ACT_MAX } from '../../model/act.ts'
import { trackSchema } from '../../model/process.ts'
import { enteredOutcome, enteredOverrides, packHash, ruleId, saidOfSubject } from '../entered-fields.ts'
import { agreementSchema } from '../votes/vote.ts'

const id = z.string().check(z.maxLength(200))

export const enterResultInput = z.strictObject({
  campaign: campaignIdSchema,
  track: trackSchema,
  /** Id of who decided. */
  decider: id,
  date: asTyped,
  /** Of the signed paper from which it is entered, and where that is kept; null: whoever decides enters it himself. */
  paper: z.nullable(z.strictObject({ number: lineText, keptAt: z.optional(lineText) })),
  /** A committee's vote on the whole list. */
  list: z.nullable(agreementSchema),
  items: z
    .array(
      z.strictObject({
        reviewId: reviewIdSchema,
        ...enteredOutcome,
        /** A committee's own vote on this subject; null: it was on the list. */
        vote: z.nullable(agreementSchema),
        /** The proposal that was seen, by its act; empty: none was shown. */
        seen: id,
        reason: saidOfSubject,
      }),
    )
    .check(z.minLength(1), z.maxLength(ACT_MAX)),
  overrides: enteredOverrides,
  pack: packHash,
  /** Rules whose warnings were seen and are accepted, for rows that carry no reason. */
  accepted: z.array(ruleId).check(z.maxLength(50)),
  preview: z.boolean(),
  key: keySchema,
})
export type EnterResultInput = z.output<typeof enterResultInput>
