import { proposalList } from '@kiemdiem/domain/conference/proposal/proposal-list'
import { sendProposal } from '@kiemdiem/domain/conference/proposal/send-proposal'
import { paths } from '@kiemdiem/domain/ids'
import type { MinutesAct } from '@kiemdiem/domain/model/act'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Store } from '@kiemdiem/domain/writes/apply'
import { done } from './done.ts'
import { issuedIn, registryRead, selfRatingsOf } from './issued-in.ts'
import { callerOf, readIn } from './read.ts'

/** The head sends the unit's list as the conference left it. */
export const propose = (store: Store, campaign: Campaign, conference: Conference, now: Date): void => {
  const read = readIn(store)
  const act = read.get<MinutesAct>(paths.act(conference.minutes ?? ''))
  const list = proposalList(act)
  const reviews = list.map(({ reviewId }) => read.review(reviewId))
  done(store, 'sendProposal', sendProposal, {
    conference,
    campaign,
    act,
    reviews,
    selfRatings: selfRatingsOf(store, conference),
    issued: issuedIn(conference, campaign),
    registry: registryRead,
    input: {
      items: list.map(({ reviewId, proposed, remark }) => ({ reviewId, proposed: proposed ?? 'good', remark })),
      onBehalf: null,
    },
    caller: callerOf(conference.head),
    now,
  })
}
