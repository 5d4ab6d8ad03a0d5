import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Board } from '@kiemdiem/domain/model/progress'
import type { Summary } from '@kiemdiem/domain/model/summary'
import { STAGE_NAMES } from '@kiemdiem/domain/model/terms'
import { foldBoards } from '@kiemdiem/domain/progress/fold-boards'
import { type Figures, figuresOf } from '@kiemdiem/domain/progress/summary/figures'
import { appraisesIn } from '@kiemdiem/domain/registry/relations/appraisers'
import { localDate } from '@kiemdiem/domain/time'
import { viDate } from '@kiemdiem/domain/vi'
import { useNow } from '../../lib/now.ts'
import { useMe } from '../../lib/use-access.ts'
import { RowLink } from './rows/row-link.tsx'
import { homeWords } from './vi.ts'

interface Followed {
  campaign: Campaign
  boards: readonly Board[]
  summaries: readonly Summary[]
}

/** The boards that one follows as a head or clerk, in a word. */
const figuresOn = (boards: readonly Board[], now: Date, campaign: Campaign): Figures => {
  const { papers, late, nearest } = foldBoards(boards, now, campaign.calendar)
  return { papers, late: late.length, nearest: nearest[0] ?? null }
}

/** One line of the board for whoever follows one: what is in, what is late, what comes. An organiser's is of his tracks. */
const BoardLine = ({ campaign, boards, summaries }: Followed) => {
  const now = useNow()
  const names = (summaries.length > 0 ? summaries : boards).map(({ unitName }) => unitName)
  const { papers, late, nearest } =
    summaries.length > 0 ? figuresOf(summaries, now, campaign.calendar) : figuresOn(boards, now, campaign)
  return (
    <RowLink href="/tien-do" title={homeWords.board(names.length === 1 ? (names[0] ?? null) : null)}>
      <span>
        {homeWords.boardSent(papers.sent, papers.total)}
        {late > 0 && (
          <>
            {' · '}
            <strong className="font-semibold text-late">{homeWords.boardLate(late)}</strong>
          </>
        )}
        {nearest && ` · ${homeWords.boardNext(STAGE_NAMES[nearest.stage], viDate(localDate(nearest.dueAt)))}`}
      </span>
    </RowLink>
  )
}

/** Where a role leads besides one's own tasks; nothing for a cadre without one. */
export const Places = ({ admin, comments, ...followed }: Followed & { admin: boolean; comments: boolean }) => {
  const { uid, access } = useMe()
  const { process } = followed.campaign
  const board = followed.boards.length > 0 || followed.summaries.length > 0
  const dossiers = process.tracks.some(({ id }) => access.organiser.includes(id) || appraisesIn(process, id, uid))
  if (!board && !admin && !comments && !dossiers) return null
  return (
    <section className="grid gap-3">
      <h2 className="text-lg font-semibold">{homeWords.places}</h2>
      <ul className="grid gap-px overflow-hidden rounded-md border border-line bg-line">
        {board && <BoardLine {...followed} />}
        {board && followed.campaign.process.remediation && (
          <RowLink href="/khac-phuc" title={homeWords.mending}>
            <span>{homeWords.mendingText}</span>
          </RowLink>
        )}
        {dossiers && (
          <RowLink href="/luu-tru" title={homeWords.dossiers}>
            <span>{homeWords.dossiersText}</span>
          </RowLink>
        )}
        {comments && (
          <RowLink href="/nhan-xet" title={homeWords.comments}>
            <span>{homeWords.commentsText}</span>
          </RowLink>
        )}
        {admin && (
          <RowLink href="/tai-khoan" title={homeWords.accounts}>
            <span>{homeWords.accountsText}</span>
          </RowLink>
        )}
      </ul>
    </section>
  )
}
