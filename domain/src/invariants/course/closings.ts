import { isArchived } from '../../dossier/standing.ts'
import { paths } from '../../ids.ts'
import { openPetition } from '../../notice/petition/in-time.ts'
import type { Data, Finding, Invariant } from '../data.ts'
import { filedOf } from './filed.ts'

const ofCampaign = (data: Data, at: string, campaign: string): Finding[] => {
  const reviews = data.of('reviews/{reviewId}').flatMap(([, review]) => (review.campaign === campaign ? [review] : []))
  const handed = new Set(
    data
      .of('acts/{actId}')
      .flatMap(([, act]) => (act.kind === 'handover' && act.campaign === campaign ? [act.track] : [])),
  )
  const tracks = [...new Set(reviews.map(({ track }) => track))]
  return [
    ...tracks.filter((track) => !handed.has(track)).map((track) => ({ at, what: `${track} was not handed over` })),
    ...reviews
      // A superior's result may come years later: it is awaited by name.
      .filter((review) => !isArchived(review) && review.stage !== 'decision')
      .map(({ id }) => ({ at: paths.review(id), what: 'is not put away, and its campaign is over' })),
    ...reviews
      .filter(({ id, paperId }) => openPetition(filedOf(data, paperId, id)) !== null)
      .map(({ id }) => ({ at: paths.review(id), what: 'is petitioned against, and its campaign is over' })),
  ]
}

/** A campaign that is over has handed over every track; nothing of it waits but results of superiors. */
export const closings: Invariant = (data) =>
  data
    .of('campaigns/{campaignId}')
    .flatMap(([at, { id, status }]) => (status === 'closed' || status === 'archived' ? ofCampaign(data, at, id) : []))
