import type { ReactNode } from 'react'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { queries } from '../../lib/data/queries.ts'
import { stateOf, usePlansOf } from '../../lib/data/use-plans.ts'
import { useQuery } from '../../lib/data/use-query.ts'
import { FollowForm } from './plan/follow-form.tsx'
import { PlanCard } from './plan/plan-card.tsx'
import { remediationWords as words } from './vi.ts'

interface Props {
  uid: string
  /** The open one, whose plans stand elsewhere; null: there is none. */
  campaign: string | null
  /** What stands there where there are none. */
  none: ReactNode
}

const Standing = ({ uid, papers, none }: Pick<Props, 'uid' | 'none'> & { papers: readonly string[] }) => {
  const plans = usePlansOf(uid, papers)
  return (
    <WhenReady live={plans} shape={<Skeleton height={120} />}>
      {(found) => {
        const standing = found.filter((seen) => stateOf(seen) === 'confirmed')
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

/** One's own confirmed plans of campaigns that are over: their items are mended, and followed up, in the year after. */
export const EarlierPlans = ({ uid, campaign, none }: Props) => {
  const papers = useQuery(queries.myPapers(uid))
  return (
    <WhenReady live={papers} shape={<Skeleton height={120} />}>
      {(mine) => {
        const own = mine.filter((paper) => paper.responsible === uid && paper.campaign !== campaign)
        const planned = own.filter(({ remediation }) => remediation?.state === 'confirmed')
        return <Standing uid={uid} papers={planned.map(({ id }) => id)} none={none} />
      }}
    </WhenReady>
  )
}
