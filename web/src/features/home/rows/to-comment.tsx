import { lastWritten } from '@kiemdiem/domain/decision/comment/comment'
import { isRecorder } from '@kiemdiem/domain/decision/comment/may-comment'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Board } from '@kiemdiem/domain/model/progress'
import { commentGroups, handledLines } from '../../../lib/data/comment-lines.ts'
import { queries } from '../../../lib/data/queries.ts'
import { useQueries } from '../../../lib/data/use-query.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { useMe } from '../../../lib/use-access.ts'
import { TaskList } from '../task-list.tsx'
import { homeWords } from '../vi.ts'
import { RowLink } from './row-link.tsx'

/** Of whom the recorder has not written the words that the law asks for. He sees the boards of what he records. */
export const ToComment = ({ campaign, boards }: { campaign: Campaign; boards: readonly Board[] }) => {
  const { uid, access } = useMe()
  const reader = { uid, organiser: [], scopes: access.scopes ?? [] }
  const groups = isRecorder(campaign, uid) ? commentGroups(campaign, handledLines(campaign, boards, reader)) : []
  const acts = dataOf(useQueries(groups.map(({ scope }) => queries.commentsOf(scope))))
  const written = lastWritten(acts ?? [])
  const waiting = groups.flatMap(({ lines }) => lines.filter(({ reviewId }) => !written.has(reviewId)))
  return (
    <TaskList title={homeWords.toComment}>
      {acts && waiting.length > 0
        ? [
            <RowLink key="comment" href="/nhan-xet" title={homeWords.comment(waiting.length)}>
              <span>{homeWords.commentText}</span>
            </RowLink>,
          ]
        : []}
    </TaskList>
  )
}
