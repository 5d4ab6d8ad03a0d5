import { appraisalPartSchema } from '@kiemdiem/domain/appraisal/appraisal'
import { handlesComment } from '@kiemdiem/domain/decision/comment/may-comment'
import { readSaid as row, type Said } from '@kiemdiem/domain/decision/comment/read-said'
import { paths } from '@kiemdiem/domain/ids'
import { proposalActSchema } from '@kiemdiem/domain/model/act'
import { type ConferencePart, conferencePartSchema, type Review, reviewSchema } from '@kiemdiem/domain/model/review'
import type * as z from 'zod/mini'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { readUnlocked } from '../conferences/plan/read-dated.ts'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'

/** By review id, what a stage left of each, where it is of that shape. */
const partsAt = async <S extends z.ZodMiniType>(
  reviews: readonly Review[],
  stage: 'conference' | 'appraisal',
  schema: S,
): Promise<Map<string, z.output<S>>> => {
  const known = reviews.flatMap(({ id, current }) => (current[stage] ? [[id, current[stage]] as const] : []))
  const found = await readUnlocked(known.map(([id, part]) => paths.reviewPart(id, part)))
  return new Map(
    found.flatMap((each, at) => {
      const part = parseOrNull(schema, each)
      const id = known[at]?.[0]
      return part && id ? [[id, part] as const] : []
    }),
  )
}

/** By review id, the head's words in the last proposal that names it, of the conference on which its rating rests. */
const readHeads = async (parts: ReadonlyMap<string, ConferencePart>): Promise<Map<string, string>> => {
  const conferences = [...new Set([...parts.values()].map(({ conference }) => conference))]
  const found = await Promise.all(
    conferences.map((id) => db.collection('acts').where('kind', '==', 'proposal').where('of.id', '==', id).get()),
  )
  const acts = found
    .flatMap(({ docs }) => docs)
    .flatMap((doc) => parseOrNull(proposalActSchema, doc) ?? [])
    .toSorted((a, b) => a.number - b.number)
  return new Map(acts.flatMap(({ items }) => items.map(({ reviewId, remark }) => [reviewId, remark] as const)))
}

export const readSaid = serve('readSaid', row, {
  named: readNamedCampaign,
  // Nothing is written by what is read here: it needs no lock.
  rest: async (_tx, input, named) => {
    const { caller, campaign } = named
    const found = await readUnlocked([...new Set(input.reviews)].map(paths.review))
    const reviews = found
      .flatMap((each) => parseOrNull(reviewSchema, each) ?? [])
      .filter((review) => review.campaign === campaign.id && handlesComment(review, caller))
    const [conference, appraisal] = await Promise.all([
      partsAt(reviews, 'conference', conferencePartSchema),
      partsAt(reviews, 'appraisal', appraisalPartSchema),
    ])
    const heads = await readHeads(conference)
    const said = reviews.map(
      ({ id }): Said => ({
        reviewId: id,
        head: heads.get(id) ?? '',
        conference: conference.get(id)?.remark ?? '',
        appraisal: appraisal.get(id)?.remark ?? '',
      }),
    )
    return { ...named, said }
  },
  logged: ({ campaign }) => ({ campaign }),
})
