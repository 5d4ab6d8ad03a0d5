import type { Paper } from '@kiemdiem/domain/model/paper'
import type { Review } from '@kiemdiem/domain/model/review'
import { LinkButton } from '../../components/form/button.tsx'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { queries } from '../../lib/data/queries.ts'
import { useDoc } from '../../lib/data/use-doc.ts'
import { useQuery } from '../../lib/data/use-query.ts'
import { documents } from '../../lib/live/documents.ts'
import { dataOf } from '../../lib/live/live.ts'
import { useMe } from '../../lib/use-access.ts'
import { ResultCard } from './result-card.tsx'
import { resultWords as words } from './vi.ts'

/** What is told of a review is for those whom it names: who is not one of them sees nothing of it. */
const Told = ({ review, paper }: { review: Review; paper?: Paper | undefined }) => {
  // One's own stays in sight while it is decided anew.
  const own = paper?.notices?.[review.id]?.part
  const part = dataOf(useDoc(documents.noticePart(review.id, own ?? review.current.notice ?? '')))
  // What was told before it was sent back to be decided anew is nothing that is told ahead.
  const past = part?.to === 'subjects' && own === undefined && review.doneAt.notice === undefined
  return part && !past ? <ResultCard review={review} part={part} paper={paper} /> : null
}

const Section = ({ title, text, of, papers }: { title: string; text?: string; of: Review[]; papers?: Paper[] }) =>
  of.length === 0 ? null : (
    <section className="grid gap-3">
      <h2 className="text-lg font-semibold">{title}</h2>
      {text && <Notice kind="warn">{text}</Notice>}
      {of.map((review) => (
        <Told key={review.id} review={review} paper={papers?.find(({ id }) => id === review.paperId)} />
      ))}
    </section>
  )

/** What one is told: one's own results, what a head hears ahead of his people, and theirs. */
export const ResultsPage = () => {
  const { uid, campaign } = useMe()
  const reviews = useQuery(queries.myReviews(uid))
  const papers = useQuery(queries.myPapers(uid))
  const isOwn = ({ subject, actors }: Review) => subject === uid || actors.selfReview?.includes(uid) === true
  return (
    <Page title={words.title} action={<LinkButton href="/ket-qua/in">{words.print}</LinkButton>}>
      <WhenReady live={reviews} shape={<Skeleton height={240} />}>
        {(all) => (
          <WhenReady live={papers} shape={<Skeleton height={240} />}>
            {(mine) => {
              const told = all.filter((each) => each.campaign === campaign?.id && each.current.notice !== undefined)
              const given = told.filter(({ doneAt }) => doneAt.notice !== undefined)
              const own = told.filter(
                (each) => isOwn(each) && mine.some(({ notices }) => notices?.[each.id] !== undefined),
              )
              // Whoever only drafts a paper is told nothing of its subject.
              const ofOthers = (each: Review) => !isOwn(each) && !mine.some(({ id }) => id === each.paperId)
              const ahead = told.filter((each) => each.doneAt.notice === undefined && ofOthers(each))
              const ofUnit = given.filter(ofOthers)
              if (own.length + ahead.length + ofUnit.length === 0)
                return <EmptyState title={words.none}>{words.noneText}</EmptyState>
              return (
                <>
                  <Section title={words.own} of={own} papers={mine} />
                  <Section title={words.ahead} text={words.aheadText} of={ahead} />
                  <Section title={words.ofUnit} of={ofUnit} />
                </>
              )
            }}
          </WhenReady>
        )}
      </WhenReady>
    </Page>
  )
}
