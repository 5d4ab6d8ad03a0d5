import type { Sheet } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { giveOpinion } from '@kiemdiem/domain/consultation/give-opinion'
import { paths } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Review } from '@kiemdiem/domain/model/review'
import type { Rating } from '@kiemdiem/domain/model/terms'
import type { Store } from '@kiemdiem/domain/writes/apply'
import { done } from '../conferences/done.ts'
import { callerOf, readIn } from '../conferences/read.ts'

/** Of how many cases a board has said nothing, and whether it thinks otherwise of one; who is not here says nothing yet. */
const SAYS: Record<string, { leaves: number; differs: boolean }> = {
  'van-phong': { leaves: 3, differs: false },
  tgnc: { leaves: 0, differs: true },
}

const AGREES = 'Nhất trí với đề nghị của đơn vị; phối hợp tốt trong công tác.'
const LACKS = 'Gửi báo cáo chuyên đề chậm 02 lần trong năm, số liệu đoàn viên còn phải đối chiếu lại.'

/** What units propose, by review, in the order of the sheets. */
const proposedIn = (store: Store): Map<string, Rating> =>
  new Map(
    [...store].flatMap(([path, data]): [string, Rating][] =>
      path.startsWith('sheets/')
        ? Object.entries((data as Sheet).rows).flatMap(([id, { proposal }]) =>
            proposal?.proposed ? [[id, proposal.proposed] as [string, Rating]] : [],
          )
        : [],
    ),
  )

/** Consulted boards send their sheets: most agree, one thinks otherwise of one case. */
export const opine = (store: Store, campaign: Campaign, now: Date): void => {
  const proposed = proposedIn(store)
  for (const { id, members } of campaign.process.bodies) {
    const says = SAYS[id]
    const [speaker] = members
    if (!says || speaker === undefined) continue
    const asked = [...proposed.keys()]
      .map((reviewId) => readIn(store).review(reviewId))
      .filter(({ actors }: Review) => actors.consultation?.includes(speaker))
    const spoken = asked.slice(0, asked.length - says.leaves)
    const other = says.differs ? spoken.find((review) => proposed.get(review.id) === 'good') : undefined
    const items = spoken.map((review) => {
      const level = proposed.get(review.id) ?? 'good'
      return review === other
        ? { reviewId: review.id, strengths: '', shortcomings: LACKS, level: 'completed' as const }
        : { reviewId: review.id, strengths: AGREES, shortcomings: '', level }
    })
    done(store, 'giveOpinion', giveOpinion, {
      campaign: readIn(store).get<Campaign>(paths.campaign(campaign.id)),
      input: { campaign: campaign.id, body: id, items, key: 'trial' },
      reviews: spoken,
      caller: callerOf(speaker),
      now,
    })
  }
}
