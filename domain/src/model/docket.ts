import * as z from 'zod/mini'

/** Number and day of a paper as its văn thư entered them; the code is what follows the last sign: "ĐĐ" of "01-BB/ĐĐ". */
export const givenNumberSchema = z.strictObject({ number: z.number(), code: z.string(), on: z.string() })
export type GivenNumber = z.infer<typeof givenNumberSchema>

/** Corrections that an entry keeps: more of them are in its trail alone. */
export const CORRECTIONS_KEPT = 20

/**
 * docket/{act}, docket/{paper.report.n}: a paper that carries a number, as the book of issued papers has it. It is all that the văn thư reads of the
 * paper: its kind, what it is about and who signs; nothing here names a person reviewed, a level or a vote.
 */
export const docketEntrySchema = z.strictObject({
  id: z.string(),
  campaign: z.string(),
  unit: z.string(),
  /** As the head of the paper prints it: numbers run by it. */
  issuer: z.string(),
  /** Who stands above it on that head: two "Chi bộ 1" number apart. Absent: nobody, or of before it was stored. */
  superior: z.optional(z.string()),
  style: z.enum(['party', 'administrative']),
  /** Abbreviation of the kind in its number: "BB", "TTr", "BC", "GM"; empty for a letter. */
  type: z.string(),
  about: z.string(),
  /** Null where nobody is known who signs. */
  signatory: z.nullable(z.strictObject({ title: z.string(), name: z.string() })),
  /** Day of the paper itself: no number is given earlier. */
  date: z.string(),
  /** When it was reopened, returned, withdrawn or took another's place. The number that it has by then stays taken. */
  takenBackAt: z.nullable(z.date()),
  given: z.nullable(givenNumberSchema),
  /** Under which id the number is taken, as numbers ran when it was entered. Absent: by how they run now. */
  takes: z.optional(z.string()),
  /** What was entered before, the last first. Absent: never corrected. */
  corrections: z.optional(
    z.array(z.strictObject({ before: givenNumberSchema, reason: z.string(), by: z.string(), at: z.date() })),
  ),
  /** How often it was changed: who enters tells which edition he saw. */
  rev: z.number(),
  /** Number of the last event of its trail; absent before the first. */
  eventSeq: z.optional(z.number()),
})
export type DocketEntry = z.infer<typeof docketEntrySchema>

/** numbers/{series.number}: which paper has the number. It is there as long as the number is taken. */
export const takenNumberSchema = z.strictObject({ entry: z.string() })
