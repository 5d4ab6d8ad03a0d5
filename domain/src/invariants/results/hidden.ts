import { scopeOf } from '../../accounts/roles/scopes.ts'
import { paths } from '../../ids.ts'
import type { Review } from '../../model/review.ts'
import type { Data, Finding, Invariant } from '../data.ts'
import { namedBy } from '../named-by.ts'

/**
 * What a head has decided says of whom and of none what: who was made head since issues its papers by it. A superior's paper is entered
 * whole, by whoever is on it too.
 */
const namesOnly = (act: object): boolean =>
  Reflect.get(act, 'kind') === 'result' && Reflect.get(act, 'way') !== 'committee'

/** Acts that say or reveal what was decided of their subjects: none of these reads one before he is told, nor after. */
const HIDDEN: ReadonlySet<string> = new Set(['decision', 'result', 'ruling'])

const ownOf = ({ subject, subjectKind, actors }: Review): string[] => [
  ...(subjectKind === 'person' ? [subject] : []),
  ...(actors.selfReview ?? []),
]

const ofActs = (data: Data): Finding[] =>
  data.of('acts/{actId}').flatMap(([at, act]): Finding[] => {
    if (!HIDDEN.has(act.kind) || !('audience' in act) || namesOnly(act)) return []
    const { audience = [] } = act
    const subjects = namedBy(act).flatMap((id) => data.at('reviews/{reviewId}', paths.review(id)) ?? [])
    return subjects
      .filter(({ subject, subjectKind }) => subjectKind === 'person' && audience.includes(subject))
      .map(({ id }) => ({ at, what: `is read by ${id}` }))
  })

/** Until their notice headers name nobody who reads opinions, appraisals and decisions: these are read by the group. */
const ofHeaders = (data: Data): Finding[] =>
  data.of('reviews/{reviewId}').flatMap(([at, { audience }]): Finding[] => {
    const named = (['consultation', 'appraisal', 'decision'] as const).filter(
      (stage) => (audience[stage] ?? []).length > 0,
    )
    return named.map((stage) => ({ at, what: `names readers of its ${stage}` }))
  })

/** What heads hear first is read by nobody of whom it is told; what is told to subjects by them, and who leads them, alone. */
const ofNotices = (data: Data): Finding[] =>
  data.of('reviews/{reviewId}/parts/{partId}').flatMap(([at, part]): Finding[] => {
    if (!('stage' in part) || part.stage !== 'notice' || part.to !== 'heads') return []
    const review = data.at('reviews/{reviewId}', paths.review(at.split('/')[1] ?? ''))
    const own = review?.subjectKind === 'person' ? [review.subject] : []
    return own.some((uid) => part.audience.includes(uid)) ? [{ at, what: 'is read by its own subject' }] : []
  })

/** Who reads a group belongs to none of it: neither by its name nor by what is copied into his account. */
const ofScopes = (data: Data): Finding[] =>
  data.of('access/{uid}').flatMap(([at, { personId, scopes = [] }]): Finding[] => {
    const within = new Set(
      data
        .of('reviews/{reviewId}')
        .flatMap(([, review]) => (ownOf(review).includes(personId) ? [scopeOf(review)] : [])),
    )
    return scopes.filter((scope) => within.has(scope)).map((scope) => ({ at, what: `reads its own group ${scope}` }))
  })

/** What is hidden until notice has no reader among those of whom it is. */
export const hidden: Invariant = (data) => [...ofActs(data), ...ofHeaders(data), ...ofNotices(data), ...ofScopes(data)]
