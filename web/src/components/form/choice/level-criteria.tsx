import type { LevelCriteria as Told } from '@kiemdiem/domain/ratings/criteria/level-criteria'
import { lazy, Suspense, useState } from 'react'
import { Skeleton } from '../../message/skeleton.tsx'
import { kitWords } from '../../vi.ts'

// Read by who wants to, so fetched when somebody does.
const CriteriaWords = lazy(async () => ({ default: (await import('./criteria-words.tsx')).CriteriaWords }))

/**
 * What each level asks for under the rules of the campaign, one press away from a choice of levels. `of`: of collectives
 * or of people alone, where the choice is of one of them.
 */
export const LevelCriteria = (props: { campaign: string; of?: Told['of'] }) => {
  const [opened, setOpened] = useState(false)
  return (
    <details data-screen-only className="text-sm" onToggle={() => setOpened(true)}>
      <summary className="target w-fit content-center text-accent">{kitWords.criteria}</summary>
      {opened && (
        <Suspense fallback={<Skeleton height={240} />}>
          <CriteriaWords {...props} />
        </Suspense>
      )}
    </details>
  )
}
