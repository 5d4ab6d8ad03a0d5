import * as z from 'zod/mini'
import { tallySchema } from '../../model/minutes.ts'

/** For, against, and neither: on one proposal. */
export const agreementSchema = z.strictObject({
  kind: z.literal('agreement'),
  agree: z.number(),
  against: z.number(),
  abstain: z.number(),
})
export type Agreement = z.infer<typeof agreementSchema>

/** One vote on one subject: on what is proposed, or by level, where `invalid` are those that name none. */
export const voteSchema = z.discriminatedUnion('kind', [
  agreementSchema,
  z.strictObject({ kind: z.literal('levels'), tally: tallySchema }),
])
export type Vote = z.infer<typeof voteSchema>

/** Numbered sheets of the list: given out, come back, and those that count for no name. */
export const sheetsCountSchema = z.strictObject({ issued: z.number(), returned: z.number(), invalid: z.number() })
export type SheetsCount = z.infer<typeof sheetsCountSchema>

/** Most rounds of one subject: where no level had a majority, once more. */
export const ROUNDS_MAX = 2
