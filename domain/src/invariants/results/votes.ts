import { ownOf } from '../../decision/decide-item.ts'
import type { DecisionAct, DecisionPart } from '../../decision/decision.ts'
import { castIn } from '../../decision/votes/check-vote.ts'
import { electorateOf, hasQuorum } from '../../decision/votes/electorate.ts'
import { paths } from '../../ids.ts'
import type { Review } from '../../model/review.ts'
import { same } from '../../writes/same.ts'
import type { Data, Finding, Invariant } from '../data.ts'

/** The part keeps who was out of the room by name: of two alike nothing can be said. */
const outOf = ({ roll }: DecisionAct['meeting'], { apart }: DecisionPart): string[] | null => {
  const names = roll.map(({ name }) => name)
  if (new Set(names).size < names.length) return null
  return roll.filter(({ name, present }) => present && apart.includes(name)).map(({ id }) => id)
}

const ofPart = (data: Data, review: Review, part: DecisionPart, { meeting }: DecisionAct): string[] => {
  const rules = data.at('campaigns/{campaignId}', paths.campaign(review.campaign))?.conferenceRules
  const out = outOf(meeting, part)
  const votesTooMany = part.rounds.some((vote) => castIn(vote) > part.voters) ? ['has more votes than voters'] : []
  // Whoever heads a collective now may not have headed it then: of a person it is always himself.
  if (review.subjectKind !== 'person' || !rules || !out) return votesTooMany
  const own = ownOf(review, meeting.roll, rules)
  const stayed = meeting.roll.some(({ id, present }) => present && own.includes(id) && !out.includes(id))
  const electorate = electorateOf(meeting.roll, { own, left: out.filter((id) => !own.includes(id)) })
  return [
    ...votesTooMany,
    ...(stayed || (own.length > 0 && part.way === 'list') ? ['was voted on by its subject'] : []),
    ...(same(electorate, { members: part.members, voters: part.voters }) ? [] : ['counts other members than the roll']),
  ]
}

const ofMeeting = (data: Data, { campaign, meeting }: DecisionAct): string[] => {
  const rules = data.at('campaigns/{campaignId}', paths.campaign(campaign))?.conferenceRules
  const all = electorateOf(meeting.roll, { own: [], left: [] })
  return [
    ...(rules && !hasQuorum(meeting.roll, rules.quorum) ? ['was held by too few members'] : []),
    ...(meeting.list && castIn(meeting.list) > all.voters ? ['has more votes than voters'] : []),
  ]
}

/** Votes of meetings that decide add up to who was in the room, and nobody is among the voters on himself. */
export const votes: Invariant = (data) => [
  ...data
    .of('acts/{actId}')
    .flatMap(([at, act]): Finding[] =>
      act.kind === 'decision' ? ofMeeting(data, act).map((what) => ({ at, what })) : [],
    ),
  ...data.of('reviews/{reviewId}/parts/{partId}').flatMap(([at, part]): Finding[] => {
    if (!('stage' in part) || part.stage !== 'decision') return []
    const review = data.at('reviews/{reviewId}', paths.review(at.split('/')[1] ?? ''))
    const act = data.at('acts/{actId}', paths.act(part.act))
    if (!review || act?.kind !== 'decision') return []
    return ofPart(data, review, part, act).map((what) => ({ at, what }))
  }),
]
