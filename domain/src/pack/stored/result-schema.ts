import * as z from 'zod/mini'
import { NOT_RATED_REASONS } from '../../model/not-rated.ts'
import { packRefSchema } from '../../model/rule-pack.ts'
import { RATINGS } from '../../model/terms.ts'
import type { Finding, Outcome, QuotaResult, RateResult } from '../rate/result.ts'

const level = z.nullable(z.enum(RATINGS))

/** A finding, as it is stored with what it was found of. */
export const findingSchema: z.ZodMiniType<Finding> = z.strictObject({
  rule: z.string(),
  severity: z.enum(['block', 'warn', 'info']),
  subjects: z.array(z.string()),
  text: z.string(),
  source: z.string(),
  unverified: z.nullable(z.string()),
  restsOn: z.array(z.enum(['own', 'private', 'unit', 'otherSide', 'group'])),
  scopes: z.array(z.string()),
  limit: level,
})

const outcomeSchema: z.ZodMiniType<Outcome> = z.union([
  z.strictObject({ kind: z.literal('level'), level: z.enum(RATINGS) }),
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({ kind: z.literal('notRated'), reason: z.enum(NOT_RATED_REASONS) }),
  z.strictObject({ kind: z.literal('awaits'), what: z.enum(['conclusion', 'review']) }),
])

const quotaResultSchema: z.ZodMiniType<QuotaResult> = z.strictObject({
  ...{ rule: z.string(), key: z.string(), name: z.string() },
  counts: z.record(z.enum(RATINGS), z.number()),
  ...{ allowed: z.number(), over: z.number(), review: z.number(), room: z.number() },
  finding: findingSchema,
})

/** What the rules came to, with the pack that said so. */
export const rateResultSchema: z.ZodMiniType<RateResult> = z.strictObject({
  pack: packRefSchema,
  subjects: z.array(
    z.strictObject({
      id: z.string(),
      outcome: outcomeSchema,
      score: z.nullable(z.number()),
      suggested: level,
      findings: z.array(findingSchema),
    }),
  ),
  quotas: z.array(quotaResultSchema),
})
