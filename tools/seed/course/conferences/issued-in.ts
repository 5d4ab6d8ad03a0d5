import type { RegistryRead } from '@kiemdiem/domain/appraisal/facts/make-rated-facts'
import { type StatedRating, selfRatingOf } from '@kiemdiem/domain/conference/proposal/self-rating'
import { actFactsOf } from '@kiemdiem/domain/forms/facts/act-facts'
import { paths } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Revision } from '@kiemdiem/domain/model/paper'
import type { ActFacts } from '@kiemdiem/domain/model/printed'
import type { Store } from '@kiemdiem/domain/writes/apply'
import { people, units } from '../../roster.ts'
import { readIn, unitOf } from './read.ts'

/** What a print of an act of this conference states, by the trial's registry. */
export const issuedIn = (conference: Conference, campaign: Campaign): ActFacts =>
  actFactsOf(conference, {
    unit: unitOf(conference.unit),
    signer: people.find(({ id }) => id === conference.head) ?? null,
    campaign,
  })

/** The trial's registry, as far as what is frozen with a proposal rests on it. */
export const registryRead: RegistryRead = {
  units,
  people: new Map(people.map((person) => [person.id, person])),
  services: new Map(),
}

/** The level that each subject rated at this conference gave itself, where its text is there. */
export const selfRatingsOf = (store: Store, { agenda }: Conference): Record<string, StatedRating> => {
  const read = readIn(store)
  return Object.fromEntries(
    agenda
      .flatMap(({ reviewId }) => (reviewId === null ? [] : [read.review(reviewId)]))
      .map((review) => {
        const paper = read.paper(review.paperId)
        if (paper.accepted === 0) return [review.id, null]
        return [review.id, selfRatingOf(review, paper, read.get<Revision>(paths.revision(paper.id, paper.accepted)))]
      }),
  )
}
