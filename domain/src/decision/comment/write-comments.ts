import * as z from 'zod/mini'
import { scopeOf } from '../../accounts/roles/scopes.ts'
import { itemReasons } from '../../acts/apply-act.ts'
import { ofCampaign } from '../../acts/owned-act.ts'
import { campaignSubject } from '../../commands/campaign-subject.ts'
import type { Called, Command, Done, Refusal } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { campaignIdSchema, keySchema, reviewIdSchema } from '../../commands/fields.ts'
import { shown } from '../../commands/shown.ts'
import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import { trackSchema } from '../../model/process.ts'
import type { Review } from '../../model/review.ts'
import { isEmpty, tidy } from '../../vi.ts'
import { asksOutlook, COMMENT_MAX, COMMENTS_MAX, type CommentAct, lastWritten, OUTLOOK_MAX } from './comment.ts'
import { handlesComment, isOpenToComment, isRecorder } from './may-comment.ts'

const said = (most: number) => z.string().check(z.maxLength(most), z.overwrite(shown))

const input = z.strictObject({
  campaign: campaignIdSchema,
  track: trackSchema,
  /** Of one group: what is hidden is hidden by group. */
  group: z.string().check(z.maxLength(200)),
  items: z
    .array(
      z.strictObject({
        ...{ reviewId: reviewIdSchema, remark: said(COMMENT_MAX), outlook: said(OUTLOOK_MAX) },
        /** Number of the act that was seen of it; 0: none was. */
        seen: z.int().check(z.minimum(0)),
      }),
    )
    .check(z.minLength(1), z.maxLength(COMMENTS_MAX)),
  key: keySchema,
})

export interface CommentNamed extends Called {
  campaign: Campaign
  input: z.output<typeof input>
  caller: { uid: string; access: Pick<Access, 'active' | 'organiser' | 'scopes'> }
}

export interface CommentFacts extends CommentNamed {
  /** Those named, as far as they exist in this campaign. */
  reviews: readonly Review[]
  /** What was written of the group before. */
  written: readonly CommentAct[]
  caller: CommentNamed['caller'] & { name: string }
}

/** By review id: what is not of this group, or not this person's to write of, is answered as what is not there. */
const notOpen = ({ input, reviews, caller, written }: CommentFacts): Refusal | null => {
  const own = reviews.filter(
    (review) => review.track === input.track && review.group === input.group && handlesComment(review, caller),
  )
  const last = lastWritten(written)
  const seenOf = new Map(input.items.map(({ reviewId, seen }) => [reviewId, seen]))
  const refuses = (review: Review) => {
    if (!isOpenToComment(review)) return 'notInDecision'
    return (last.get(review.id)?.number ?? 0) === seenOf.get(review.id) ? null : 'writtenMeanwhile'
  }
  const at = itemReasons({ refuses }, input.items, new Map(own.map((review) => [review.id, review])))
  return Object.keys(at).length > 0 ? { reason: 'commentsUnfit', at } : null
}

const nothingSaid = ({ input }: CommentFacts): Refusal | null => {
  const at = Object.fromEntries(
    input.items.flatMap(({ reviewId, remark }) => (isEmpty(remark) ? [[reviewId, 'reasonMissing'] as const] : [])),
  )
  return Object.keys(at).length > 0 ? { reason: 'commentMissing', at } : null
}

interface Commented extends Done {
  number: number
}

const decide = (facts: CommentFacts): Commented => {
  const { input, reviews } = facts
  const byId = new Map(reviews.map((review) => [review.id, review]))
  const act: CommentAct = {
    ...ofCampaign('comment', facts),
    scope: scopeOf(input),
    ...{ track: input.track, group: input.group },
    items: input.items.flatMap(({ reviewId, remark, outlook }) => {
      const review = byId.get(reviewId)
      if (!review) return []
      const asked = asksOutlook(review) ? tidy(outlook).trim() : ''
      return [{ reviewId, remark: tidy(remark).trim(), outlook: asked }]
    }),
  }
  return { number: act.number, writes: [{ op: 'create', path: paths.act(act.id), data: act }] }
}

/**
 * "Ghi nhận xét": what the law asks who decides to say of each, written for many at once, and anew as often as needed until the
 * notice: of two who write of one subject the second is told of the first.
 */
export const writeComments: Command<typeof input, CommentNamed, CommentFacts, Commented, { number: number }> = {
  title: 'Ghi nhận xét, đánh giá của cấp có thẩm quyền',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'organiser',
      is: ({ caller, input }) =>
        caller.access.organiser.includes(input.track) && caller.access.scopes?.includes(scopeOf(input)) === true,
      why: 'Ghi nhận xét cho phiếu đánh giá của người, tập thể thuộc nhóm được giao, không có mình.',
    },
    {
      who: 'recorder',
      is: ({ caller, campaign, input }) =>
        isRecorder(campaign, caller.uid) && caller.access.scopes?.includes(scopeOf(input)) === true,
      why: 'Ghi nhận xét của cấp quyết định cho phiếu đánh giá, không có mình trong nhóm.',
    },
  ],
  conditions: [campaignOpen, { atom: 'commentable', refuses: notOpen }, { atom: 'commentGiven', refuses: nothingSaid }],
  writes: ['acts/{actId}', 'campaigns/{campaignId}'],
  mails: [],
  decide,
  answer: ({ number }) => ({ number }),
  subject: campaignSubject,
}
