import type { AnswerAct, QuestionAct } from '@kiemdiem/domain/appraisal/question/question'
import type { ActBase } from '@kiemdiem/domain/model/act'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { queries } from '../../lib/data/queries.ts'
import { useQuery } from '../../lib/data/use-query.ts'
import { useMe } from '../../lib/use-access.ts'
import { QuestionCard } from './question-card.tsx'
import { questionWords as words } from './vi.ts'

const isQuestion = (act: ActBase): act is QuestionAct => act.kind === 'question'
const isAnswer = (act: ActBase): act is AnswerAct => act.kind === 'answer'

/** What waits first, by its hour; then what was answered, the newest first. */
const inOrder = (questions: readonly QuestionAct[], answers: ReadonlyMap<number, AnswerAct>): QuestionAct[] =>
  questions.toSorted((a, b) => {
    const [first, second] = [answers.get(a.number), answers.get(b.number)]
    if (!first || !second) return first ? 1 : second ? -1 : a.until.getTime() - b.until.getTime()
    return second.submittedAt.getTime() - first.submittedAt.getTime()
  })

/** "Đề nghị làm rõ": what who appraises asks the head of a unit, and what he answers, once each. */
export const QuestionsPage = () => {
  const { uid, campaign } = useMe()
  const asked = useQuery(queries.actsOfKind('question', uid))
  const answered = useQuery(queries.actsOfKind('answer', uid))
  return (
    <Page title={words.title}>
      <WhenReady live={asked} shape={<Skeleton height={240} />}>
        {(questions) => (
          <WhenReady live={answered} shape={<Skeleton height={240} />}>
            {(answers) => {
              const own = questions.filter(isQuestion).filter((act) => act.campaign === campaign?.id)
              const byNumber = new Map(
                answers
                  .filter(isAnswer)
                  .filter((act) => act.campaign === campaign?.id)
                  .map((act) => [act.number, act]),
              )
              if (own.length === 0) return <EmptyState title={words.none}>{words.noneText}</EmptyState>
              return (
                <ul className="grid gap-4">
                  {inOrder(own, byNumber).map((question) => (
                    <li key={question.id}>
                      <QuestionCard uid={uid} question={question} answer={byNumber.get(question.number) ?? null} />
                    </li>
                  ))}
                </ul>
              )
            }}
          </WhenReady>
        )}
      </WhenReady>
    </Page>
  )
}
