import { askedFactsOf } from '@kiemdiem/domain/consultation/asked-facts'
import { opinionAskedOfReview } from '@kiemdiem/domain/consultation/asked-of'
import { readAsked as row } from '@kiemdiem/domain/consultation/read-asked'
import { paths } from '@kiemdiem/domain/ids'
import { type Person, personSchema } from '@kiemdiem/domain/model/person'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { localDate } from '@kiemdiem/domain/time'
import { readRows } from '../appraisal/read-rows.ts'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'

const readPeople = async (ids: readonly string[]): Promise<Map<string, Person>> => {
  if (ids.length === 0) return new Map()
  const found = await db.getAll(...ids.map((id) => db.doc(paths.person(id))))
  return new Map(found.flatMap((each) => parseOrNull(personSchema, each) ?? []).map((person) => [person.id, person]))
}

export const readAsked = serve('readAsked', row, {
  named: readNamedCampaign,
  // Nothing is written by what is read here: it needs no lock.
  rest: async (_tx, { reviews }, named) => {
    const { caller, campaign, now } = named
    const found = await db.getAll(...[...new Set(reviews)].map((id) => db.doc(paths.review(id))))
    const asked = found
      .flatMap((each) => parseOrNull(reviewSchema, each) ?? [])
      .filter((review) => review.campaign === campaign.id && opinionAskedOfReview(review, caller.uid))
    const [rows, people] = await Promise.all([
      readRows(db, asked),
      readPeople(asked.flatMap(({ subject, subjectKind }) => (subjectKind === 'person' ? [subject] : []))),
    ])
    const on = localDate(now)
    return {
      ...named,
      facts: asked.map((review) => askedFactsOf(review, rows.get(review.id), people.get(review.subject) ?? null, on)),
    }
  },
  logged: ({ campaign }) => ({ campaign }),
})
