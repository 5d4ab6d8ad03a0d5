import * as z from 'zod/mini'
import { MARK_TEXT_MAX } from '../appraisal/mark.ts'
import { asTyped, lineText, shortText } from '../commands/fields.ts'
import { shown } from '../commands/shown.ts'
import { NOT_RATED_REASONS } from '../model/not-rated.ts'
import { outcomeFields } from './outcome-fields.ts'

export const ruleId = z.string().check(z.regex(/^[A-Za-z0-9]{1,20}$/))

/** Hash of the rules by which the table was looked at. */
export const packHash = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** Of one subject no more than organisers say of it: four hundred go into one commit, of 10 MiB at most. */
export const saidOfSubject = z.string().check(z.maxLength(MARK_TEXT_MAX), z.overwrite(shown))

/** Resolutions that let a rule be passed. `at`: the review, or the group. */
export const enteredOverrides = z
  .array(
    z.strictObject({
      ...{ rule: ruleId, at: z.string().check(z.maxLength(200)), number: lineText, date: asTyped },
      // It stands in the part of every subject of its group.
      reason: shortText,
    }),
  )
  .check(z.maxLength(50))

/** What is decided of one subject, as it is entered. */
export const enteredOutcome = {
  ...outcomeFields,
  notRated: z.nullable(z.strictObject({ reason: z.enum(NOT_RATED_REASONS), note: shortText })),
}
