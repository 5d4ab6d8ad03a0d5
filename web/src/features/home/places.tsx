import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Board } from '@kiemdiem/domain/model/progress'
import { STAGE_NAMES } from '@kiemdiem/domain/model/terms'
import { foldBoards } from '@kiemdiem/domain/progress/fold-boards'
import { localDate } from '@kiemdiem/domain/time'
import { viDate } from '@kiemdiem/domain/vi'
import { useNow } from '../../lib/now.ts'
import { RowLink } from './row-link.tsx'
import { homeWords } from './vi.ts'

/** One line of the board for whoever follows one: what is in, what is late, what comes. */
const BoardLine = ({ campaign, boards }: { campaign: Campaign; boards: readonly Board[] }) => {
  const { papers, late, nearest } = foldBoards(boards, useNow(), campaign.calendar)
  const next = nearest[0]
  return (
    <RowLink href="/tien-do" title={homeWords.board(boards.length === 1 ? (boards[0]?.unitName ?? null) : null)}>
      <span>
        {homeWords.boardSent(papers.sent, papers.total)}
        {late.length > 0 && (
          <>
            {' · '}
            <strong className="font-semibold text-late">{homeWords.boardLate(late.length)}</strong>
          </>
        )}
        {next && ` · ${homeWords.boardNext(STAGE_NAMES[next.stage], viDate(localDate(next.dueAt)))}`}
      </span>
    </RowLink>
  )
}

/** Where a role leads besides one's own tasks; nothing for a cadre without one. */
export const Places = (props: { campaign: Campaign | null; boards: readonly Board[]; admin: boolean }) => {
  const { campaign, boards, admin } = props
  const board = campaign !== null && boards.length > 0
  if (!board && !admin) return null
  return (
    <section className="grid gap-3">
      <h2 className="text-lg font-semibold">{homeWords.places}</h2>
      <ul className="grid gap-px overflow-hidden rounded-md border border-line bg-line">
        {board && <BoardLine campaign={campaign} boards={boards} />}
        {admin && (
          <RowLink href="/tai-khoan" title={homeWords.accounts}>
            <span>{homeWords.accountsText}</span>
          </RowLink>
        )}
      </ul>
    </section>
  )
}
