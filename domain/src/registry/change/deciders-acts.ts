import * as z from 'zod/mini'

/** What was decided otherwise than in a meeting, its papers, a petition or its answer, as far as another head asks of it. */
export interface DecidersAct {
  id: string
  audience: readonly string[]
  /** It says whom a head has decided on, and of none what. */
  namesOnly: boolean
  /** Of whom it speaks, by review. */
  reviewIds: readonly string[]
}

export const DECIDERS_ACTS = ['result', 'ruling', 'petition', 'settlement'] as const

const named = z.object({ reviewId: z.string() })
const actSchema = z.object({
  ...{ id: z.string(), kind: z.enum(DECIDERS_ACTS), audience: z.array(z.string()) },
  ...{
    reviewId: z.optional(z.string()),
    items: z.optional(z.array(named)),
    paper: z.optional(z.unknown()),
    way: z.optional(z.string()),
  },
})

/**
 * Those of acts as they are stored. What came on paper is read by who entered it, and leaves none here; one that does not fit keeps
 * nobody from leading a unit.
 */
export const decidersActs = (stored: readonly unknown[]): DecidersAct[] =>
  stored.flatMap((each) => {
    const parsed = z.safeParse(actSchema, each)
    if (!parsed.success) return []
    const { id, kind, audience, reviewId, items = [], paper, way } = parsed.data
    if (kind === 'result' && paper !== null) return []
    return [
      {
        id,
        audience,
        namesOnly: kind === 'result' && way === 'head',
        reviewIds: reviewId === undefined ? items.map((item) => item.reviewId) : [reviewId],
      },
    ]
  })
