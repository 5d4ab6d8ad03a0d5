import type { Calendar } from '@kiemdiem/domain/model/campaign'
import type { Paper } from '@kiemdiem/domain/model/paper'
import { draftProgress } from '@kiemdiem/domain/progress/draft-progress'
import type { Task } from '@kiemdiem/domain/progress/task'
import { viInstant } from '@kiemdiem/domain/vi'
import { Clock } from '../../components/time/clock.tsx'
import { documents } from '../../lib/live/documents.ts'
import { dataOf } from '../../lib/live/live.ts'
import { useDoc } from '../../lib/use-doc.ts'
import { RowLink } from './row-link.tsx'
import { StateWord } from './state-word.tsx'
import { homeWords } from './vi.ts'

const Due = ({ task, calendar }: { task: Task; calendar: Calendar }) =>
  task.dueAt && (
    <span className="flex flex-wrap gap-x-1">
      {task.open === 'read' && <span>{homeWords.conference}:</span>}
      <Clock dueAt={task.dueAt} calendar={calendar} />
    </span>
  )

/** A paper to write, with how far its text has come. The draft is the writer's own, so only these rows read one. */
export const WritingRow = ({ task, paper, calendar }: { task: Task; paper: Paper; calendar: Calendar }) => {
  const draft = dataOf(useDoc(documents.draft(paper.id)))
  const progress = draft && draftProgress(paper, draft)
  return (
    <RowLink
      href={`/ban-kiem-diem/${task.paperId}`}
      title={homeWords.taskTitle(task)}
      side={<StateWord task={task} started={progress ? !progress.empty : false} />}
    >
      {task.closed ? <span>{homeWords.closedText}</span> : <Due task={task} calendar={calendar} />}
      <span className="min-h-5 text-soft">
        {progress && !progress.empty && `${textOf(progress)}${task.kind === 'writeOwn' ? '' : '. '}`}
        {task.kind === 'helpCollective' && homeWords.helpOnly}
      </span>
    </RowLink>
  )
}

const textOf = ({ done, required }: { done: number; required: number }) =>
  done === required ? homeWords.ready : homeWords.progress(done, required)

/** A sent paper whose conference is the reader's to prepare. */
export const ReadingRow = ({ task, calendar }: { task: Task; calendar: Calendar }) => (
  <RowLink href={`/ho-so/${task.paperId}`} title={homeWords.taskTitle(task)} side={<StateWord task={task} />}>
    <span>
      {task.unitName}
      {task.sentAt && ` · ${homeWords.sentToYou(viInstant(task.sentAt))}`}
    </span>
    <Due task={task} calendar={calendar} />
  </RowLink>
)

/** What is done, with the receipt that proves it. */
export const DoneRow = ({ task, reference }: { task: Task; reference: string }) => (
  <RowLink href={`/ho-so/${task.paperId}`} title={homeWords.taskTitle(task)} side={<StateWord task={task} />}>
    {task.sentAt && <span className="text-soft">{homeWords.receipt(reference, viInstant(task.sentAt))}</span>}
  </RowLink>
)
