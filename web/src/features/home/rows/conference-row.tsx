import type { Calendar } from '@kiemdiem/domain/model/campaign'
import type { ConferenceTask } from '@kiemdiem/domain/progress/tasks/task'
import { viWeekday } from '@kiemdiem/domain/vi'
import { Clock } from '../../../components/time/clock.tsx'
import { conferenceWords } from '../conference-words.ts'
import { RowLink } from './row-link.tsx'

/** Something to do for a conference, or one to attend: when and where it is, and until when the work is asked for. */
export const ConferenceRow = ({ task, calendar }: { task: ConferenceTask; calendar: Calendar }) => (
  <RowLink href={task.href} title={conferenceWords.title(task)}>
    {task.dueAt && <Clock dueAt={task.dueAt} calendar={calendar} />}
    {task.meeting && (
      <span className="text-soft">
        {conferenceWords.place(task.meeting.time, viWeekday(task.meeting.date), task.meeting.place)}
      </span>
    )}
  </RowLink>
)
