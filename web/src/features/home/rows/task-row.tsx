import type { Calendar } from '@kiemdiem/domain/model/campaign'
import type { Paper } from '@kiemdiem/domain/model/paper'
import { type DraftProgress, draftProgress } from '@kiemdiem/domain/progress/draft-progress'
import type { PaperTask } from '@kiemdiem/domain/progress/tasks/task'
import { viInstant } from '@kiemdiem/domain/vi'
import { Clock } from '../../../components/time/clock.tsx'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { homeWords } from '../vi.ts'
import { RowLink } from './row-link.tsx'
import { StateWord } from './state-word.tsx'

/** A paper to write, with how far its text has come. The draft is the writer's own, so only these rows read one. */
export const WritingRow = ({ task, paper, calendar }: { task: PaperTask; paper: Paper; calendar: Calendar }) => {
  const live = useDoc(documents.draft(paper.id))
  const draft = dataOf(live)
  const progress = draft && draftProgress(paper, draft)
  const started = progress ? !progress.empty : live.state === 'missing' ? false : null
  // Who only helps to write is not told to send what another sends.
  const sends = task.kind !== 'helpCollective'
  return (
    <RowLink
      href={`/ban-kiem-diem/${task.paperId}`}
      title={homeWords.taskTitle(task)}
      side={<StateWord task={task} started={started} />}
    >
      {task.closed ? (
        <span>{homeWords.closedText}</span>
      ) : (
        task.dueAt && <Clock dueAt={task.dueAt} calendar={calendar} />
      )}
      <span className="min-h-5 text-soft">
        {[task.returned ? homeWords.revising(sends) : progress && textOf(progress, sends), !sends && homeWords.helpOnly]
          .filter(Boolean)
          .join('. ')}
      </span>
    </RowLink>
  )
}

const textOf = ({ empty, done, required }: DraftProgress, sends: boolean) => {
  if (empty) return homeWords.nothingYet(required)
  return done === required ? homeWords.ready(sends) : homeWords.progress(done, required)
}

/** A sent paper whose conference is the reader's to prepare. */
export const ReadingRow = ({ task, calendar }: { task: PaperTask; calendar: Calendar }) => (
  <RowLink
    href={`/ho-so/${task.paperId}`}
    title={homeWords.taskTitle(task)}
    side={
      task.state === 'done' ? (
        <StateWord task={task} />
      ) : (
        task.dueAt && (
          <span className="text-sm">
            <Clock dueAt={task.dueAt} calendar={calendar} short />
          </span>
        )
      )
    }
  >
    <span className="text-soft">
      {[task.kind === 'readPerson' && task.unitName, task.sentAt && homeWords.sentToYou(viInstant(task.sentAt))]
        .filter(Boolean)
        .join(' · ')}
    </span>
  </RowLink>
)

/** What is done, with the receipt that proves it. */
export const DoneRow = ({ task, reference }: { task: PaperTask; reference: string }) => (
  <RowLink href={`/ho-so/${task.paperId}`} title={homeWords.taskTitle(task)} side={<StateWord task={task} />}>
    {task.sentAt && <span className="text-soft">{homeWords.receipt(reference, viInstant(task.sentAt))}</span>}
  </RowLink>
)
