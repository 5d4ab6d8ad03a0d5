import type { Sheet, SheetRow } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { giveOpinion } from '@kiemdiem/domain/consultation/give-opinion'
import type { Stance } from '@kiemdiem/domain/consultation/stance'
import { paths } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Review } from '@kiemdiem/domain/model/review'
import type { Store } from '@kiemdiem/domain/writes/apply'
import { done } from '../conferences/done.ts'
import { callerOf, readIn } from '../conferences/read.ts'

/** Of how many cases a board has said nothing, and whether it thinks otherwise of one; who is not here says nothing yet. */
const SAYS: Record<string, { leaves: number; differs: boolean }> = {
  'van-phong': { leaves: 3, differs: false },
  tgnc: { leaves: 0, differs: true },
}

const HELPS = 'Phối hợp tốt trong công tác.'
const LACKS = 'Gửi báo cáo chuyên đề chậm 02 lần trong năm, số liệu đoàn viên còn phải đối chiếu lại.'

/** What units propose, by review, in the order of the sheets. */
const proposedIn = (store: Store): Map<string, SheetRow> =>
  new Map(
    [...store].flatMap(([path, data]) =>
      path.startsWith('sheets/')
        ? Object.entries((data as Sheet).rows).filter(([, row]) => row.proposal?.proposed)
        : [],
    ),
  )

/** Consulted boards send their sheets: most agree, one thinks otherwise of one case and knows too little of another. */
export const opine = (store: Store, campaign: Campaign, now: Date): void => {
  const rows = proposedIn(store)
  for (const { id, members } of campaign.process.bodies) {
    const says = SAYS[id]
    const [speaker] = members
    if (!says || speaker === undefined) continue
    const asked = [...rows.keys()]
      .map((reviewId) => readIn(store).review(reviewId))
      .filter(({ actors }: Review) => actors.consultation?.includes(speaker))
    const spoken = asked.slice(0, asked.length - says.leaves)
    const [other, unknown] = says.differs
      ? spoken.filter((review) => rows.get(review.id)?.proposal?.proposed === 'good')
      : []
    const items = spoken.map((review) => {
      const common = { reviewId: review.id, proposal: rows.get(review.id)?.proposal?.act ?? '' }
      if (review === other)
        return {
          ...{ ...common, stance: 'otherLevel' as const, level: 'completed' as const },
          ...{ reason: LACKS, strengths: '', shortcomings: '' },
        }
      const stance: Stance = review === unknown ? 'notInformed' : 'agrees'
      return {
        ...common,
        stance,
        level: null,
        reason: '',
        strengths: review === unknown ? '' : HELPS,
        shortcomings: '',
      }
    })
    done(store, 'giveOpinion', giveOpinion, {
      campaign: readIn(store).get<Campaign>(paths.campaign(campaign.id)),
      input: { campaign: campaign.id, body: id, items, key: 'trial' },
      reviews: spoken,
      rows,
      caller: callerOf(speaker),
      now,
    })
  }
}
