import { minutedItems } from '../../conference/minutes/act/minuted-items.ts'
import { standingProposals } from '../../conference/remark/standing.ts'
import { invitationActIdOf, minutesActIdOf, paths, proposalActIdOf } from '../../ids.ts'
import type { Conference } from '../../model/conference.ts'
import type { Data, Finding, Invariant } from '../data.ts'

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1)

/** All its acts, of the kinds that a conference makes. */
const actsOf = (conference: Conference): string[] => [
  ...upTo(conference.minutesCount).map((number) => minutesActIdOf(conference.id, number)),
  ...conference.proposals,
  ...(conference.remarks ?? []).map(({ id }) => id),
  ...(conference.drafts ?? []).map(({ id }) => id),
  ...upTo(conference.invited?.number ?? 0).map((number) => invitationActIdOf(conference.id, number)),
]

const counted = (data: Data, at: string, conference: Conference): Finding[] => {
  const { id, state, minutes, minutesCount, proposals } = conference
  const last = minutesActIdOf(id, minutesCount)
  return [
    ...((state === 'confirmed') === (minutes !== null) && (minutes === null || minutes === last)
      ? []
      : [{ at, what: 'state and confirmed minutes differ' }]),
    ...(proposals.every((each, index) => each === proposalActIdOf(id, index + 1))
      ? []
      : [{ at, what: 'proposals are not numbered from 1' }]),
    ...actsOf(conference)
      .filter((act) => !data.at('acts/{actId}', paths.act(act)))
      .map((act) => ({ at: paths.act(act), what: 'is counted and is not there' })),
  ]
}

/** What stands: minutes that every subject rests on, proposals that have sent their reviews on. */
const effective = (data: Data, conference: Conference): Finding[] => {
  const review = (id: string) => data.at('reviews/{reviewId}', paths.review(id))
  const minutes = conference.minutes === null ? undefined : data.at('acts/{actId}', paths.act(conference.minutes))
  const minuted = minutes?.kind === 'minutes' ? minutedItems(minutes) : []
  const resting = minuted.filter(({ reviewId }) => {
    const part = paths.reviewPart(reviewId, review(reviewId)?.current.conference ?? '')
    return data.at('reviews/{reviewId}/parts/{partId}', part)?.act !== conference.minutes
  })
  const sent = standingProposals(conference).flatMap((id) => {
    const act = data.at('acts/{actId}', paths.act(id))
    return act?.kind === 'proposal' ? act.items.map(({ reviewId }) => reviewId) : []
  })
  const waiting = sent.filter((id) => !review(id)?.doneAt.conference)
  const twice = sent.filter((id, index) => sent.indexOf(id) !== index)
  return [
    ...resting.map(({ reviewId }) => ({ at: paths.review(reviewId), what: `does not rest on ${conference.minutes}` })),
    ...waiting.map((id) => ({ at: paths.review(id), what: 'was proposed and has not gone on' })),
    ...twice.map((id) => ({ at: paths.review(id), what: 'stands in two proposals' })),
  ]
}

/** A conference counts its acts, exactly one of its minutes stands after the last reopening, and what stands has moved its reviews. */
export const minutes: Invariant = (data) => {
  const conferences = data.of('conferences/{conferenceId}')
  const known = new Set(conferences.flatMap(([, conference]) => actsOf(conference)))
  return [
    ...conferences.flatMap(([at, conference]) => [...counted(data, at, conference), ...effective(data, conference)]),
    ...data
      .of('acts/{actId}')
      .filter(([, { id, of }]) => of.kind === 'conference' && !known.has(id))
      .map(([at]) => ({ at, what: 'is counted by no conference' })),
  ]
}
