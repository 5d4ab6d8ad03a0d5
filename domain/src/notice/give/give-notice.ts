import { applyAct, partIdOf } from '../../acts/apply-act.ts'
import { ofCampaign } from '../../acts/owned-act.ts'
import { campaignSubject } from '../../commands/campaign-subject.ts'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import type { Comment } from '../../decision/comment/comment.ts'
import { outcomeOf } from '../../decision/outcome.ts'
import { paths } from '../../ids.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { Review } from '../../model/review.ts'
import { appraisesIn } from '../../registry/relations/appraisers.ts'
import { type Mending, reopen, reopens } from '../../remediation/reopen.ts'
import { isEmpty } from '../../vi.ts'
import { fieldPath, type Write } from '../../writes/write.ts'
import type { NoticeAct } from '../notice.ts'
import { proposedOf, toldTo } from '../told.ts'
import { decidedAgainFirst, headsWait, itemsUnfit } from './checks.ts'
import { giveNoticeInput, hearsFirst, type NoticeFacts, type NoticeNamed, ownReviews, standingOf } from './facts.ts'
import { noticeRow } from './notice-act.ts'

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
const reopened = (facts: NoticeFacts, reviews: readonly Review[]): ReadonlyMap<string, Mending> =>
  new Map(
    reviews.flatMap((review) => {
      const { mending, decided } = standingOf(facts, review)
      const opens = facts.input.to === 'subjects' && mending && decided && reopens(mending, decided)
      return opens ? [[review.paperId, mending] as const] : []
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
  const applied = applyAct({ row: noticeRow(parts, new Set(open.keys())), act, reviews })
  if (!applied.ok) throw new Error(`a notice of ${campaign.id} was let in that cannot be given`)
  const about = { campaign: { id: campaign.id, campaign: campaign.id } }
  const template = input.to === 'heads' ? 'headsTold' : 'noticed'
  const mails = people.map((to) => queueMail(template, about, { occasion: act.number, to, now }))
  const plans = reopen([...open.values()], new Set(reviews.map(({ id }) => id)), facts)
  return {
    ...sums,
    act: act.id,
    mails: [...mails.map(({ id }) => id), ...plans.mails],
    writes: [
      ...applied.writes,
      // His own page tells him by the paper that it reads anyway.
      ...(input.to === 'subjects' ? reviews.map((review) => toldOnPaper(review, now)) : []),
      ...plans.writes,
      ...mails.map(({ write }) => write),
    ],
  }
}

/**
 * "Thông báo kết quả": whom it concerns is told what was decided (QĐ 124, Đ.15.2; NĐ 90, Đ.22). The head of a unit hears
 * first, of each beside what his unit proposed, as many hours before his people as the campaign says.
 */
export const giveNotice: Command<typeof giveNoticeInput, NoticeNamed, NoticeFacts, Given, Omit<Given, keyof Done>> = {
  title: 'Thông báo kết quả xếp loại',
  input: giveNoticeInput,
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
