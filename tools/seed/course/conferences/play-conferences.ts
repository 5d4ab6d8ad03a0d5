import { conferenceIdOf } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Store } from '@kiemdiem/domain/writes/apply'
import type { ChosenConference } from './chosen.ts'
import { handOut, hold } from './hold.ts'
import { plan } from './plan.ts'
import { propose } from './propose.ts'
import { readIn } from './read.ts'

/** Conferences of the trial, each as far as it was chosen to be, by the same decisions as the functions' own. */
export const playConferences = (
  store: Store,
  campaign: Campaign,
  all: readonly ChosenConference[],
  now: Date,
): void => {
  for (const chosen of all) {
    const conference = () => readIn(store).conference(conferenceIdOf(campaign.id, chosen.unit, 1))
    plan(store, campaign, chosen, now)
    if (chosen.until === 'planned') continue
    handOut(store, campaign, conference(), now)
    if (chosen.until === 'handout') continue
    hold(store, campaign, conference(), chosen, now)
    if (chosen.until === 'proposed') propose(store, campaign, conference(), now)
  }
}
