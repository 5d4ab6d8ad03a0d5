import * as z from 'zod/mini'
import type { Command, Done } from '../commands/command.ts'
import { campaignOpen } from '../commands/conditions.ts'
import { dateSchema, keySchema, paperIdSchema, reviewIdSchema } from '../commands/fields.ts'
import { paths } from '../ids.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Review } from '../model/review.ts'
import { type PaperNamed, paperSubject } from '../papers/paper-named.ts'
import { boardWrites } from '../progress/rows/board-writes.ts'
import { isRealDate, localDate } from '../time.ts'
import { fieldPath, type Write } from '../writes/write.ts'

/** On the screen by whom it concerns; or a printed notice was received, or not signed for, as somebody else records. */
export const RECEIPTS = ['screen', 'paper', 'refused'] as const

const input = z.strictObject({
  paperId: paperIdSchema,
  reviewId: reviewIdSchema,
  how: z.enum(RECEIPTS),
  /** Of the printed notice; null on the screen: now. */
  on: z.nullable(dateSchema),
  key: keySchema,
})

interface ReceiptNamed extends PaperNamed {
  input: z.output<typeof input>
}

export interface ReceiptFacts extends ReceiptNamed {
  campaign: Pick<Campaign, 'status'>
  /** The review that is named; null: it does not exist. */
  review: Review | null
}

const noticeOf = ({ paper, input }: ReceiptNamed) => paper.notices?.[input.reviewId]

const dateUnfit = (facts: ReceiptFacts) => {
  const { input, now } = facts
  if (input.how === 'screen') return null
  const told = noticeOf(facts)
  const { on } = input
  const fits = on !== null && isRealDate(on) && on <= localDate(now) && told !== undefined && on >= localDate(told.at)
  return fits ? null : 'receiptDateUnfit'
}

/** Its board shows whose receipt is still awaited. */
const noLongerAwaited = (review: Review, now: Date): Write[] => [
  { op: 'update', path: paths.review(review.id), data: { unreceived: false } },
  ...boardWrites({ reviews: [{ ...review, unreceived: false }] }, now),
]

const decide = ({ paper, input, review, now }: ReceiptFacts): Done => ({
  writes: [
    ...(review?.unreceived ? noLongerAwaited(review, now) : []),
    {
      op: 'update',
      path: paths.paper(paper.id),
      data: {
        [fieldPath('notices', input.reviewId, 'received')]: { at: now, on: input.how === 'screen' ? null : input.on },
      },
    },
  ],
})

/** "Xác nhận đã nhận thông báo": by whom the result concerns; of the printed notice by who handed it over, also that it was not signed for. */
export const acknowledgeNotice: Command<typeof input, ReceiptNamed, ReceiptFacts, Done, object> = {
  title: 'Xác nhận đã nhận thông báo kết quả',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'responsible',
      is: ({ paper, caller }) => paper.responsible === caller.uid,
      why: 'Xác nhận đã nhận thông báo về chính mình, về tập thể mình chịu trách nhiệm.',
    },
    {
      who: 'returner',
      is: ({ paper, caller }) => paper.returners.includes(caller.uid),
      why: 'Ghi việc cán bộ trong đơn vị nhận bản thông báo giấy, hoặc không ký nhận.',
    },
    {
      who: 'organiser',
      is: ({ paper, caller }) => caller.access.organiser.some((track) => paper.tracks.includes(track)),
      why: 'Ghi việc nhận bản thông báo giấy, hoặc không ký nhận, khi giao trực tiếp.',
    },
  ],
  conditions: [
    campaignOpen,
    {
      atom: 'toldNow',
      refuses: (facts) => {
        const told = noticeOf(facts)
        return told && !told.received ? null : 'notToldNow'
      },
    },
    {
      atom: 'ownReceipt',
      refuses: ({ input }) => (input.how === 'screen' ? 'receiptNotOwn' : null),
      only: ['returner', 'organiser'],
    },
    { atom: 'receiptDated', refuses: dateUnfit },
  ],
  writes: ['papers/{paperId}', 'reviews/{reviewId}', 'progress/{campaignId}/boards/{boardId}'],
  mails: [],
  decide,
  answer: () => ({}),
  subject: (facts) => ({ ...paperSubject(facts), detail: { how: facts.input.how, on: facts.input.on } }),
}
