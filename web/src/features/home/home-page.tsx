import { isRecorder, organisesAny } from '@kiemdiem/domain/decision/comment/may-comment'
import { decidingFor } from '@kiemdiem/domain/decision/shown/deciding-for'
import { receiptReference } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { Board } from '@kiemdiem/domain/model/progress'
import type { Summary } from '@kiemdiem/domain/model/summary'
import { myTasks } from '@kiemdiem/domain/progress/tasks/my-tasks'
import {
  isConferenceTask,
  isPaperTask,
  isTurnTask,
  type PaperTask,
  type Task,
  type TaskState,
} from '@kiemdiem/domain/progress/tasks/task'
import { lazy, Suspense } from 'react'
import { LinkButton } from '../../components/form/button.tsx'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { UnsentHere } from '../../components/saving/unsent-here.tsx'
import { PlanRuler } from '../../components/time/plan-ruler.tsx'
import { PlanSteps } from '../../components/time/plan-steps.tsx'
import { kitWords } from '../../components/vi.ts'
import { queries } from '../../lib/data/queries.ts'
import { useQuery } from '../../lib/data/use-query.ts'
import { useNow } from '../../lib/now.ts'
import { useOnline } from '../../lib/page/online.ts'
import { useMe } from '../../lib/use-access.ts'
import { FirstSteps } from './first-steps.tsx'
import { NothingOwed } from './nothing-owed.tsx'
import { Places } from './places.tsx'
import { ConferenceRow } from './rows/conference-row.tsx'
import { DoneRow, ReadingRow, WritingRow } from './rows/task-row.tsx'
import { ToClarify } from './rows/to-clarify.tsx'
import { ToConfirm } from './rows/to-confirm.tsx'
import { TurnRow } from './rows/turn-row.tsx'
import { TaskList } from './task-list.tsx'
import { useMyWork } from './use-my-work.ts'
import { homeWords } from './vi.ts'

/** For who decides, records or organises; hardly anybody else waits for them. */
const ToSettle = lazy(async () => ({ default: (await import('./rows/to-settle.tsx')).ToSettle }))
const ToDecideAgain = lazy(async () => ({ default: (await import('./rows/to-decide-again.tsx')).ToDecideAgain }))

/** For one person of a campaign; nobody else waits for it. */
const ToComment = lazy(async () => ({ default: (await import('./rows/to-comment.tsx')).ToComment }))

const Shape = () => (
  <>
    <Skeleton height={28} />
    <Skeleton height={104} />
    <Skeleton height={104} />
  </>
)

/** What I owe and by when, what I have done with its receipt, and where the plan stands. */
export const HomePage = () => {
  const { access } = useMe()
  const campaigns = useQuery(queries.openCampaigns())
  return (
    <WhenReady
      live={campaigns}
      shape={
        <Page title={homeWords.title} state={kitWords.loading}>
          <Shape />
        </Page>
      }
    >
      {([campaign]) =>
        campaign ? (
          <CampaignHome campaign={campaign} />
        ) : (
          <Page title={homeWords.title}>
            <EmptyState
              title={homeWords.noCampaignTitle}
              action={access.organiser.length > 0 && <LinkButton href="/luu-tru">{homeWords.dossiers}</LinkButton>}
            >
              {homeWords.noCampaign}
            </EmptyState>
            {(access.admin || access.registrar) && <FirstSteps admin={access.admin} />}
            <ToConfirm />
          </Page>
        )
      }
    </WhenReady>
  )
}

const Plan = ({ campaign }: { campaign: Campaign }) => (
  <section className="grid gap-3">
    <h2 className="text-lg font-semibold">{homeWords.plan}</h2>
    <div className="rounded-md bg-sheet p-4">
      <PlanRuler campaign={campaign} size="small" />
    </div>
    <PlanSteps campaign={campaign} />
  </section>
)

const CampaignHome = ({ campaign }: { campaign: Campaign }) => {
  const live = useMyWork(campaign)
  const { uid, access } = useMe()
  const now = useNow()
  const online = useOnline()
  const work = live.state === 'ready' ? live.data : null
  const tasks = work && myTasks({ uid, organiser: access.organiser, ...work, campaign, now })
  const owed = tasks?.filter((task) => task.state === 'todo' || task.state === 'late') ?? []
  const late = owed.filter((task) => task.state === 'late')
  const unlisted = work?.summaries.reduce((sum, summary) => sum + summary.unlisted, 0) ?? 0
  const loading = live.state === 'loading'
  const counts = tasks && homeWords.counts(owed.length + unlisted, late.length)
  const updating = live.state === 'ready' && live.stale ? ` · ${homeWords.updating}` : ''
  const state = loading ? kitWords.loading : counts && `${counts}${updating}`
  return (
    <Page title={homeWords.title} state={state}>
      {!online && <UnsentHere uid={uid} />}
      <ToConfirm />
      <WhenReady live={live} shape={<Shape />}>
        {(ready) => <Content campaign={campaign} tasks={tasks ?? []} {...ready} />}
      </WhenReady>
      {/* Not before what stands above it, which would push it down under the reader's eyes. */}
      {!loading && <Plan campaign={campaign} />}
    </Page>
  )
}

interface Work {
  campaign: Campaign
  tasks: readonly Task[]
  papers: readonly Paper[]
  boards: readonly Board[]
  summaries: readonly Summary[]
}

const aboutPapers = (tasks: readonly Task[], ...states: TaskState[]): PaperTask[] =>
  tasks.flatMap((task) => (isPaperTask(task) && states.includes(task.state) ? [task] : []))

const Content = ({ campaign, tasks, papers, boards, summaries }: Work) => {
  const { uid, access } = useMe()
  const paperOf = new Map(papers.map((paper) => [paper.id, paper]))
  const owed = aboutPapers(tasks, 'late', 'todo')
  const done = aboutPapers(tasks, 'done')
  const conferences = tasks.filter(isConferenceTask)
  const turns = tasks.filter(isTurnTask)
  const handles = (access.scopes ?? []).some((scope) => scope.startsWith(`${campaign.id}.`))
  const comments = handles && (organisesAny(campaign, access) || isRecorder(campaign, uid))
  const decides = decidingFor(campaign, uid)
  const settles = decides.length > 0 || isRecorder(campaign, uid) || access.organiser.length > 0
  const nothing = owed.length === 0 && turns.length === 0 && conferences.every((task) => task.state === 'info')
  const paperRow = (task: PaperTask) => {
    const paper = paperOf.get(task.paperId)
    if (!paper) return <ReadingRow key={task.id} task={task} calendar={campaign.calendar} />
    if (task.state === 'done')
      return (
        <DoneRow key={task.id} task={task} reference={receiptReference(campaign.year, paper.number, paper.accepted)} />
      )
    return <WritingRow key={task.id} task={task} paper={paper} calendar={campaign.calendar} />
  }
  return (
    <>
      {nothing && <NothingOwed campaign={campaign} anyDone={done.length > 0} />}
      <TaskList title={homeWords.writing}>{owed.filter((task) => task.open === 'write').map(paperRow)}</TaskList>
      <TaskList title={homeWords.conferences}>
        {conferences.map((task) => (
          <ConferenceRow key={task.id} task={task} calendar={campaign.calendar} />
        ))}
      </TaskList>
      <ToClarify campaign={campaign.id} />
      {settles && (
        <Suspense fallback={null}>
          <ToSettle campaign={campaign} />
        </Suspense>
      )}
      {decides.some(({ way }) => way === 'committee') && (
        <Suspense fallback={null}>
          <ToDecideAgain campaign={campaign} />
        </Suspense>
      )}
      <TaskList title={homeWords.turns}>
        {turns.map((task) => (
          <TurnRow key={task.id} task={task} calendar={campaign.calendar} />
        ))}
      </TaskList>
      <TaskList title={homeWords.reading}>{owed.filter((task) => task.open === 'read').map(paperRow)}</TaskList>
      {isRecorder(campaign, uid) && (
        <Suspense fallback={null}>
          <ToComment campaign={campaign} boards={boards} />
        </Suspense>
      )}
      <Places campaign={campaign} boards={boards} summaries={summaries} admin={access.admin} comments={comments} />
      <TaskList title={homeWords.info}>{aboutPapers(tasks, 'info').map(paperRow)}</TaskList>
      <TaskList title={homeWords.done(done.length)} folded>
        {done.map(paperRow)}
      </TaskList>
    </>
  )
}
