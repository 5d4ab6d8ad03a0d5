import * as z from 'zod/mini'
import { campaignActFields } from '../../acts/owned-act.ts'
import type { ActBase } from '../../model/act.ts'
import { trackSchema } from '../../model/process.ts'
import type { Review } from '../../model/review.ts'

/** Letters of what is said of one subject, and of where he is going. */
export const COMMENT_MAX = 2_000
export const OUTLOOK_MAX = 1_000
/** Most subjects of one act: with the longest words of each it stays below the 1 MiB of a document. */
export const COMMENTS_MAX = 60

const commentSchema = z.strictObject({
  reviewId: z.string(),
  /** "Nhận xét ưu, khuyết điểm"; of a party member the chi ủy's, of a collective that of who decides. */
  remark: z.string(),
  /** "Nhận định chiều hướng, triển vọng phát triển"; empty where the form asks for none. */
  outlook: z.string(),
})
export type Comment = z.infer<typeof commentSchema>

const { audience: _audience, ...fields } = campaignActFields('comment')

/**
 * acts/{campaign.comment.n}: what who decides writes of subjects of one group, for their sheets (NĐ 90, Mẫu 01–02; HD 25). Read by
 * who handles the group, until notice by nobody in it. What is written later of the same subject is another act, and counts.
 */
export const commentActSchema = z.strictObject({
  ...fields,
  scope: z.string(),
  track: trackSchema,
  group: z.string(),
  items: z.array(commentSchema),
})
export type CommentAct = z.infer<typeof commentActSchema> & ActBase

/** A comment with the number of its act, by which who writes again shows what he has seen. */
export interface Written extends Comment {
  number: number
}

/** By review id, what counts: the last that was written of each. */
export const lastWritten = (acts: readonly Pick<CommentAct, 'number' | 'items'>[]): Map<string, Written> =>
  new Map(
    acts
      .toSorted((a, b) => a.number - b.number)
      .flatMap(({ number, items }) => items.map((item) => [item.reviewId, { ...item, number }] as const)),
  )

/** Whether the form asks where somebody is going: of people on their side as officials (NĐ 90). */
export const asksOutlook = ({ side, subjectKind }: Pick<Review, 'side' | 'subjectKind'>): boolean =>
  side === 'civil' && subjectKind === 'person'
