import type { ConferenceRules } from '../../model/campaign.ts'
import type { Conference } from '../../model/conference.ts'

/** The superior body to which this conference's collective sends the draft of its report beforehand; null: none. */
export const draftGoesTo = (
  { kind }: Pick<Conference, 'kind'>,
  { draftTo }: Pick<ConferenceRules, 'draftTo'>,
): string | null => draftTo?.bodies.find((each) => each.kind === kind)?.body ?? null
