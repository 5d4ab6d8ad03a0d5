import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { conferenceSchema } from '@kiemdiem/domain/model/conference'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { personSchema, serviceSchema } from '@kiemdiem/domain/model/person'
import { type Review, reviewSchema } from '@kiemdiem/domain/model/review'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import type { EligibilityFacts } from '@kiemdiem/domain/ratings/not-rated/eligibility'
import { setNotRated as row } from '@kiemdiem/domain/ratings/not-rated/set-not-rated'
import type { Transaction } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { readReviews } from './read-reviews.ts'

/** What the registry knows of the subject in this track; leave and days are read here alone, and told as a sum. */
const readEligibility = async (tx: Transaction, { subject, subjectKind, side }: Review): Promise<EligibilityFacts> => {
  if (subjectKind === 'unit') {
    const unit = parseOrNull(unitSchema, await tx.get(db.doc(paths.unit(subject))))
    return { about: 'collective', from: unit?.from ?? null }
  }
  const [person, service] = await Promise.all([
    tx.get(db.doc(paths.person(subject))).then((found) => parseOrNull(personSchema, found)),
    tx.get(db.doc(paths.service(subject))).then((found) => parseOrNull(serviceSchema, found)),
  ])
  if (side === 'party') {
    const admitted =
      service?.admissions
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? null
    return { about: 'membership', admitted, probationary: person?.probationary ?? false }
  }
  return { about: 'service', posts: person?.posts ?? [], leaves: service?.leaves ?? [] }
}

export const setNotRated = serve('setNotRated', row, {
  named: async (tx, { reviewId }, call) => {
    const review = parseOrNull(reviewSchema, await tx.get(db.doc(paths.review(reviewId))))
    return review ? { review, ...call } : null
  },
  rest: async (tx, input, named) => {
    const { review } = named
    const paper = parse(paperSchema, await tx.get(db.doc(paths.paper(review.paperId))))
    const meetings = Object.keys(paper.meetings).map(paths.conference)
    const read = await readReviews(
      tx,
      paper,
      [paths.campaign(review.campaign), ...meetings].map((path) => db.doc(path)),
    )
    const [campaign, ...conferences] = read.others
    return {
      ...named,
      input,
      paper,
      reviews: read.reviews,
      campaign: parse(campaignSchema, campaign),
      conferences: conferences
        .flatMap((found) => parseOrNull(conferenceSchema, found) ?? [])
        .filter(
          ({ state, agenda }) =>
            (state === 'scheduled' || state === 'open') && agenda.some(({ reviewId }) => reviewId === review.id),
        ),
      eligibility: await readEligibility(tx, review),
    }
  },
  logged: ({ reviewId }) => ({ reviewId }),
})
