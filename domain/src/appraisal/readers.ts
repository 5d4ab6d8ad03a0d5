import type { Campaign } from '../model/campaign.ts'
import { ORGANISER, type Review } from '../model/review.ts'

interface HandedOver {
  campaign: Campaign
  input: { track: string }
  reviews: readonly Review[]
  caller: { uid: string }
}

/** Who decides on these, and is here; an organiser's own table is not news to him. */
export const decidersOf = ({ campaign, reviews, caller }: HandedOver): string[] => {
  const ids = new Set(reviews.map(({ decider }) => decider))
  const members = campaign.process.deciders.flatMap(({ id, members: own, recorder }) =>
    ids.has(id) ? [...own, ...[recorder ?? []].flat()] : [],
  )
  return [...new Set(members)].filter((uid) => uid !== caller.uid).sort()
}

/** Who reads the act, which says no level: whoever organises or decides, was named to appraise one of its groups, or hands it over. */
export const readersOf = ({ campaign, input, reviews, caller }: HandedOver, deciders: readonly string[]): string[] => {
  const named = reviews.flatMap(({ actors }) => actors.appraisal ?? []).filter((uid) => uid !== ORGANISER)
  return [...new Set([...(campaign.organisers[input.track] ?? []), ...named, ...deciders, caller.uid])].sort()
}
