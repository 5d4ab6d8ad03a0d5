import { fitsOneAct } from '../../acts/act-size.ts'
import { applyAct } from '../../acts/apply-act.ts'
import { ofConference } from '../../acts/of-conference.ts'
import { onBehalfOf } from '../../acts/on-behalf.ts'
import { type RegistryRead, ratedFactsOf } from '../../appraisal/facts/make-rated-facts.ts'
import { proposedOnSheets } from '../../appraisal/sheet/sheet-writes.ts'
import type { Command, Done, Refusal } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { askBodies } from '../../consultation/ask-bodies.ts'
import { postsOn } from '../../consultation/asked-facts.ts'
import { proposalEntry } from '../../docket/entry.ts'
import { paths, proposalActIdOf } from '../../ids.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { MinutesAct, ProposalAct, ProposedItem } from '../../model/act.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { OnBehalf } from '../../model/on-behalf.ts'
import type { ActFacts } from '../../model/printed.ts'
import type { Review } from '../../model/review.ts'
import { unexplained } from '../../ratings/differences.ts'
import { isRated } from '../../ratings/not-rated/reasons.ts'
import { localDate } from '../../time.ts'
import { tidy } from '../../vi.ts'
import { type SendProposalInput, sendProposalInput } from '../inputs.ts'
import { type ConferenceNamed, conferenceSubject, isKeeper, organisesIt } from '../kind/conference-named.ts'
import { standingProposals } from '../remark/standing.ts'
import { itemsNotReady } from './items-not-ready.ts'
import { proposalAct } from './proposal-act.ts'
import { proposalList } from './proposal-list.ts'
import { proposedLevel } from './proposed-level.ts'
import { asStated, type StatedRating } from './self-rating.ts'

export interface ProposalNamed extends ConferenceNamed {
  input: Pick<SendProposalInput, 'items' | 'onBehalf'>
}

export interface ProposalFacts extends ProposalNamed {
  campaign: Pick<Campaign, 'status' | 'year' | 'process' | 'organisers' | 'conferenceRules' | 'calendar' | 'rulePack'>
  /** The confirmed minutes; null where there are none. */
  act: MinutesAct | null
  /** Those named in the list, as far as they exist. */
  reviews: readonly Review[]
  /** By review id; absent or null where the subject gave itself none, `onPaper` where only its paper says it. */
  selfRatings: Record<string, StatedRating>
  /** What a print of the proposal will state for ever. */
  issued: ActFacts
  /** Of whom the list names, for what is frozen on the sheets of appraisal. */
  registry: RegistryRead
  caller: ConferenceNamed['caller'] & { name: string }
}

/** The posts of somebody who is named, on the day on which the list is sent. */
const postOf = (subject: string, { registry, now }: ProposalFacts): Pick<ProposedItem, 'post'> => {
  const person = registry.people.get(subject)
  const post = person ? postsOn(person, localDate(now)) : ''
  return post === '' ? {} : { post }
}

/** The list as the head sends it: in the order of the minutes, the collective first, whatever order it came in. */
const itemsOf = (facts: ProposalFacts, minutes: MinutesAct): ProposedItem[] => {
  const { input, selfRatings, conference, campaign } = facts
  const given = new Map(input.items.map((item) => [item.reviewId, item]))
  return proposalList(minutes).flatMap((item): ProposedItem[] => {
    const { reviewId, subject, subjectKind, name, tally, notRated } = item
    const sent = given.get(reviewId)
    if (!sent) return []
    const self = asStated(selfRatings[reviewId] ?? null)
    const known = { reviewId, subject, subjectKind, name, ...postOf(subject, facts) }
    const said = { ...known, ...self, tally, remark: tidy(sent.remark).trim() }
    // What the head sends of a level that is not given counts for nothing.
    if (notRated) return [{ ...said, proposed: null, notRated }]
    if (sent.proposed === null) return []
    const word = { proposed: sent.proposed, reason: tidy(sent.reason ?? '').trim() }
    const level = proposedLevel(conference, item, word, self.selfRating, campaign.conferenceRules)
    const { proposed, headOpinion, differences } = level
    return [{ ...said, proposed, differences, ...(headOpinion && { headOpinion }) }]
  })
}

/** The organisers who are not on the list themselves; if all are, all: a proposal is never met with silence. */
const organisersToTell = ({ campaign, conference, reviews }: ProposalFacts): string[] => {
  const organisers = campaign.organisers[conference.track] ?? []
  const listed = new Set(reviews.map(({ subject }) => subject))
  const others = organisers.filter((uid) => !listed.has(uid))
  return others.length > 0 ? others : organisers
}

/** Whether every line fails for the same reason, that it was sent: a repeat of an act that was done. */
const allSent = (at: Record<string, string>, count: number): boolean =>
  Object.keys(at).length === count && Object.values(at).every((reason) => reason === 'alreadySent')

/** A level that the minutes give is proposed with one. */
const levelsMissing = (act: MinutesAct, { items }: ProposalFacts['input']): Record<string, 'levelMissing'> => {
  const rated = new Set(proposalList(act).flatMap((item) => (isRated(item) ? [item.reviewId] : [])))
  const without = items.filter(({ reviewId, proposed }) => proposed === null && rated.has(reviewId))
  return Object.fromEntries(without.map(({ reviewId }) => [reviewId, 'levelMissing']))
}

/** `at`: by review id, or "items" for the list itself. */
const listNotReady = ({ conference, act, input, reviews }: ProposalFacts): Refusal | null => {
  if (!act) return null
  const reviewIds = input.items.map(({ reviewId }) => reviewId)
  const at = { ...levelsMissing(act, input), ...itemsNotReady({ conference, act, reviewIds, reviews }) }
  if (allSent(at, reviewIds.length)) return { reason: 'alreadyProposed', at }
  if (Object.keys(at).length > 0) return { reason: 'itemsNotReady', at }
  const fits = fitsOneAct(input.items.flatMap(({ remark, reason = '' }) => [remark, reason]))
  return fits ? null : { reason: 'itemsNotReady', at: { items: 'tooLong' } }
}

/** `at`: by review id, where the head differs from the conference and does not say why. */
const headUnexplained = (facts: ProposalFacts): Refusal | null => {
  const silent = facts.act
    ? itemsOf(facts, facts.act).filter(({ differences = [] }) =>
        // What the minutes left unsaid is theirs: minutes confirmed before levels were compared carry no reason.
        unexplained(differences).some(({ kind }) => kind === 'headFromConference'),
      )
    : []
  const at = Object.fromEntries(silent.map(({ reviewId }) => [reviewId, 'reasonMissing']))
  return silent.length > 0 ? { reason: 'differenceUnexplained', at } : null
}

const basisOf = ({ input, caller, now }: ProposalFacts): OnBehalf | null =>
  input.onBehalf && onBehalfOf(input.onBehalf, caller, now)

interface Proposed extends Done {
  mails: string[]
  act: string
  moved: number
}

const decide = (request: ProposalFacts): Proposed => {
  const { conference, act: minutes, reviews, caller, now } = request
  if (!minutes) throw new Error(`no minutes of ${conference.id}`)
  const head = caller.uid === conference.head
  const onBehalf = basisOf(request)
  const number = conference.proposals.length + 1
  const act: ProposalAct = {
    id: proposalActIdOf(conference.id, number),
    kind: 'proposal',
    ...ofConference(conference),
    by: caller.uid,
    onBehalf,
    submittedAt: now,
    facts: request.issued,
    number,
    items: itemsOf(request, minutes),
  }
  const proposals = [...conference.proposals, act.id]
  const before = standingProposals(conference).length > 0 ? (conference.proposed?.sent ?? 0) : 0
  const proposed = { sent: before + act.items.length, of: proposalList(minutes).length }
  const applied = applyAct({ row: proposalAct, act, reviews, conference: { ...conference, proposals, proposed } })
  if (!applied.ok) throw new Error(`a list of ${conference.id} was let in that cannot be applied`)
  // In whose name it was entered is told of it too.
  const told = [...organisersToTell(request), ...(onBehalf && !head ? [conference.head] : [])]
  const mails = [
    ...[...new Set(told)].sort().map((to) => queueMail('proposed', { conference }, { occasion: number, to, now })),
    ...askBodies(applied.moved, conference, { number, now }),
  ]
  return {
    act: act.id,
    moved: applied.moved.length,
    mails: mails.map(({ id }) => id),
    writes: [
      ...applied.writes,
      ...proposedOnSheets(act, applied.moved, (review) => ratedFactsOf(review, request.registry, request)),
      proposalEntry(act, conference.kind, request.issued, request.campaign),
      { op: 'update', path: paths.conference(conference.id), data: { proposals, proposed } },
      ...mails.map(({ write }) => write),
    ],
  }
}

/**
 * "Gửi hồ sơ đề nghị xếp loại": the unit's ratings as one list and one act (plan, III.2.1). Every review of the list
 * moves to its next stage, or none does, with a reason for each that cannot. What was deferred is sent later, in an
 * act of its own.
 */
export const sendProposal: Command<
  typeof sendProposalInput,
  ProposalNamed,
  ProposalFacts,
  Proposed,
  { act: string; moved: number }
> = {
  title: 'Gửi hồ sơ đề nghị xếp loại',
  input: sendProposalInput,
  otherwise: 'notYours',
  grants: [
    {
      who: 'unitHead',
      // A head who enters it from the signed paper does so as a keeper.
      is: ({ conference, caller, input }) => input.onBehalf === null && caller.uid === conference.head,
      why: 'Người đứng đầu gửi một danh sách đề nghị xếp loại của đơn vị.',
    },
    { who: 'keeper', is: isKeeper, why: 'Đầu mối, thư ký nhập thay từ văn bản đã ký.' },
    { who: 'organiser', is: organisesIt, why: 'Bộ phận tổ chức nhập thay từ văn bản đã ký.' },
  ],
  conditions: [
    campaignOpen,
    {
      atom: 'minutesConfirmed',
      refuses: ({ conference, act }) => (conference.state === 'confirmed' && act ? null : 'notConfirmed'),
    },
    {
      atom: 'otherHand',
      refuses: ({ act, caller }) => (act?.onBehalf?.by === caller.uid ? 'sameHand' : null),
      only: ['keeper', 'organiser'],
    },
    { atom: 'itemsReady', refuses: listNotReady },
    { atom: 'differencesExplained', refuses: headUnexplained },
    { atom: 'basisGiven', refuses: (facts) => (basisOf(facts) ? null : 'basisMissing'), only: ['keeper', 'organiser'] },
  ],
  writes: [
    'acts/{actId}',
    'docket/{entryId}',
    'conferences/{conferenceId}',
    'reviews/{reviewId}',
    'reviews/{reviewId}/events/{eventId}',
    'progress/{campaignId}/boards/{boardId}',
    'sheets/{sheetId}',
  ],
  mails: ['proposed', 'opinionAsked'],
  decide,
  answer: ({ act, moved }) => ({ act, moved }),
  subject: conferenceSubject,
}
