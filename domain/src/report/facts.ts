import type { Called } from '../commands/command.ts'
import { wayOf } from '../decision/way.ts'
import type { Access } from '../model/access.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Decider } from '../model/process.ts'
import type { Review } from '../model/review.ts'

/** Who is asked for a report, or for an entry about one, of a track. */
export interface ReportNamed<Input extends { campaign: string; track: string }> extends Called {
  campaign: Campaign
  input: Input
  caller: { uid: string; access: Pick<Access, 'active' | 'organiser'> }
}

export const organisesTrack = <Input extends { campaign: string; track: string }>({
  caller,
  input,
}: ReportNamed<Input>): boolean => caller.access.organiser.includes(input.track)

/** Whoever organises the track reads what is reported of it. */
export const reportReaders = ({ organisers }: Pick<Campaign, 'organisers'>, track: string, uid: string): string[] => [
  ...new Set([...(organisers[track] ?? []), uid]),
]

/** The collective that decides in a track, and reports what came of it; null: others decide there, each with papers of its own. */
export const reportingDecider = (
  { process }: Pick<Campaign, 'process'>,
  reviews: readonly Pick<Review, 'decider'>[],
): Decider | null =>
  process.deciders.find(
    (decider) => wayOf(decider) === 'meeting' && reviews.some((each) => each.decider === decider.id),
  ) ?? null
