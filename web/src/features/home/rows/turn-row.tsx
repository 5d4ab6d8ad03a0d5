import type { Calendar } from '@kiemdiem/domain/model/campaign'
import type { TurnTask } from '@kiemdiem/domain/progress/tasks/task'
import { Clock } from '../../../components/time/clock.tsx'
import { RowLink } from './row-link.tsx'

/** Reviews of a unit that wait for me together. */
export const TurnRow = ({ task, calendar }: { task: TurnTask; calendar: Calendar }) => (
  <RowLink href={task.href} title={task.title}>
    {task.dueAt && <Clock dueAt={task.dueAt} calendar={calendar} />}
  </RowLink>
)
