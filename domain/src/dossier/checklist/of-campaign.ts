import { hasStage } from '../../workflow.ts'
import type { CampaignItem } from '../items.ts'
import type { Entry } from './entry.ts'
import type { Known } from './facts.ts'
import { actEntry, makeEntry } from './make-entry.ts'
import type { SeenAct } from './seen.ts'

const place = (item: CampaignItem, document: string | null) => ({ reviewId: null, item, document })

/** The papers of a track as a whole. */
export const entriesOfCampaign = (known: Known): Entry[] => {
  const { campaign, track } = known
  const acts = (kind: SeenAct['kind'], item: CampaignItem): Entry[] =>
    known.acts
      .filter((act) => act.kind === kind && act.track === track)
      .toSorted((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime())
      .map((act) => actEntry(known, act, { place: { reviewId: null, item } }))
  const here = campaign.id
  const submissions = [...acts('appraisal', 'submission'), ...acts('summary', 'submission')]
  // Issued anew, a report takes the place of the earlier one.
  const reports = acts('report', 'report').slice(-1)
  return [
    makeEntry(known, {
      place: place('campaignPlan', here),
      ...{ day: campaign.planDate, about: campaign.planNumber },
    }),
    makeEntry(known, { place: place('guidance', here), about: `${campaign.legalBases.length} văn bản` }),
    ...(submissions.length === 0 && hasStage(campaign.process, track, 'appraisal')
      ? [makeEntry(known, { place: place('submission', null) })]
      : submissions),
    ...(reports.length > 0 ? reports : [makeEntry(known, { place: place('report', null) })]),
  ]
}
