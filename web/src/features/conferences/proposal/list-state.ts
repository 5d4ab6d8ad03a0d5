import type { SendProposalInput } from '@kiemdiem/domain/conference/inputs'
import type { Minuted } from '@kiemdiem/domain/conference/minutes/act/minuted-items'
import { proposalList } from '@kiemdiem/domain/conference/proposal/proposal-list'
import { decidesLevel } from '@kiemdiem/domain/conference/proposal/proposed-level'
import { ACT_MAX, type MinutesAct, type ProposalAct } from '@kiemdiem/domain/model/act'
import type { ConferenceRules } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { RATINGS, type Rating } from '@kiemdiem/domain/model/terms'
import { isLeftOut, isRated } from '@kiemdiem/domain/ratings/not-rated/reasons'
import { viSubject } from '@kiemdiem/domain/vi'
import { proposalWords } from './vi.ts'

type Decided = Pick<Conference, 'kind' | 'head'>
type ProposalRules = Pick<ConferenceRules, 'proposes'>

/** What the head changed of one line; absent fields are as the minutes have them. */
export interface Change {
  left?: boolean
  proposed?: Rating
  remark?: string
  /** Why it is not the level of the conference. */
  reason?: string
}
export type Changes = Readonly<Record<string, Change>>

export interface Line {
  item: Minuted
  /** Goes with this list. */
  chosen: boolean
  /** Its paper was never sent: it goes with a later list. */
  unsent: boolean
  proposed: Rating | null
  remark: string
  reason: string
}

/** Lines not sent yet, the collective first, as the head has them now. */
export const linesOf = (
  minutes: Pick<MinutesAct, 'items'>,
  sent: readonly Pick<ProposalAct, 'items'>[],
  changes: Changes,
  /** Papers that were never sent: their lines stay behind, and cannot be chosen. */
  unsent: ReadonlySet<string> = new Set(),
): Line[] => {
  const gone = new Set(sent.flatMap(({ items }) => items.map(({ reviewId }) => reviewId)))
  return proposalList(minutes)
    .filter(({ reviewId }) => !gone.has(reviewId))
    .map((item) => {
      const change = changes[item.reviewId] ?? {}
      // Who is not reviewed at all owes no text.
      const owes = unsent.has(item.paperId) && !isLeftOut(item)
      return {
        item,
        chosen: !change.left && !owes,
        unsent: owes,
        proposed: change.proposed ?? item.proposed,
        remark: change.remark ?? item.remark,
        reason: change.reason ?? '',
      }
    })
}

/** The head sees it otherwise than the conference did: he says why. */
export const differsFromConference = ({ item, proposed }: Pick<Line, 'item' | 'proposed'>): boolean =>
  item.proposed !== null && proposed !== null && item.proposed !== proposed

/** Rated here and put off: what is left when all that can go has gone. */
export const deferredOf = (minutes: Pick<MinutesAct, 'items'>) =>
  minutes.items.filter(({ reviewId, state }) => reviewId !== null && state === 'deferred')

/** The level that goes on: where the conference decides it, a head who differs leaves it as it is. */
const goesOn = ({ item, proposed }: Line, conference: Decided, rules: ProposalRules): Rating | null =>
  (decidesLevel(conference, item, rules) === 'conference' ? item.proposed : null) ?? proposed

/** How many of each level go on, highest first: as the printed list counts them. */
export const totalsOf = (
  lines: readonly Line[],
  conference: Decided,
  rules: ProposalRules,
): ReadonlyArray<readonly [Rating, number]> =>
  RATINGS.map((rating) => [
    rating,
    lines.filter((line) => line.chosen && goesOn(line, conference, rules) === rating).length,
  ])

/** The list as it is sent, or the sentence that says why it cannot be yet. */
export const itemsToSend = (lines: readonly Line[]): SendProposalInput['items'] | string => {
  const chosen = lines.filter((line) => line.chosen)
  if (chosen.length === 0) return proposalWords.nothingChosen
  if (chosen.length > ACT_MAX) return proposalWords.tooMany(ACT_MAX)
  const items: SendProposalInput['items'] = []
  for (const line of chosen) {
    const { item, proposed, remark, reason } = line
    if (!isRated(item)) {
      items.push({ reviewId: item.reviewId, proposed: null, remark })
      continue
    }
    if (proposed === null) return proposalWords.unrated(viSubject(item.subjectKind, item.name))
    const differs = differsFromConference(line)
    if (differs && reason.trim() === '') return proposalWords.unexplained(viSubject(item.subjectKind, item.name))
    items.push({ reviewId: item.reviewId, proposed, remark, ...(differs && { reason }) })
  }
  return items
}
