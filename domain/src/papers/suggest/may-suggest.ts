import type { Campaign } from '../../model/campaign.ts'
import type { Paper } from '../../model/paper.ts'
import type { Process } from '../../model/process.ts'
import { SUGGESTIONS_MAX } from '../../model/suggestion.ts'
import type { Unit } from '../../model/unit.ts'
import { organises, type PaperCaller } from '../may-return.ts'

/** Whether heads suggest issues to their people in this campaign; else the superior authority alone does. */
export const headsSuggest = ({ suggest }: Pick<Process, 'suggest'>): boolean => suggest !== 'superior'

/** Refuses who may return the paper, and does not organise it, where the superior alone suggests. */
export const whereHeadsSuggest = {
  atom: 'headsSuggest',
  refuses: ({ campaign }: { campaign: { process: Pick<Process, 'suggest'> } }) =>
    headsSuggest(campaign.process) ? null : 'superiorSuggests',
  only: ['returner'],
} as const

/**
 * Who may suggest issues to a paper: an organiser of one of its tracks, who enters what a superior has suggested (QĐ 124,
 * Đ.7.1), and who may return it, where the campaign says so. Never somebody who writes it.
 */
export const maySuggest = (
  paper: Pick<Paper, 'writers' | 'returners' | 'tracks'>,
  caller: PaperCaller,
  process: Pick<Process, 'suggest'>,
): boolean => {
  if (!caller.access.active || paper.writers.includes(caller.uid)) return false
  return organises(paper, caller) || (headsSuggest(process) && paper.returners.includes(caller.uid))
}

/**
 * In whose name somebody issues a letter of suggested issues: a head's in that of his unit, where the campaign lets heads
 * suggest; an organiser's in that of the track that he organises himself, and of no other that the paper rests on.
 */
export const letterFrom = (
  { tracks }: Pick<Paper, 'tracks'>,
  process: Pick<Process, 'suggest'>,
  { uid, access }: { uid: string; access: Pick<PaperCaller['access'], 'organiser'> },
  unit: Pick<Unit, 'head'> | null,
): { heads: boolean; track: string } => {
  const organised = tracks.find((track) => access.organiser.includes(track))
  const heads = headsSuggest(process) && unit !== null && (unit.head === uid || organised === undefined)
  return { heads, track: (heads ? undefined : organised) ?? tracks[0] ?? '' }
}

/** How many of its issues stand in letters that were issued. */
export const sentIssues = ({ letters = [] }: Pick<Paper, 'letters'>): number => letters.at(-1)?.upTo ?? 0

/** Why a paper takes no more issues, whatever the campaign; null while it does. */
export const takesNoIssue = ({
  state,
  suggestions,
}: Pick<Paper, 'state' | 'suggestions'>): 'alreadySent' | 'tooManyIssues' | null => {
  if (state === 'sealed' || state === 'completing') return 'alreadySent'
  return suggestions >= SUGGESTIONS_MAX ? 'tooManyIssues' : null
}

/** Why an issue can no longer be suggested to this paper; null while it can. */
export const suggestingClosed = (
  paper: Pick<Paper, 'state' | 'suggestions'>,
  campaign: Pick<Campaign, 'status'>,
): 'campaignClosed' | ReturnType<typeof takesNoIssue> =>
  campaign.status === 'open' ? takesNoIssue(paper) : 'campaignClosed'
