import * as z from 'zod/mini'
import { DIFFERENCE_KINDS } from '../../model/difference.ts'
import { tallySchema } from '../../model/minutes.ts'
import { notRatedSchema } from '../../model/not-rated.ts'
import { trackSchema } from '../../model/process.ts'
import { GRADES, RATINGS, STAGES } from '../../model/terms.ts'
import type { Already, RatedSubject, RateInputs } from '../rate/inputs.ts'
import { type Facts, FLAGS, type Flag, NUMBER_FACTS, type NumberFact } from '../shape/facts.ts'
import type { Matched } from '../shape/match.ts'

const keysOf = <K extends string>(row: Record<K, unknown>): K[] => Object.keys(row) as K[]
const level = z.nullable(z.enum(RATINGS))

/** What is frozen of one subject, as it is stored. */
export const factsSchema: z.ZodMiniType<Facts> = z.strictObject({
  numbers: z.partialRecord(z.enum(keysOf<NumberFact>(NUMBER_FACTS)), z.number()),
  flags: z.partialRecord(z.enum(keysOf<Flag>(FLAGS)), z.boolean()),
  discipline: z.array(
    z.strictObject({
      side: z.enum(['party', 'administration', 'union']),
      countedIn: z.nullable(z.number()),
      selfMended: z.boolean(),
    }),
  ),
  yearBefore: level,
  grades: z.record(z.string(), z.enum(GRADES)),
  points: z.record(z.string(), z.number()),
})

const matchedShape = {
  side: z.enum(['civil', 'party']),
  kind: z.enum(['person', 'unit']),
  class: z.nullable(z.string()),
  standing: z.nullable(z.enum(['head', 'deputy', 'leader', 'none'])),
  unitKind: z.string(),
  track: trackSchema,
}
const matchedSchema: z.ZodMiniType<Matched> = z.strictObject(matchedShape)

const levelsSchema = z.strictObject({
  selfRating: z.exactOptional(level),
  vote: z.exactOptional(z.nullable(z.strictObject({ tally: tallySchema, members: z.number() }))),
  conference: level,
  head: z.exactOptional(level),
  later: z.exactOptional(
    z.array(z.strictObject({ stage: z.enum(STAGES), rating: z.enum(RATINGS), reason: z.string() })),
  ),
  reasons: z.exactOptional(z.partialRecord(z.enum(DIFFERENCE_KINDS), z.string())),
})

/** A row of the table that was rated. */
export const ratedSubjectSchema: z.ZodMiniType<RatedSubject> = z.strictObject({
  ...matchedShape,
  ...{
    id: z.string(),
    subject: z.string(),
    group: z.string(),
    scope: z.string(),
    agency: z.string(),
    unit: z.string(),
  },
  ...{ heads: z.nullable(z.string()), deputyOf: z.nullable(z.string()) },
  ...{ elsewhere: level, notRated: z.nullable(notRatedSchema), level, levels: z.nullable(levelsSchema) },
  facts: factsSchema,
  periods: z.array(z.strictObject({ period: z.string(), score: z.nullable(z.number()), level })),
})

const alreadySchema: z.ZodMiniType<Already> = z.strictObject({
  of: matchedSchema,
  ...{ group: z.string(), agency: z.string() },
  levels: z.partialRecord(z.enum(RATINGS), z.number()),
})

/** Everything that a rating rested on, so that it can be made again. */
export const rateInputsSchema: z.ZodMiniType<RateInputs> = z.strictObject({
  year: z.number(),
  period: z.enum(['month', 'quarter', 'year']),
  subjects: z.array(ratedSubjectSchema),
  groups: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  already: z.array(alreadySchema),
  raisedBy: z.record(z.string(), z.string()),
  vote: z.nullable(z.strictObject({ of: z.enum(['members', 'present']), cumulative: z.boolean(), source: z.string() })),
})
