import * as z from 'zod/mini'
import {
  asTyped,
  campaignIdSchema,
  keySchema,
  lineText,
  longText,
  recordOf,
  reviewIdSchema,
  shortText,
} from '../../commands/fields.ts'
import { ACT_MAX } from '../../model/act.ts'
import { TELLERS_MAX } from '../../model/minutes.ts'
import { trackSchema } from '../../model/process.ts'
import { MEMBERS_MAX } from '../../model/unit.ts'
import { enteredOutcome, enteredOverrides, packHash, ruleId, saidOfSubject as said } from '../entered-fields.ts'
import { MEETING_BALLOTS } from '../votes/ballots.ts'
import { agreementSchema, ROUNDS_MAX, sheetsCountSchema, voteSchema } from '../votes/vote.ts'

const memberId = z.string().check(z.maxLength(200))

const enteredItem = z.strictObject({
  reviewId: reviewIdSchema,
  ...enteredOutcome,
  way: z.enum(['list', 'single']),
  rounds: z.array(voteSchema).check(z.maxLength(ROUNDS_MAX)),
  left: z.array(memberId).check(z.maxLength(MEMBERS_MAX)),
  reason: said,
  dissent: said,
})

export const recordDecisionInput = z.strictObject({
  campaign: campaignIdSchema,
  track: trackSchema,
  /** Id of who decided. */
  decider: z.string().check(z.maxLength(200)),
  meeting: z.strictObject({
    date: asTyped,
    /** Empty: nobody has said, which is told at its field. */
    startedAt: asTyped,
    endedAt: asTyped,
    place: lineText,
    chair: memberId,
    secretaryName: lineText,
    /** Of whoever was not there, by member; all others were. */
    absent: recordOf(shortText, MEMBERS_MAX),
    ballot: z.enum(MEETING_BALLOTS),
    sheets: z.nullable(sheetsCountSchema),
    tellers: z.array(memberId).check(z.maxLength(TELLERS_MAX)),
    list: z.nullable(agreementSchema),
    sets: z.optional(
      z
        .array(
          z.strictObject({
            id: memberId,
            number: z.int().check(z.positive(), z.maximum(MEMBERS_MAX)),
            back: z.boolean(),
          }),
        )
        .check(z.maxLength(MEMBERS_MAX)),
    ),
    course: longText,
    conclusion: longText,
  }),
  items: z.array(enteredItem).check(z.minLength(1), z.maxLength(ACT_MAX)),
  overrides: enteredOverrides,
  /** Hash of the rules by which the table was looked at. */
  pack: packHash,
  /** Rules whose warnings were seen and are accepted, for rows that carry no reason. */
  accepted: z.array(ruleId).check(z.maxLength(50)),
  preview: z.boolean(),
  key: keySchema,
})
export type RecordDecisionInput = z.output<typeof recordDecisionInput>
