import * as z from 'zod/mini'
import { fitsOneAct } from '../acts/act-size.ts'
import { applyAct, itemReasons } from '../acts/apply-act.ts'
import type { SheetRow } from '../appraisal/sheet/sheet.ts'
import { opinedOnSheets } from '../appraisal/sheet/sheet-writes.ts'
import { campaignSubject } from '../commands/campaign-subject.ts'
import type { Called, Command, Done, Refusal } from '../commands/command.ts'
import { campaignOpen } from '../commands/conditions.ts'
import {
  anyActIdSchema,
  campaignIdSchema,
  keySchema,
  longText,
  reviewIdSchema,
  subjectSchema,
} from '../commands/fields.ts'
import { actIdOf } from '../ids.ts'
import { ACT_MAX } from '../model/act.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Review } from '../model/review.ts'
import { RATINGS } from '../model/terms.ts'
import type { OpinionAct, OpinionItem } from './opinion.ts'
import { opinionAct } from './opinion-act.ts'
import { bodySpokenFor, isBodysOwn } from './spoken-for.ts'
import { STANCES } from './stance.ts'
import { stated } from './stated.ts'

const input = z.strictObject({
  campaign: campaignIdSchema,
  body: subjectSchema,
  items: z
    .array(
      z.strictObject({
        reviewId: reviewIdSchema,
        stance: z.enum(STANCES),
        level: z.nullable(z.enum(RATINGS)),
        reason: longText,
        strengths: longText,
        shortcomings: longText,
        /** The act of the proposal that was shown with it; empty: none was. */
        proposal: z.union([z.literal(''), anyActIdSchema]),
      }),
    )
    .check(z.minLength(1), z.maxLength(ACT_MAX)),
  key: keySchema,
})
type Input = z.output<typeof input>

interface OpinionNamed extends Called {
  campaign: Campaign
  input: Input
}

export interface OpinionFacts extends OpinionNamed {
  /** Those named in the sheet, as far as they exist in this campaign. */
  reviews: readonly Review[]
  /** What stands of them on their groups' sheets, by review id. */
  rows: ReadonlyMap<string, SheetRow>
  caller: OpinionNamed['caller'] & { name: string }
}

const bodyOf = ({ campaign, input, caller }: OpinionNamed) => bodySpokenFor(campaign, input.body, caller.uid)

/** By review id: what is the body's own. Its people know that it is there, so that the rule is said to them. */
const ofItsOwn = (facts: OpinionFacts): Refusal | null => {
  const body = bodyOf(facts)
  const named = new Set(facts.input.items.map(({ reviewId }) => reviewId))
  const own = facts.reviews.filter((review) => named.has(review.id) && body && isBodysOwn(review, body))
  const at = Object.fromEntries(own.map(({ id }) => [id, 'ownReview']))
  return own.length > 0 ? { reason: 'opinionOnOwn', at } : null
}

/** By review id: what is not asked of this person is answered alike, whatever it is; "items" is the sheet itself. */
const notAsked = ({ input, reviews, caller }: OpinionFacts): Refusal | null => {
  const mine = reviews.filter(({ actors }) => actors.consultation?.includes(caller.uid))
  const byId = new Map(mine.map((review) => [review.id, review]))
  const at = itemReasons(opinionAct, input.items, byId)
  if (Object.keys(at).length > 0) return { reason: 'itemsNotReady', at }
  const texts = input.items.flatMap(({ strengths, shortcomings, reason }) => [strengths, shortcomings, reason])
  return fitsOneAct(texts) ? null : { reason: 'itemsNotReady', at: { items: 'tooLong' } }
}

const statedIn = ({ input, rows }: OpinionFacts) =>
  input.items.map((item) => ({ reviewId: item.reviewId, ...stated(item, rows.get(item.reviewId)) }))

/** By review id: what speaks of another proposal than the one that stands, or lacks a level or a reason. */
const notStated = (facts: OpinionFacts): Refusal | null => {
  const at = Object.fromEntries(
    statedIn(facts).flatMap((each) => (each.ok ? [] : [[each.reviewId, each.reason] as const])),
  )
  return Object.keys(at).length > 0 ? { reason: 'opinionNotStated', at } : null
}

interface Given extends Done {
  act: string
  moved: number
}

const decide = (facts: OpinionFacts): Given => {
  const { campaign, input, reviews, caller, now } = facts
  const body = bodyOf(facts)
  if (!body) throw new Error(`no body ${input.body} in ${campaign.id}`)
  const nameOf = new Map(reviews.map(({ id, name }) => [id, name]))
  const of = { kind: 'body', id: body.id } as const
  const act: OpinionAct = {
    // As its event on the campaign: no other act of the body has that number.
    id: actIdOf(campaign.id, of, 'opinion', campaignSubject({ campaign }).seq + 1),
    kind: 'opinion',
    campaign: campaign.id,
    of,
    bodyName: body.name,
    by: caller.uid,
    byName: caller.name,
    onBehalf: null,
    submittedAt: now,
    audience: body.members,
    items: statedIn(facts).flatMap((each): OpinionItem[] =>
      each.ok ? [{ reviewId: each.reviewId, name: nameOf.get(each.reviewId) ?? '', ...each.said }] : [],
    ),
  }
  const applied = applyAct({ row: opinionAct, act, reviews })
  if (!applied.ok) throw new Error(`a sheet of ${act.id} was let in that cannot be applied`)
  return {
    act: act.id,
    moved: applied.moved.length,
    writes: [...applied.writes, ...opinedOnSheets(act, reviews, facts.rows)],
  }
}

/**
 * "Gửi ý kiến tham gia": what a consulted body says of the reviews whose proposals have come, but of none of its own
 * (plan, III.2.1). One sheet, one act: it agrees with what is proposed, suggests another level with its reason, or says that
 * it knows too little. What is left out may follow in another. What nobody speaks of stays at the stage until the
 * organisers hand their table over.
 */
export const giveOpinion: Command<typeof input, OpinionNamed, OpinionFacts, Given, { act: string; moved: number }> = {
  title: 'Gửi ý kiến tham gia đánh giá, xếp loại',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'consulted',
      is: (named) => bodyOf(named) !== undefined,
      why: 'Cơ quan, đơn vị được lấy ý kiến gửi ý kiến về các hồ sơ không phải của mình.',
    },
  ],
  conditions: [
    campaignOpen,
    { atom: 'notTheirOwn', refuses: ofItsOwn },
    { atom: 'opinionAsked', refuses: notAsked },
    { atom: 'opinionStated', refuses: notStated },
  ],
  writes: [
    'acts/{actId}',
    'reviews/{reviewId}',
    'reviews/{reviewId}/parts/{partId}',
    'reviews/{reviewId}/events/{eventId}',
    'progress/{campaignId}/boards/{boardId}',
    'campaigns/{campaignId}',
    'sheets/{sheetId}',
  ],
  mails: [],
  decide,
  answer: ({ act, moved }) => ({ act, moved }),
  subject: campaignSubject,
}
