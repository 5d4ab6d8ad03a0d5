import type { Calendar } from '@kiemdiem/domain/model/campaign'
import type { DecisionTask } from '@kiemdiem/domain/progress/tasks/task'
import { Clock } from '../../components/time/clock.tsx'
import { RowLink } from './row-link.tsx'
import { homeWords } from './vi.ts'

/** Reviews of a unit that wait for their decision. It leads to the board, which says which they are. */
export const DecisionRow = ({ task, calendar }: { task: DecisionTask; calendar: Calendar }) => (
  <RowLink href={task.href} title={homeWords.decide(task.reviews, task.name)}>
    {task.dueAt && <Clock dueAt={task.dueAt} calendar={calendar} />}
  </RowLink>
)
