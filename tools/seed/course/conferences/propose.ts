import { judge } from '@kiemdiem/domain/commands/admit'
import { proposalList } from '@kiemdiem/domain/conference/proposal/proposal-list'
import { selfRatingOf } from '@kiemdiem/domain/conference/proposal/self-rating'
import { sendProposal } from '@kiemdiem/domain/conference/proposal/send-proposal'
import { paths } from '@kiemdiem/domain/ids'
import type { MinutesAct } from '@kiemdiem/domain/model/act'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Revision } from '@kiemdiem/domain/model/paper'
import type { Store } from '@kiemdiem/domain/writes/apply'
import { done } from './done.ts'
import { callerOf, readIn } from './read.ts'

/** The head sends the unit's list as the conference left it. */
export const propose = (store: Store, campaign: Campaign, conference: Conference, now: Date): void => {
  const read = readIn(store)
  const act = read.get<MinutesAct>(paths.act(conference.minutes ?? ''))
  const list = proposalList(act)
  const reviews = list.map(({ reviewId }) => read.review(reviewId))
  const selfRatings = reviews.map((review) => {
    const paper = read.paper(review.paperId)
    const text = read.get<Revision>(paths.revision(paper.id, paper.accepted))
    return [review.id, selfRatingOf(review, paper, text)] as const
  })
  done(
    store,
    'proposing',
    judge(sendProposal)({
      conference,
      campaign,
      act,
      reviews,
      selfRatings: Object.fromEntries(selfRatings),
      input: {
        items: list.map(({ reviewId, remark }) => ({ reviewId, proposed: 'good', remark })),
        onBehalf: null,
      },
      caller: callerOf(conference.head),
      now,
    }),
  )
}
