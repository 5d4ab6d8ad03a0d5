import type { Board } from '@kiemdiem/domain/model/progress'
import { LinkButton } from '../../../components/form/button.tsx'
import { Page } from '../../../components/layout/page.tsx'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { useBoards } from '../../../lib/data/use-boards.ts'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { useMe } from '../../../lib/use-access.ts'
import { remediationWords, enterWords as words } from '../vi.ts'
import { PlanForm } from './plan-form.tsx'
import { NO_COMMITMENT } from './plan-value.ts'

const shape = <Skeleton height={320} />

/** Who enters for others: the unit's clerks, and who organises the track. */
const Entering = ({ paperId, board }: { paperId: string; board: Board }) => {
  const { uid, access, campaign } = useMe()
  const unit = useDoc(documents.unit(board.unit))
  const row = Object.values(board.rows).find((each) => each.paperId === paperId)
  if (!row || !campaign) return null
  return (
    <WhenReady live={unit} shape={shape}>
      {({ clerks }) =>
        access.organiser.includes(board.track) || clerks.includes(uid) ? (
          <section className="grid gap-3 rounded-md border border-line bg-sheet p-4">
            <h2 className="text-lg font-semibold">{row.name}</h2>
            <PlanForm
              uid={uid}
              paper={{ id: paperId, subjectKind: row.subjectKind, subjectName: row.name }}
              year={campaign.year}
              begun={{ items: [], watcher: '', commitment: NO_COMMITMENT }}
              nth={0}
              entered
            />
          </section>
        ) : (
          <EmptyState title={words.notYours}>{words.notYoursText}</EmptyState>
        )
      }
    </WhenReady>
  )
}

/** "Nhập từ bản giấy": a plan that was signed on paper, entered for who signed it; who confirms it is told as of any. */
export const EnterPlanPage = ({ paperId }: { paperId: string }) => {
  const { uid, access, campaign } = useMe()
  const boards = useBoards(campaign, { uid, organiser: access.organiser })
  return (
    <Page title={words.title} action={<LinkButton href="/khac-phuc">{remediationWords.back}</LinkButton>}>
      <WhenReady live={boards} shape={shape}>
        {(all: readonly Board[]) => {
          const board = all.find(({ rows }) => Object.values(rows).some((row) => row.paperId === paperId))
          return board ? (
            <Entering paperId={paperId} board={board} />
          ) : (
            <EmptyState title={words.notYours}>{words.notYoursText}</EmptyState>
          )
        }}
      </WhenReady>
    </Page>
  )
}
