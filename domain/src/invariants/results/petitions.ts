import { paths } from '../../ids.ts'
import { isEmpty } from '../../vi.ts'
import { filedOf } from '../course/filed.ts'
import type { Data, Finding, Invariant } from '../data.ts'

/** When its subject was told of a review the first time; null: never. */
const firstTold = (data: Data, reviewId: string): Date | null => {
  const told = data
    .of('reviews/{reviewId}/parts/{partId}')
    .flatMap(([at, part]) =>
      at.split('/')[1] === reviewId && 'stage' in part && part.stage === 'notice' && part.to === 'subjects'
        ? [part.at]
        : [],
    )
  return told.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null
}

const ofReview = (data: Data, paperId: string, reviewId: string): Finding[] => {
  const { petitions, settlements } = filedOf(data, paperId, reviewId)
  const told = firstTold(data, reviewId)
  const answered = settlements.map(({ petition }) => petition)
  const open = petitions.filter(({ id }) => !answered.includes(id))
  const known = new Map(petitions.map((each) => [each.id, each]))
  return [
    ...petitions
      .filter(({ submittedAt }) => told === null || submittedAt < told)
      .map(({ id }) => ({ at: paths.act(id), what: 'was filed before its result was told' })),
    ...(open.length > 1 ? [{ at: paths.review(reviewId), what: 'has several petitions open' }] : []),
    ...settlements.flatMap(({ id, petition, document, submittedAt }, index): Finding[] => {
      const asked = known.get(petition)
      const at = paths.act(id)
      return [
        ...(asked && asked.submittedAt <= submittedAt ? [] : [{ at, what: 'answers no petition' }]),
        ...(answered.indexOf(petition) === index ? [] : [{ at, what: 'answers what was answered' }]),
        ...(isEmpty(document) ? [{ at, what: 'has no paper' }] : []),
      ]
    }),
  ]
}

/** Nobody petitions against what he was not told; each petition has one answer at most, by a paper of its own, and one is open at a time. */
export const petitions: Invariant = (data) => {
  const about = data
    .of('acts/{actId}')
    .flatMap(([, act]) =>
      act.kind === 'petition' || act.kind === 'settlement' ? [{ paper: act.of.id, review: act.reviewId }] : [],
    )
  return [...new Map(about.map((each) => [each.review, each])).values()].flatMap(({ paper, review }) =>
    ofReview(data, paper, review),
  )
}
