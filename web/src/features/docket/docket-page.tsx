import { DOCKET_REFUSALS } from '@kiemdiem/domain/refusals/docket'
import { Page } from '../../components/layout/page.tsx'
import { learnSentences } from '../../lib/errors-vi.ts'
import { useMe } from '../../lib/use-access.ts'
import { UnitBook } from './unit-book.tsx'
import { docketWords as words } from './vi.ts'

learnSentences(DOCKET_REFUSALS)

/** The book of papers of the văn thư: each unit's, with what waits for a number first. */
export const DocketPage = () => {
  const { access } = useMe()
  return (
    <Page title={words.title}>
      <p className="prose-measure text-soft">{words.intro}</p>
      {access.docket?.map((unit) => (
        <UnitBook key={unit} unit={unit} />
      ))}
    </Page>
  )
}
