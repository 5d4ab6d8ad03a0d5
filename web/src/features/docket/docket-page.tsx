import { DOCKET_REFUSALS } from '@kiemdiem/domain/refusals/docket'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { queries } from '../../lib/data/queries.ts'
import { useQueries } from '../../lib/data/use-query.ts'
import { learnSentences } from '../../lib/errors-vi.ts'
import { dataOf } from '../../lib/live/live.ts'
import { useMe } from '../../lib/use-access.ts'
import { Book, waits } from './book.tsx'
import { docketWords as words } from './vi.ts'

learnSentences(DOCKET_REFUSALS)

/** The book of papers of a văn thư: what waits for a number first. */
export const DocketPage = () => {
  const { access } = useMe()
  const entries = useQueries((access.docket ?? []).map(queries.docketOf))
  const waiting = dataOf(entries)?.filter(waits).length
  return (
    <Page title={words.title} state={waiting === undefined ? null : words.waiting(waiting)}>
      <p className="prose-measure text-soft">{words.intro}</p>
      <WhenReady live={entries}>{(rows) => <Book entries={rows} />}</WhenReady>
    </Page>
  )
}
