import * as z from 'zod/mini'
import { scopeOf } from '../../accounts/roles/scopes.ts'
import { itemReasons } from '../../acts/apply-act.ts'
import { ofCampaign } from '../../acts/owned-act.ts'
import { repliedOnSheets } from '../../appraisal/sheet/outside-writes.ts'
import type { SheetRow } from '../../appraisal/sheet/sheet.ts'
import { campaignSubject } from '../../commands/campaign-subject.ts'
import type { Called, Command, Done, Refusal } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { anyActIdSchema, asTyped, campaignIdSchema, keySchema, reviewIdSchema } from '../../commands/fields.ts'
import { oneLine, shown } from '../../commands/shown.ts'
import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import { ACT_MAX } from '../../model/act.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Review } from '../../model/review.ts'
import { RATINGS } from '../../model/terms.ts'
import { isRealDate, localDate } from '../../time.ts'
import { isEmpty, tidy } from '../../vi.ts'
import { DISPATCH_MAX, REPLY_MAX } from './limits.ts'
import type { ReplyAct, ReplyPart, RequestAct } from './outside.ts'
import { OUTSIDE_STANCES } from './outside-stance.ts'
import { replied } from './replied.ts'
import { isOpenToOutside } from './still-open.ts'

const input = z.strictObject({
  campaign: campaignIdSchema,
  /** Of the letter, in its campaign. */
  number: z.int().check(z.minimum(1), z.maximum(999_999)),
  /** Number of the dispatch as it is written, and its day. */
  document: z.string().check(z.maxLength(DISPATCH_MAX), z.overwrite(oneLine)),
  on: asTyped,
  items: z
    .array(
      z.strictObject({
        reviewId: reviewIdSchema,
        stance: z.enum(OUTSIDE_STANCES),
        level: z.nullable(z.enum(RATINGS)),
        reason: z.string().check(z.maxLength(REPLY_MAX), z.overwrite(shown)),
        /** The act of the proposal that was shown with it; empty: none was. */
        proposal: z.union([z.literal(''), anyActIdSchema]),
        /** The part that was entered before and seen; empty: none was. */
        seen: z.string().check(z.regex(/^(reply\.\d{1,6})?$/)),
      }),
    )
    .check(z.minLength(1), z.maxLength(ACT_MAX)),
  key: keySchema,
})

interface ReplyNamed extends Called {
  campaign: Campaign
  input: z.output<typeof input>
  /** Null: there is none of that number. */
  request: RequestAct | null
  caller: { uid: string; access: Pick<Access, 'active' | 'organiser' | 'scopes'> }
}

export interface ReplyFacts extends ReplyNamed {
  /** Those named, as far as they exist in this campaign. */
  reviews: readonly Review[]
  /** What stands of them on their groups' sheets, by review id. */
  rows: ReadonlyMap<string, SheetRow>
  caller: ReplyNamed['caller'] & { name: string }
}

/** By review id: what is not asked about in the letter, or not of this person's groups, is answered as what is not there. */
const notOpen = ({ input, request, reviews, rows, caller }: ReplyFacts): Refusal | null => {
  const asked = new Set(request?.items.map(({ reviewId }) => reviewId))
  const handled = reviews.filter(
    (review) => asked.has(review.id) && caller.access.scopes?.includes(scopeOf(review)) === true,
  )
  const seenOf = new Map(input.items.map(({ reviewId, seen }) => [reviewId, seen]))
  const refuses = (review: Review) => {
    if (!isOpenToOutside(review)) return 'notInAppraisal'
    const stands = rows.get(review.id)?.outside?.[input.number]?.answer?.part ?? ''
    return stands === seenOf.get(review.id) ? null : 'enteredMeanwhile'
  }
  const at = itemReasons({ refuses }, input.items, new Map(handled.map((review) => [review.id, review])))
  return Object.keys(at).length > 0 ? { reason: 'itemsNotReady', at } : null
}

const repliedIn = ({ input, rows }: ReplyFacts) =>
  input.items.map((item) => ({ reviewId: item.reviewId, ...replied(item, rows.get(item.reviewId)) }))

const notStated = (facts: ReplyFacts): Refusal | null => {
  const at = Object.fromEntries(
    repliedIn(facts).flatMap((each) => (each.ok ? [] : [[each.reviewId, each.reason] as const])),
  )
  return Object.keys(at).length > 0 ? { reason: 'opinionNotStated', at } : null
}

const decide = (facts: ReplyFacts): Done => {
  const { campaign, input, request, reviews, caller, now } = facts
  if (!request) throw new Error(`no letter ${input.number} of ${campaign.id}`)
  // As its event on the campaign: a later entry has another, and the parts of before stay.
  const id = `reply.${campaignSubject({ campaign }).seq + 1}`
  const dispatch = { document: tidy(input.document).trim(), on: input.on }
  const byId = new Map(reviews.map((review) => [review.id, review]))
  const named = input.items.flatMap(({ reviewId }) => byId.get(reviewId) ?? [])
  const [scope, ...others] = new Set(named.map(scopeOf))
  // Its signed copy says whatever the dispatch says: of a group alone only where all that was asked is entered, and of one group.
  const whole = others.length === 0 && request.items.every(({ reviewId }) => byId.has(reviewId))
  const act: ReplyAct = {
    ...ofCampaign('reply', facts),
    ...(scope !== undefined && whole ? { scope } : { audience: [caller.uid] }),
    ...{ track: request.track, request: request.id, bodyName: request.name, ...dispatch },
    items: named.map(({ id: reviewId, name }) => ({ reviewId, name })),
  }
  const parts = repliedIn(facts).flatMap((each): { review: Review; part: ReplyPart }[] => {
    const review = byId.get(each.reviewId)
    if (!each.ok || !review) return []
    const by = { by: caller.uid, byName: caller.name, at: now }
    const of = { act: request.id, reply: act.id, bodyName: request.name }
    return [{ review, part: { kind: 'reply', scope: scopeOf(review), ...of, ...dispatch, ...each.said, ...by } }]
  })
  return {
    writes: [
      { op: 'create', path: paths.act(act.id), data: act },
      ...parts.map(({ review, part }) => ({
        ...{ op: 'create' as const, path: paths.reviewPart(review.id, id), data: part },
      })),
      ...repliedOnSheets(request, id, parts, facts.rows),
    ],
  }
}

/**
 * "Nhập ý kiến trả lời": what a body outside says in its dispatch, entered by an organiser outside the group. What was
 * entered wrongly is entered anew by who has seen it; the parts of before stay. It ends when the table is handed over.
 */
export const enterReply: Command<typeof input, ReplyNamed, ReplyFacts, Done, object> = {
  title: 'Nhập ý kiến trả lời của cơ quan ngoài',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'organiser',
      is: ({ caller, request }) => request !== null && caller.access.organiser.includes(request.track),
      why: 'Nhập ý kiến theo công văn trả lời về người, tập thể thuộc nhóm được giao, không có mình.',
    },
  ],
  conditions: [
    campaignOpen,
    {
      atom: 'dispatchGiven',
      refuses: ({ input: { document, on }, now }) =>
        !isEmpty(document) && isRealDate(on) && on <= localDate(now) ? null : 'dispatchMissing',
    },
    { atom: 'outsideAnswered', refuses: notOpen },
    { atom: 'opinionStated', refuses: notStated },
  ],
  writes: ['acts/{actId}', 'reviews/{reviewId}/parts/{partId}', 'campaigns/{campaignId}', 'sheets/{sheetId}'],
  mails: [],
  decide,
  answer: () => ({}),
  subject: campaignSubject,
}
