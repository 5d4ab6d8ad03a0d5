import { paths } from '../../ids.ts'
import type { Paper } from '../../model/paper.ts'
import { isRealDate } from '../../time.ts'
import { isEmpty } from '../../vi.ts'
import type { Data, Finding, Invariant } from '../data.ts'

const ofPaper = (data: Data, at: string, { id, reviewIds, remediation }: Paper): Finding[] => {
  const acts = data.of('acts/{actId}').flatMap(([, act]) => (act.of.id === id ? [act] : []))
  const plans = acts.flatMap((act) => (act.kind === 'remediation' ? [act] : []))
  const last = plans.toSorted((a, b) => a.number - b.number).at(-1)
  if (remediation?.plan !== last?.id) return [{ at, what: 'does not count the plan that was sent last' }]
  const shown = reviewIds.flatMap((review) => {
    const header = data.at('reviews/{reviewId}', paths.review(review))
    return !header || header.remediation?.state === remediation?.state
      ? []
      : [{ at: paths.review(review), what: 'shows the plan of its paper otherwise' }]
  })
  if (!remediation) return shown
  const replies = acts.flatMap((act) => (act.kind === 'remediationReply' && act.plan === remediation.plan ? [act] : []))
  const newest = replies.toSorted((a, b) => a.number - b.number).at(-1)
  const confirmed = remediation.confirmed.every((as) =>
    replies.some((reply) => reply.as === as && reply.outcome === 'confirmed'),
  )
  const stands = newest === undefined ? 'sent' : newest.outcome === 'confirmed' ? 'confirmed' : 'returned'
  return [
    ...shown,
    ...(stands === remediation.state && confirmed
      ? []
      : [{ at, what: 'its plan stands otherwise than it was answered' }]),
    ...((remediation.state === 'confirmed') === remediation.confirmed.length > 0
      ? []
      : [{ at, what: 'its plan is confirmed by nobody' }]),
  ]
}

/** A plan of mending counts as it was answered last, names for each limit who mends it and until when, and its results are of a plan. */
export const plans: Invariant = (data) => [
  ...data.of('papers/{paperId}').flatMap(([at, paper]) => ofPaper(data, at, paper)),
  ...data.of('acts/{actId}').flatMap(([at, act]): Finding[] => {
    if (act.kind === 'remediation') {
      const whole = act.items.every(
        ({ owner, until, limit }) => !isEmpty(owner) && !isEmpty(limit) && isRealDate(until),
      )
      return whole ? [] : [{ at, what: 'has an item without its limit, its owner or its day' }]
    }
    if (act.kind !== 'remediationReply' && act.kind !== 'remediationResult') return []
    const plan = data.at('acts/{actId}', paths.act(act.plan))
    if (plan?.kind !== 'remediation' || plan.of.id !== act.of.id) return [{ at, what: 'is of no plan' }]
    const known = act.kind !== 'remediationResult' || act.results.every(({ item }) => plan.items[item] !== undefined)
    return known ? [] : [{ at, what: 'is of an item that its plan has not' }]
  }),
]
