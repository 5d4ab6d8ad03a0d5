import type { Campaign } from '../model/campaign.ts'
import type { Paper } from '../model/paper.ts'
import type { Review } from '../model/review.ts'
import { stepDue } from '../plan/dates/due-at.ts'
import { isRealDate } from '../time.ts'

/** Work begins with the confirmed minutes of a conference on which one of its ratings rests. */
export const isMinuted = (reviews: readonly Pick<Review, 'current'>[]): boolean =>
  reviews.some(({ current }) => current.conference !== undefined)

type Dated = Pick<Campaign, 'process' | 'steps' | 'deadlineInclusive'>

/** The first late moment of a plan (plan, IV.1, IV.2); null: the campaign gives none. */
export const planDue = ({ subjectKind }: Pick<Paper, 'subjectKind'>, campaign: Dated): Date | null =>
  stepDue(campaign, campaign.process.remediation?.steps[subjectKind])

/** Tracks of a paper that are the Party's own, where a cell's committee confirms. */
export const partyTracks = ({ tracks }: Pick<Paper, 'tracks'>, { process }: Pick<Campaign, 'process'>): string[] =>
  tracks.filter((track) => process.tracks.some(({ id, side }) => id === track && side === 'party'))

/** Who organises the tracks of a paper. */
const organisersOf = ({ tracks }: Pick<Paper, 'tracks'>, { organisers }: Pick<Campaign, 'organisers'>): string[] =>
  tracks.flatMap((track) => organisers[track] ?? [])

type Confirmed = Pick<Paper, 'tracks' | 'returners' | 'writers'>

/** Who is told that a plan waits: the head, else who organises; in a cell its committee; never who wrote it. */
export const confirmersOf = (paper: Confirmed, campaign: Pick<Campaign, 'organisers' | 'process'>): string[] => {
  const cell = partyTracks(paper, campaign)
  const rest = paper.returners.length > 0 ? paper.returners : organisersOf(paper, campaign)
  const ofCell = campaign.process.remediation?.confirms.includes('cell') ? organisersOf({ tracks: cell }, campaign) : []
  return [...new Set([...rest, ...ofCell])].filter((uid) => !paper.writers.includes(uid)).sort()
}

/**
 * Whether nobody here may confirm a collective's plan, because all who would write it, as of a cell's committee: then the body above
 * it does, which decides on it (domain.md §4.4), by its paper.
 */
export const isConfirmedAbove = (
  paper: Confirmed & Pick<Paper, 'subjectKind'>,
  campaign: Pick<Campaign, 'organisers' | 'process'>,
): boolean => paper.subjectKind === 'unit' && confirmersOf(paper, campaign).length === 0

/** Who reads a plan and what is said of it: never colleagues. */
export const readersOf = (
  paper: Confirmed & Pick<Paper, 'responsible'>,
  campaign: Pick<Campaign, 'organisers'>,
): string[] =>
  [...new Set([paper.responsible, ...paper.writers, ...paper.returners, ...organisersOf(paper, campaign)])].toSorted()

/** Whether who holds the conference of this review is asked to confirm: in a cell only where it does. */
export const asksOn = ({ side }: Pick<Review, 'side'>, { process }: Pick<Campaign, 'process'>): boolean =>
  side === 'civil' || process.remediation?.confirms.includes('cell') === true

/**
 * From which day on what a plan says is to be done: nothing by a day that was over when it was made. One that is sent again keeps what
 * it said before. `day`: of the paper, or today. YYYY-MM-DD; empty: whichever.
 */
export const madeOn = ({ remediation }: Pick<Paper, 'remediation'>, day: string): string => (remediation ? '' : day)

/** Whether something may be said to be done by this day. */
export const isAhead = (until: string, made: string): boolean => isRealDate(until) && until >= made
