import type { MinutedItem } from '../../model/act.ts'
import type { ConferenceRules } from '../../model/campaign.ts'
import type { Conference } from '../../model/conference.ts'
import type { Difference } from '../../model/difference.ts'
import type { Rating } from '../../model/terms.ts'
import { differences } from '../../ratings/differences.ts'

type Decided = Pick<Conference, 'kind' | 'head'>

/** Where a campaign does not say it, no head's word replaces that of a meeting. */
const levelOf = ({ proposes }: Pick<ConferenceRules, 'proposes'>, kind: string): 'head' | 'conference' =>
  proposes?.byKind[kind] ?? 'conference'

/**
 * Whose level of this subject goes on. A head's word on himself never replaces what the conference said of him, whoever
 * decides for others.
 */
export const decidesLevel = (
  { kind, head }: Decided,
  { subject }: Pick<MinutedItem, 'subject'>,
  rules: Pick<ConferenceRules, 'proposes'>,
): 'head' | 'conference' => (subject === head ? 'conference' : levelOf(rules, kind))

/** What the head says of one subject, and why where it is not what the conference said. */
export interface HeadWord {
  proposed: Rating
  reason: string
}

export interface ProposedLevel {
  proposed: Rating
  /** Where the conference's level goes on and the head differs from it. */
  headOpinion: Rating | null
  /** All there are: what the minutes found first. */
  differences: Difference[]
}

/** The level that goes on for one subject, with every difference on its way. */
export const proposedLevel = (
  conference: Decided,
  item: Pick<MinutedItem, 'subject' | 'proposed' | 'differences'>,
  { proposed, reason }: HeadWord,
  selfRating: Rating | null,
  rules: Pick<ConferenceRules, 'proposes' | 'vote'>,
): ProposedLevel => {
  const levels = { selfRating, conference: item.proposed, head: proposed, reasons: { headFromConference: reason } }
  const found = [...(item.differences ?? []), ...differences(levels, rules)]
  const differs = item.proposed !== null && item.proposed !== proposed
  return differs && decidesLevel(conference, item, rules) === 'conference'
    ? { proposed: item.proposed ?? proposed, headOpinion: proposed, differences: found }
    : { proposed, headOpinion: null, differences: found }
}
