import type { Sheet, SheetRow } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { giveOpinion } from '@kiemdiem/domain/consultation/give-opinion'
import type { Stance } from '@kiemdiem/domain/consultation/stance'
import { paths } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Rating } from '@kiemdiem/domain/model/terms'
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

/** One case on which a board is asked, with what its unit proposes. */
export interface AskedCase {
  reviewId: string
  proposed: Rating | null
  /** The act of the proposal; empty: none stands. */
  proposal: string
}

/** What a board says of the cases on which it is asked, in their order; nothing where it says nothing yet. */
export const sayingsOf = (body: string, asked: readonly AskedCase[]) => {
  const says = SAYS[body]
  if (!says) return []
  const spoken = asked.slice(0, Math.max(0, asked.length - says.leaves))
  const [other, unknown] = says.differs ? spoken.filter(({ proposed }) => proposed === 'good') : []
  return spoken.map((each) => {
    const common = { reviewId: each.reviewId, proposal: each.proposal }
    if (each === other)
      return {
        ...{ ...common, stance: 'otherLevel' as const, level: 'completed' as const },
        ...{ reason: LACKS, strengths: '', shortcomings: '' },
      }
    const stance: Stance = each === unknown ? 'notInformed' : 'agrees'
    return { ...common, stance, level: null, reason: '', strengths: each === unknown ? '' : HELPS, shortcomings: '' }
  })
}

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
    const [speaker] = members
    if (speaker === undefined) continue
    const asked = [...rows].flatMap(([reviewId, { proposal }]): AskedCase[] =>
      readIn(store).review(reviewId).actors.consultation?.includes(speaker)
        ? [{ reviewId, proposed: proposal?.proposed ?? null, proposal: proposal?.act ?? '' }]
        : [],
    )
    const items = sayingsOf(id, asked)
    if (items.length === 0) continue
    done(store, 'giveOpinion', giveOpinion, {
      campaign: readIn(store).get<Campaign>(paths.campaign(campaign.id)),
      input: { campaign: campaign.id, body: id, items, key: 'trial' },
      reviews: items.map(({ reviewId }) => readIn(store).review(reviewId)),
      rows,
      caller: callerOf(speaker),
      now,
    })
  }
}
