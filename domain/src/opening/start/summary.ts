import type { Agency } from '../../model/process.ts'
import type { Track } from '../../model/terms.ts'
import type { Refusal } from '../../registry/relations/plan.ts'
import type { LeftOut } from '../../template/subjects-of.ts'
import type { Opened } from '../open-campaign.ts'
import type { OwnGroup } from './appraisers.ts'

/** What would be opened in one track. A paper counts where its first review is. */
interface TrackSummary {
  track: Track
  papers: number
  reviews: number
  boards: number
}

/** What somebody sees before a campaign is opened. */
export interface Summary {
  /** The organisation as papers and mails will name it. */
  agency: Agency
  tracks: TrackSummary[]
  /** Whose opinion will be asked, by name. */
  consulted: string[]
  leftOut: LeftOut[]
  /** The organisers' own groups, and who appraises each. */
  ownGroups: OwnGroup[]
  /** What makes it impossible, and the unit, person or group where. */
  problem: { reason: Refusal | 'nobody'; at: string } | null
}

export const trackSummaries = ({ papers, reviews, boards }: Opened, tracks: readonly Track[]): TrackSummary[] =>
  tracks.map((track) => ({
    track,
    papers: papers.filter((paper) => paper.tracks[0] === track).length,
    reviews: reviews.filter((review) => review.track === track).length,
    boards: new Set(boards.filter((page) => page.track === track).map(({ unit }) => unit)).size,
  }))
