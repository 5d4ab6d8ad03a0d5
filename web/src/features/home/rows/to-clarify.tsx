import type { QuestionAct } from '@kiemdiem/domain/appraisal/question/question'
import type { ActBase } from '@kiemdiem/domain/model/act'
import { viSubject } from '@kiemdiem/domain/vi'
import { queries } from '../../../lib/data/queries.ts'
import { useQuery } from '../../../lib/data/use-query.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { useNow } from '../../../lib/now.ts'
import { useMe } from '../../../lib/use-access.ts'
import { TaskList } from '../task-list.tsx'
import { homeWords } from '../vi.ts'
import { RowLink } from './row-link.tsx'

const isQuestion = (act: ActBase): act is QuestionAct => act.kind === 'question'
const numberOf = (act: ActBase): number => Number(act.id.split('.').at(-1))

/** What who appraises has asked and waits for. Only who heads a unit is asked: nobody else reads these lists. */
export const ToClarify = ({ campaign }: { campaign: string }) => {
  const { uid, seesBoard } = useMe()
  const questions = dataOf(useQuery(seesBoard ? queries.actsOfKind('question', uid) : null)) ?? []
  const answers = dataOf(useQuery(questions.length > 0 ? queries.actsOfKind('answer', uid) : null)) ?? []
  const now = useNow()
  const answered = new Set(answers.filter((act) => act.campaign === campaign).map(numberOf))
  const waiting = questions
    .filter(isQuestion)
    .filter((act) => act.campaign === campaign && !answered.has(act.number))
    .toSorted((a, b) => a.until.getTime() - b.until.getTime())
  return (
    <TaskList title={homeWords.toClarify}>
      {waiting.map(({ id, subjectKind, name, until }) => (
        <RowLink key={id} href="/lam-ro" title={homeWords.clarify(viSubject(subjectKind, name))}>
          <span className={until < now ? 'font-semibold text-late' : 'text-due'}>
            {homeWords.clarifyBy(until, until < now)}
          </span>
        </RowLink>
      ))}
    </TaskList>
  )
}
