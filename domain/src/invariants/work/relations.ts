import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Review } from '../../model/review.ts'
import { samePeople } from '../../registry/change/sets.ts'
import { plansIn, type Work } from '../../registry/change/work.ts'
import { Refused } from '../../registry/relations/plan.ts'
import { type Relations, relationsOf } from '../../registry/relations/relations-of.ts'
import type { Data, Finding, Invariant } from '../data.ts'

type Documents = Pick<Work, 'papers' | 'reviews'>

const ofPapers = ({ papers }: Documents, relations: Relations): Finding[] =>
  papers.flatMap(({ id, subject, responsible, writers, returners }) => {
    const is = relations.papers.get(subject)
    const fits =
      is?.responsible === responsible && samePeople(is.writers, writers) && samePeople(is.returners, returners)
    return fits ? [] : [{ at: paths.paper(id), what: 'is written, sent or returned by others than the registry says' }]
  })

/**
 * Whoever has had his say at the stage that a review is at is no longer waited for there, nor in a consultation that ended
 * while another body was silent.
 */
const actsAsSaid = ({ actors, stage }: Review, is: Review['actors']): boolean =>
  Object.entries(is).every(([each, said]) => {
    const found: string[] = Reflect.get(actors, each) ?? []
    const waits = each === stage || each === 'consultation'
    return samePeople(found, said) || (waits && found.every((uid) => said.includes(uid)))
  })

const ofReviews = ({ reviews }: Documents, relations: Relations): Finding[] =>
  reviews.flatMap((review) => {
    const is = relations.reviews.get(review.id)
    const fits = is && samePeople(is.readers, review.readers) && actsAsSaid(review, is.actors)
    return fits ? [] : [{ at: paths.review(review.id), what: 'is acted on or found by others than the registry says' }]
  })

const ofUnits = (data: Data, campaign: string, { boards }: Relations): Finding[] => {
  const pages = data.of('progress/{campaignId}/boards/{boardId}').filter(([, page]) => page.campaign === campaign)
  const held = data
    .of('conferences/{conferenceId}')
    .filter(([, each]) => each.campaign === campaign && each.state !== 'cancelled')
  const gates = data.of('gates/{gateId}').filter(([, gate]) => gate.campaign === campaign)
  const planners = (unit: string) => boards.get(unit)?.planners ?? []
  return [
    ...pages.filter(
      ([, page]) =>
        !samePeople(page.planners, planners(page.unit)) || !samePeople(page.viewers, boards.get(page.unit)?.viewers),
    ),
    ...held.filter(([, { unit, head, chair, secretary, keepers }]) => {
      const keep = [...new Set([chair.uid, secretary.uid, ...planners(unit)])]
      return head !== boards.get(unit)?.head || !samePeople(keepers, keep)
    }),
    ...gates.filter(([, { bindsUnit, viewers }]) => !samePeople(viewers, planners(bindsUnit))),
  ].map(([at]) => ({ at, what: 'is kept or seen by others than the registry says' }))
}

const ofCampaign = (data: Data, campaign: Campaign): Finding[] => {
  const own = <T extends { campaign: string }>(all: readonly (readonly [string, T])[]): T[] =>
    all.flatMap(([, each]) => (each.campaign === campaign.id ? [each] : []))
  const work: Documents = { papers: own(data.of('papers/{paperId}')), reviews: own(data.of('reviews/{reviewId}')) }
  const units = data.of('units/{unitId}').map(([, unit]) => unit)
  const people = data.of('people/{personId}').map(([, person]) => person)
  try {
    const relations = relationsOf({ campaign, units, people, subjects: plansIn(work) })
    return [...ofPapers(work, relations), ...ofReviews(work, relations), ...ofUnits(data, campaign.id, relations)]
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return [{ at: paths.campaign(campaign.id), what: `has no relations: ${error.reason}` }]
  }
}

/** In an open campaign everybody is to every document what the registry says now: as a fresh computation. */
export const relations: Invariant = (data) =>
  data
    .of('campaigns/{campaignId}')
    .flatMap(([, campaign]) => (campaign.status === 'open' ? ofCampaign(data, campaign) : []))
