import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { Review } from '@kiemdiem/domain/model/review'
import { proposedItems } from '@kiemdiem/domain/remediation/proposed-items'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { useDoc, useDocs } from '../../../lib/data/use-doc.ts'
import type { SeenPlan } from '../../../lib/data/use-plans.ts'
import { documents } from '../../../lib/live/documents.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { PlanForm } from './plan-form.tsx'
import { NO_COMMITMENT, type PlanValue } from './plan-value.ts'

interface Props {
  uid: string
  campaign: Campaign
  paper: Paper
  reviews: readonly Review[]
  /** The plan that was sent back; null: there was none. */
  before: SeenPlan | null
}

/** The form, begun with what the paper and its conferences name, or with the plan that was sent back. */
export const BeginPlan = ({ uid, campaign, paper, reviews, before }: Props) => {
  const text = useDoc(before || paper.accepted === 0 ? null : documents.revision(paper.id, paper.accepted))
  const minuted = reviews.flatMap(({ id, current }) => (current.conference ? [{ id, part: current.conference }] : []))
  const parts = useDocs(before ? [] : minuted.map(({ id, part }) => documents.reviewPart(id, part)))
  const nth = before ? before.plan.number : 0
  if (!before && ((paper.accepted > 0 && text.state === 'loading') || parts.state === 'loading'))
    return <Skeleton height={320} />
  const begun: PlanValue = before
    ? {
        ...{ items: before.plan.items, watcher: before.plan.watcher },
        commitment: { ...NO_COMMITMENT, ...before.plan.commitment },
      }
    : {
        items: proposedItems({
          shortcomings: dataOf(text)?.sections.shortcomings?.text ?? '',
          conclusions: (dataOf(parts) ?? []).map(({ comments }) => comments),
          owner: paper.subjectKind === 'person' ? paper.subjectName : '',
        }),
        ...{ watcher: '', commitment: NO_COMMITMENT },
      }
  return <PlanForm {...{ uid, paper, begun, nth }} year={campaign.year} />
}
