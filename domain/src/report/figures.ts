import * as z from 'zod/mini'
import { overrideSchema } from '../decision/decision.ts'
import { outcomeFields } from '../decision/outcome-fields.ts'
import { RATINGS } from '../model/terms.ts'

/** How many of each level; `none`: those who are given none for good. */
const levelsSchema = z.strictObject({
  outstanding: z.number(),
  good: z.number(),
  completed: z.number(),
  notCompleted: z.number(),
  none: z.number(),
})
export type LevelCounts = z.infer<typeof levelsSchema>

const groupFiguresSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Who was told; the counts are of them. */
  told: z.number(),
  levels: levelsSchema,
  /** Whose result nobody was told yet. */
  waiting: z.number(),
  /** Those told whose level of the year before is known, and what it was. Of collectives none is kept. */
  before: z.strictObject({ known: z.number(), levels: levelsSchema }),
})
export type GroupFigures = z.infer<typeof groupFiguresSchema>

const namedFields = { name: z.string(), subjectKind: z.enum(['person', 'unit']), unitName: z.string() }

/** Somebody whose level is another one than his unit proposed. */
const departedSchema = z.strictObject({
  ...namedFields,
  proposed: z.enum(RATINGS),
  ...outcomeFields,
  reason: z.string(),
})
export type Departed = z.infer<typeof departedSchema>

/** A rule that was passed by a resolution. `of`: for which group, or which subject; empty: over all. */
const passedSchema = z.strictObject({ ...overrideSchema.shape, of: z.string() })
export type Passed = z.infer<typeof passedSchema>

/** What a report states in numbers and names, as it was counted when it was issued. */
export const figuresSchema = z.strictObject({
  groups: z.array(groupFiguresSchema),
  /** Given no level for good, or not yet, with why. */
  withoutLevel: z.array(z.strictObject({ ...namedFields, ...outcomeFields })),
  departed: z.array(departedSchema),
  passed: z.array(passedSchema),
  /** Those answered, of whoever was told since. */
  petitions: z.strictObject({ answered: z.number(), stands: z.number(), again: z.number() }),
})
export type ReportFigures = z.infer<typeof figuresSchema>
