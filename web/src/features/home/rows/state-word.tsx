import type { PaperTask } from '@kiemdiem/domain/progress/tasks/task'
import { CircleCheck, CircleDashed, CircleDot, Info, type LucideIcon, RotateCcw } from 'lucide-react'
import { homeWords } from '../vi.ts'

interface Look {
  word: string
  icon: LucideIcon
  tone: string
}

/** Null: whether its writer has begun, which nobody has said yet. */
type Started = boolean | null

/** How far a task has come, as one word with a shape; how late it is stands in its clock. */
const lookOf = (task: PaperTask, started: Started): Look => {
  const reads = task.kind === 'readPerson' || task.kind === 'readCollective'
  if (task.state === 'done')
    return { word: reads ? homeWords.wasOpened : homeWords.sent, icon: CircleCheck, tone: 'text-done' }
  if (task.closed) return { word: homeWords.closed, icon: Info, tone: 'text-soft' }
  if (task.returned) return { word: homeWords.returned, icon: RotateCcw, tone: 'text-due' }
  if (task.completing) return { word: homeWords.completing, icon: CircleDot, tone: 'text-accent' }
  // Keeps its place: "not begun" would be untrue until the server has said so.
  if (started === null) return { word: homeWords.notStarted, icon: CircleDashed, tone: 'invisible' }
  return started
    ? { word: homeWords.started, icon: CircleDot, tone: 'text-accent' }
    : { word: homeWords.notStarted, icon: CircleDashed, tone: 'text-soft' }
}

export const StateWord = ({ task, started = false }: { task: PaperTask; started?: Started }) => {
  const { word, icon: Icon, tone } = lookOf(task, started)
  return (
    <span className={`inline-flex items-center gap-1.5 text-sm font-semibold whitespace-nowrap ${tone}`}>
      <Icon aria-hidden size={16} className="shrink-0" /> {word}
    </span>
  )
}
