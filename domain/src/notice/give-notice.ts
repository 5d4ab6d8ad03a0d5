import * as z from 'zod/mini'
import { applyAct, itemReasons, partIdOf } from '../acts/apply-act.ts'
import { ofCampaign } from '../acts/of-campaign.ts'
import type { AppraisalPart } from '../appraisal/appraisal.ts'
import { campaignSubject } from '../commands/campaign-subject.ts'
import type { Called, Command, Done, Refusal } from '../commands/command.ts'
import { campaignOpen } from '../commands/conditions.ts'
import { campaignIdSchema, keySchema, reviewIdSchema } from '../commands/fields.ts'
import type { Comment } from '../decision/comment/comment.ts'
import type { DecisionPart } from '../decision/decision.ts'
import { outcomeOf } from '../decision/outcome.ts'
import { isDecidedAgain } from '../decision/result/decided-again.ts'
import type { CivilLevel } from '../decision/shown/civil-level.ts'
import { wayOf } from '../decision/way.ts'
import { paths } from '../ids.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { Access } from '../model/access.ts'
import { ACT_MAX } from '../model/act.ts'
import type { Campaign } from '../model/campaign.ts'
import { trackSchema } from '../model/process.ts'
import type { ConferencePart, Review } from '../model/review.ts'
import type { Unit } from '../model/unit.ts'
import { appraisesIn } from '../registry/relations/appraisers.ts'
import { type Mending, reopen, reopenedReview, reopens } from '../remediation/reopen.ts'
import { isEmpty } from '../vi.ts'
import { fieldPath, type Write } from '../writes/write.ts'
import { NOTICE_TO, type NoticeAct, type NoticePart } from './notice.ts'
import { noticeRow } from './notice-act.ts'
import { headOf, headsHours, mayTell, proposedOf, toldTo } from './told.ts'

const input = z.strictObject({
  campaign: campaignIdSchema,
  track: trackSchema,
  to: z.enum(NOTICE_TO),
  reviews: z.array(reviewIdSchema).check(z.minLength(1), z.maxLength(ACT_MAX)),
  /** Asks who would be told, and tells nobody. */
  preview: z.boolean(),
  key: keySchema,
})

interface NoticeNamed extends Called {
  campaign: Campaign
  input: z.output<typeof input>
  caller: { uid: string; access: Pick<Access, 'active' | 'organiser' | 'scopes'> }
}

/** What stands of one review: what was decided and proposed, and what was told before. */
interface Standing {
  decided: DecisionPart | null
  appraised: AppraisalPart | null
  conference: ConferencePart | null
  told: NoticePart | null
  comment: Comment | null
  unit: Unit | null
  /** A plan of mending that rests on what was told before; absent: there is none, or nothing was told. */
  mending?: Mending
  /** The level of the other side, where who decides this one is told it; null: there is none. */
  civil: CivilLevel | null
}

export interface NoticeFacts extends NoticeNamed {
  /** Those named, as far as they exist in this campaign. */
  reviews: readonly Review[]
  /** By review id, of those that the caller tells of. */
  standing: ReadonlyMap<string, Standing>
  caller: NoticeNamed['caller'] & { name: string }
}

const NOTHING: Standing = {
  ...{ decided: null, appraised: null, conference: null, told: null, comment: null, unit: null, civil: null },
}

/** What is not of this person's groups is answered as what is not there. */
const ownReviews = ({ reviews, caller, campaign, input }: NoticeFacts): Review[] =>
  reviews.filter((review) => review.track === input.track && mayTell(review, caller, campaign))

const standingOf = ({ standing }: NoticeFacts, { id }: Review): Standing => standing.get(id) ?? NOTHING

/**
 * The head who hears first; null: nobody does. Of every review alike: that a head was told stands in its header and trail, which the
 * subject reads, and may not say that something departs.
 */
const hearsFirst = (facts: NoticeFacts, review: Review): string | null => headOf(review, standingOf(facts, review).unit)

const itemsUnfit = (facts: NoticeFacts): Refusal | null => {
  const refuses = (review: Review) => {
    const { decided } = standingOf(facts, review)
    if (review.stage !== 'notice' || !decided) return 'notInNotice'
    return facts.input.to === 'heads' && hearsFirst(facts, review) === null ? 'noHead' : null
  }
  const items = facts.input.reviews.map((reviewId) => ({ reviewId }))
  const at = itemReasons({ refuses }, items, new Map(ownReviews(facts).map((review) => [review.id, review])))
  return Object.keys(at).length > 0 ? { reason: 'noticeItemsUnfit', at } : null
}

/**
 * Who was given more as member of the Party than was decided since of him as holder of a post (R09): he is decided again before anybody is
 * told. What a superior decided is held against no rule here.
 */
const openAgain = (facts: NoticeFacts): Record<string, string> => {
  const { deciders } = facts.campaign.process
  return Object.fromEntries(
    ownReviews(facts).flatMap((review) => {
      const { decided, civil } = standingOf(facts, review)
      const decider = deciders.find(({ id }) => id === review.decider)
      const here = decider !== undefined && wayOf(decider) !== 'superior'
      const again = here && decided && isDecidedAgain(review, { decided }, civil ?? undefined)
      return again ? [[review.id, 'decideAgain'] as const] : []
    }),
  )
}

const decidedAgainFirst = (facts: NoticeFacts): Refusal | null => {
  const at = openAgain(facts)
  return Object.keys(at).length > 0 ? { reason: 'decideAgain', at } : null
}

const headsWait = (facts: NoticeFacts): Refusal | null => {
  const { campaign, input, now } = facts
  if (input.to === 'heads') return null
  const at = Object.fromEntries(
    ownReviews(facts).flatMap((review) => {
      const { told, decided } = standingOf(facts, review)
      const wait = decided && hearsFirst(facts, review) && headsHours(told, decided, campaign.process, now)
      return wait ? [[review.id, wait] as const] : []
    }),
  )
  // Whoever asks what stands in the way is told all of it at once.
  return Object.keys(at).length > 0 ? { reason: 'headsFirst', at: { ...at, ...openAgain(facts) } } : null
}

interface Given extends Done {
  act: string | null
  /** How many subjects are told of, and how many people are told. */
  subjects: number
  people: number
}

/** Only what was written: an empty line says nothing to nobody. */
const wordsOf = ({ remark, outlook }: Comment) => ({
  ...(isEmpty(remark) ? {} : { remark }),
  ...(isEmpty(outlook) ? {} : { outlook }),
})

const toldOnPaper = (review: Review, at: Date): Write => ({
  op: 'update',
  path: paths.paper(review.paperId),
  data: { [fieldPath('notices', review.id)]: { at, part: partIdOf('notice', review) } },
})

/** Plans that rest on a conclusion which is told otherwise now, each once. */
const reopened = (
  facts: NoticeFacts,
  reviews: readonly Review[],
): ReadonlyMap<string, { mending: Mending; review: Review }> =>
  new Map(
    reviews.flatMap((review) => {
      const { mending, decided } = standingOf(facts, review)
      const opens = facts.input.to === 'subjects' && mending && decided && reopens(mending, decided)
      return opens ? [[review.paperId, { mending, review }] as const] : []
    }),
  )

const decide = (facts: NoticeFacts): Given => {
  const { campaign, input, caller, now } = facts
  const reviews = ownReviews(facts)
  const parts = new Map(
    reviews.flatMap((review) => {
      const { decided, appraised, conference, comment, unit } = standingOf(facts, review)
      const proposed = proposedOf(appraised, conference)
      const head = hearsFirst(facts, review)
      if (!decided) return []
      const said = { ...outcomeOf(decided), decider: review.holders.decision ?? '' }
      const told =
        input.to === 'heads'
          ? { ...said, audience: head ? [head] : [], proposed: proposed?.proposed ?? null, reason: decided.reason }
          : { ...said, ...(comment && wordsOf(comment)), audience: toldTo(review, unit) }
      return [[review.id, told] as const]
    }),
  )
  const people = [...new Set([...parts.values()].flatMap(({ audience }) => audience))]
  const sums = { subjects: parts.size, people: people.length }
  if (input.preview) return { ...sums, act: null, writes: [] }
  const act: NoticeAct = {
    ...ofCampaign('notice', facts),
    ...{ track: input.track, to: input.to, audience: [caller.uid] },
    items: reviews.map((review) => ({
      reviewId: review.id,
      name: review.name,
      part: partIdOf('notice', review),
    })),
  }
  const open = reopened(facts, reviews)
  const standing = reviews.map((review) =>
    open.get(review.paperId)?.review.id === review.id ? reopenedReview(review) : review,
  )
  const applied = applyAct({ row: noticeRow(parts), act, reviews: standing })
  if (!applied.ok) throw new Error(`a notice of ${campaign.id} was let in that cannot be given`)
  const about = { campaign: { id: campaign.id, campaign: campaign.id } }
  const template = input.to === 'heads' ? 'headsTold' : 'noticed'
  const mails = people.map((to) => queueMail(template, about, { occasion: act.number, to, now }))
  const plans = [...open.values()].map(({ mending, review }) => reopen(mending, review, facts))
  return {
    ...sums,
    act: act.id,
    mails: [...mails.map(({ id }) => id), ...plans.flatMap((plan) => plan.mails)],
    writes: [
      ...applied.writes,
      // His own page tells him by the paper that it reads anyway.
      ...(input.to === 'subjects' ? reviews.map((review) => toldOnPaper(review, now)) : []),
      ...plans.flatMap((plan) => plan.writes),
      ...mails.map(({ write }) => write),
    ],
  }
}

/**
 * "Thông báo kết quả": whom it concerns is told what was decided (QĐ 124, Đ.15.2; NĐ 90, Đ.22). The head of a unit hears
 * first, of each beside what his unit proposed, as many hours before his people as the campaign says.
 */
export const giveNotice: Command<typeof input, NoticeNamed, NoticeFacts, Given, Omit<Given, keyof Done>> = {
  title: 'Thông báo kết quả xếp loại',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'organiser',
      is: ({ caller, input }) => caller.access.organiser.includes(input.track),
      why: 'Bộ phận tổ chức thông báo kết quả đã quyết định của các nhóm không có mình; chi ủy thông báo cho các đảng viên khác của chi bộ.',
    },
    {
      who: 'appraiser',
      is: ({ caller, input, campaign: { process } }) => appraisesIn(process, input.track, caller.uid),
      why: 'Người được giao thẩm định nhóm của chính bộ phận tổ chức thông báo kết quả của nhóm đó.',
    },
  ],
  conditions: [
    campaignOpen,
    { atom: 'noticeable', refuses: itemsUnfit },
    { atom: 'headsHeard', refuses: headsWait },
    { atom: 'decidedForGood', refuses: decidedAgainFirst },
  ],
  writes: [
    'acts/{actId}',
    'reviews/{reviewId}',
    'reviews/{reviewId}/parts/{partId}',
    'reviews/{reviewId}/events/{eventId}',
    'progress/{campaignId}/boards/{boardId}',
    'papers/{paperId}',
    'campaigns/{campaignId}',
  ],
  mails: ['headsTold', 'noticed', 'planAnswered'],
  decide,
  answer: ({ act, subjects, people }) => ({ act, subjects, people }),
  subject: (facts, { act }) => (act === null ? null : campaignSubject(facts)),
  keeps: ({ preview }) => !preview,
}
