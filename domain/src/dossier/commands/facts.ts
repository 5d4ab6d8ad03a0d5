import type { Called, Grant } from '../../commands/command.ts'
import type { Access } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Review } from '../../model/review.ts'
import type { Track } from '../../model/terms.ts'
import { mayTell } from '../../notice/told.ts'
import { appraisesIn } from '../../registry/relations/appraisers.ts'
import { dossierOf, type SubjectDossier } from '../checklist/dossier-of.ts'
import type { Entry } from '../checklist/entry.ts'
import { type ChecklistFacts, type Known, knownOf } from '../checklist/facts.ts'
import { entriesOfCampaign } from '../checklist/of-campaign.ts'
import { isArchived } from '../standing.ts'

export interface DossierNamed extends Called {
  campaign: Campaign
  input: { track: Track }
  caller: { uid: string; access: Pick<Access, 'active' | 'organiser' | 'scopes'> }
}

export interface DossierFacts extends DossierNamed {
  /** Of the track. */
  reviews: readonly Review[]
  checklist: ChecklistFacts
  caller: DossierNamed['caller'] & { name: string }
}

export const organisesIt = ({ caller, input }: DossierNamed): boolean => caller.access.organiser.includes(input.track)

/** Who tells results keeps their dossiers: organisers, of the groups that they handle; and whom the campaign names for their own. */
export const keepers = (what: string): readonly Grant<DossierNamed>[] => [
  {
    who: 'organiser',
    is: organisesIt,
    why: `Bộ phận tổ chức ${what} của các nhóm được giao, không có mình trong nhóm.`,
  },
  {
    who: 'appraiser',
    is: ({ caller, input, campaign }) => appraisesIn(campaign.process, input.track, caller.uid),
    why: `Người được giao thẩm định nhóm của chính bộ phận tổ chức ${what} của nhóm đó.`,
  },
]

/**
 * What one keeps, and, for who organises the track and so reads its texts, what is put away: everything else is answered as what is not there.
 */
export const isSeen = (review: Review, named: DossierNamed): boolean =>
  mayTell(review, named.caller, named.campaign) || (organisesIt(named) && isArchived(review))

export interface Dossiers {
  known: Known
  subjects: SubjectDossier[]
  /** Of the track as a whole; for whom it organises. */
  campaign: Entry[]
  /** Subjects that somebody else keeps. */
  others: Review[]
}

/** What came of a petition is told to nobody but who tells the result, also of who is put away. */
const shownTo = (dossier: SubjectDossier, tells: boolean): SubjectDossier =>
  tells ? dossier : { ...dossier, entries: dossier.entries.filter(({ item }) => item !== 'petition') }

/** The dossiers of a track as one person sees them. */
export const dossiersFor = (facts: DossierFacts): Dossiers => {
  const known = knownOf(facts.checklist)
  const seen = facts.reviews.filter((review) => isSeen(review, facts))
  return {
    known,
    subjects: seen.map((review) => shownTo(dossierOf(review, known), mayTell(review, facts.caller, facts.campaign))),
    campaign: organisesIt(facts) ? entriesOfCampaign(known) : [],
    others: facts.reviews.filter((review) => !isSeen(review, facts)),
  }
}
