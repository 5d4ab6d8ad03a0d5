import { RATING_NAMES, RATINGS } from '@kiemdiem/domain/model/terms'
import { criteriaOf } from '@kiemdiem/domain/ratings/criteria/criteria-of'
import type { LevelCriteria } from '@kiemdiem/domain/ratings/criteria/level-criteria'
import { useCampaign } from '../../../lib/data/use-campaign.ts'
import { WhenReady } from '../../layout/when-ready.tsx'
import { Skeleton } from '../../message/skeleton.tsx'
import { criteriaWords } from './vi.ts'

const OfKind = ({ title, levels }: LevelCriteria) => (
  <section className="grid gap-2">
    <h4 className="font-semibold">{title}</h4>
    {RATINGS.map((rating) => (
      <div key={rating}>
        <p className="font-semibold">{RATING_NAMES[rating]}</p>
        <ul className="list-disc pl-5 text-soft">
          {levels[rating].map((criterion) => (
            <li key={criterion}>{criterion}</li>
          ))}
        </ul>
      </div>
    ))}
  </section>
)

/** The criteria of the levels by the campaign's rules, and where they stand; says so where they are not told in words. */
export const CriteriaWords = ({ campaign, of }: { campaign: string; of?: LevelCriteria['of'] }) => {
  const live = useCampaign(campaign)
  return (
    <WhenReady live={live} shape={<Skeleton height={240} />}>
      {(found) => {
        const told = criteriaOf(found, of)
        if (!told) return <p className="prose-measure text-soft">{criteriaWords.none}</p>
        return (
          <div className="prose-measure grid gap-4 border-l-2 border-line pl-4">
            {told.criteria.map((each) => (
              <OfKind key={each.of} {...each} />
            ))}
            <p className="text-soft">{criteriaWords.from(told.source)}</p>
          </div>
        )
      }}
    </WhenReady>
  )
}
