import { fitsOneAct } from '../../acts/act-size.ts'
import { applyAct } from '../../acts/apply-act.ts'
import { paths, proposalActIdOf } from '../../ids.ts'
import { queueConferenceMail } from '../../mail/outbox/queue-conference-mail.ts'
import type { MinutesAct, OnBehalf, ProposalAct, ProposedItem } from '../../model/act.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Conference } from '../../model/conference.ts'
import type { Review } from '../../model/review.ts'
import type { Rating } from '../../model/terms.ts'
import { tidy } from '../../vi.ts'
import type { Write } from '../../writes/write.ts'
import type { SendProposalInput } from '../inputs.ts'
import { type ConferenceCaller, mayKeep } from '../keeping.ts'
import { onBehalfOf } from '../on-behalf.ts'
import { itemsNotReady } from './items-not-ready.ts'
import { proposalAct } from './proposal-act.ts'
import { proposalList } from './proposal-list.ts'

export interface ProposalInput {
  conference: Conference
  campaign: Pick<Campaign, 'status' | 'organisers'>
  /** The confirmed minutes; null where there are none. */
  act: MinutesAct | null
  /** Those named in the list, as far as they exist. */
  reviews: readonly Review[]
  /** By review id; absent or null where the subject gave itself none. */
  selfRatings: Record<string, Rating | null>
  input: Pick<SendProposalInput, 'items' | 'onBehalf'>
  caller: ConferenceCaller & { name: string }
  now: Date
}

export type ProposalOutcome =
  | { ok: true; act: string; moved: number; writes: Write[]; mails: string[] }
  | { ok: false; reason: 'notYours' | 'campaignClosed' | 'notConfirmed' | 'basisMissing' }
  /** `at`: by review id, or "items" for the list itself. */
  | { ok: false; reason: 'itemsNotReady' | 'alreadyProposed'; at: Record<string, string> }

/** The list as the head sends it: in the order of the minutes, the collective first, whatever order it came in. */
const itemsOf = ({ input, selfRatings }: ProposalInput, minutes: MinutesAct): ProposedItem[] => {
  const given = new Map(input.items.map((item) => [item.reviewId, item]))
  return proposalList(minutes).flatMap((item): ProposedItem[] => {
    const { reviewId, subject, subjectKind, name, tally } = item
    const sent = given.get(reviewId)
    if (!sent) return []
    const selfRating = selfRatings[reviewId] ?? null
    const base = { reviewId, subject, subjectKind, name, selfRating, tally }
    return [{ ...base, proposed: sent.proposed, remark: tidy(sent.remark).trim() }]
  })
}

/** The organisers who are not on the list themselves; if all are, all: a proposal is never met with silence. */
const organisersToTell = ({ campaign, conference, reviews }: ProposalInput): string[] => {
  const organisers = campaign.organisers[conference.track]
  const listed = new Set(reviews.map(({ subject }) => subject))
  const others = organisers.filter((uid) => !listed.has(uid))
  return others.length > 0 ? others : organisers
}

/** Whether every line fails for the same reason, that it was sent: a repeat of an act that was done. */
const allSent = (at: Record<string, string>, count: number): boolean =>
  Object.keys(at).length === count && Object.values(at).every((reason) => reason === 'alreadySent')

/**
 * "Gửi hồ sơ đề nghị xếp loại": the unit's ratings as one list and one act (plan, III.2.1). Every review of the list
 * moves to its next stage, or none does, with a reason for each that cannot. What was deferred is sent later, in an
 * act of its own.
 */
export const sendProposal = (request: ProposalInput): ProposalOutcome => {
  const { conference, campaign, act: minutes, reviews, input, caller, now } = request
  if (!mayKeep(conference, caller)) return { ok: false, reason: 'notYours' }
  if (campaign.status !== 'open') return { ok: false, reason: 'campaignClosed' }
  if (conference.state !== 'confirmed' || !minutes) return { ok: false, reason: 'notConfirmed' }
  const reviewIds = input.items.map(({ reviewId }) => reviewId)
  const at = itemsNotReady({ conference, act: minutes, reviewIds, reviews })
  if (allSent(at, reviewIds.length)) return { ok: false, reason: 'alreadyProposed', at }
  if (Object.keys(at).length > 0) return { ok: false, reason: 'itemsNotReady', at }
  if (!fitsOneAct(input.items.map(({ remark }) => remark)))
    return { ok: false, reason: 'itemsNotReady', at: { items: 'tooLong' } }
  const head = caller.uid === conference.head
  const onBehalf: OnBehalf | null = input.onBehalf && onBehalfOf(input.onBehalf, caller, now)
  if (!onBehalf && (!head || input.onBehalf)) return { ok: false, reason: 'basisMissing' }

  const number = conference.proposals.length + 1
  const act: ProposalAct = {
    id: proposalActIdOf(conference.id, number),
    kind: 'proposal',
    campaign: conference.campaign,
    of: { kind: 'conference', id: conference.id },
    unit: conference.unit,
    unitName: conference.unitName,
    track: conference.track,
    by: caller.uid,
    onBehalf,
    submittedAt: now,
    audience: [...new Set([conference.head, ...conference.keepers])],
    number,
    items: itemsOf(request, minutes),
  }
  const proposals = [...conference.proposals, act.id]
  const applied = applyAct({ row: proposalAct, act, reviews, conference: { ...conference, proposals } })
  if (!applied.ok) return { ok: false, reason: 'itemsNotReady', at: applied.at }
  // In whose name it was entered is told of it too.
  const told = [...organisersToTell(request), ...(onBehalf && !head ? [conference.head] : [])]
  const mails = [...new Set(told)]
    .sort()
    .map((to) => queueConferenceMail(conference, { template: 'proposed', to, occasion: number, now }))
  return {
    ok: true,
    act: act.id,
    moved: applied.moved.length,
    mails: mails.map(({ id }) => id),
    writes: [
      ...applied.writes,
      { op: 'update', path: paths.conference(conference.id), data: { proposals } },
      ...mails.map(({ write }) => write),
    ],
  }
}
