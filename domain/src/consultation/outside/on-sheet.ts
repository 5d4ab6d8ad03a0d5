import * as z from 'zod/mini'
import { RATINGS } from '../../model/terms.ts'
import { OUTSIDE_STANCES } from './outside-stance.ts'

/** On the sheet, by the number of the letter: which body outside was asked until when, and what it says in short. */
export const sheetOutsideSchema = z.strictObject({
  name: z.string(),
  at: z.date(),
  /** The last day, YYYY-MM-DD, on which its answer is in time. */
  until: z.string(),
  /** Absent until its dispatch has been entered. Its words stand in the part. */
  answer: z.optional(
    z.strictObject({
      part: z.string(),
      /** Number of its dispatch as it is written, and its day. */
      document: z.string(),
      on: z.string(),
      stance: z.enum(OUTSIDE_STANCES),
      level: z.nullable(z.enum(RATINGS)),
      /** Which of the unit's proposals it was held against; absent where there was none. */
      number: z.optional(z.number()),
      at: z.date(),
    }),
  ),
})
export type SheetOutside = z.infer<typeof sheetOutsideSchema>
