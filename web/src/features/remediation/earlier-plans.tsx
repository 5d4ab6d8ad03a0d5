import type { ReactNode } from 'react'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { queries } from '../../lib/data/queries.ts'
import { type SeenPlan, stateOf } from '../../lib/data/use-plans.ts'
import { useQuery } from '../../lib/data/use-query.ts'
import { FollowForm } from './plan/follow-form.tsx'
import { PlanCard } from './plan/plan-card.tsx'
import { remediationWords as words } from './vi.ts'

interface Props {
  uid: string
  plans: readonly SeenPlan[]
  /** What stands there where there are none. */
  none: ReactNode
}

/** One's own confirmed plans of campaigns that are over: their items are mended, and followed up, in the year after. */
export const EarlierPlans = ({ uid, plans, none }: Props) => {
  const papers = useQuery(queries.myPapers(uid))
  return (
    <WhenReady live={papers} shape={<Skeleton height={120} />}>
      {(mine) => {
        const own = mine.flatMap(({ id, responsible }) => (responsible === uid ? [id] : []))
        const standing = plans.filter((seen) => own.includes(seen.plan.of.id) && stateOf(seen) === 'confirmed')
        if (standing.length === 0) return none
        return (
          <section className="grid gap-3">
            <h2 className="text-lg font-semibold">{words.earlier}</h2>
            {standing.map((seen) => (
              <PlanCard key={seen.plan.id} seen={seen}>
                {seen.items.length > 0 && <FollowForm uid={uid} seen={seen} />}
              </PlanCard>
            ))}
          </section>
        )
      }}
    </WhenReady>
  )
}
