import { lastWritten } from '@kiemdiem/domain/decision/comment/comment'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { LinkButton } from '../../components/form/button.tsx'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { command, newKey } from '../../lib/commands.ts'
import { type CommentGroup, commentGroups, handledLines } from '../../lib/data/comment-lines.ts'
import { queries } from '../../lib/data/queries.ts'
import { useBoards } from '../../lib/data/use-boards.ts'
import { useQueries } from '../../lib/data/use-query.ts'
import { useMe } from '../../lib/use-access.ts'
import { usePreview } from '../../lib/use-preview.ts'
import { GroupForm } from './group-form.tsx'
import { commentWords as words } from './vi.ts'

const shape = <Skeleton height={480} />

const Groups = ({ campaign, groups }: { campaign: Campaign; groups: readonly CommentGroup[] }) => {
  const { uid } = useMe()
  const acts = useQueries(groups.map(({ scope }) => queries.commentsOf(scope)))
  const reviews = groups.flatMap(({ lines }) => lines.map(({ reviewId }) => reviewId)).sort()
  const asked = usePreview(reviews.length === 0 ? null : reviews, (ids) =>
    command('readSaid', { campaign: campaign.id, reviews: ids, key: newKey() }),
  )
  if (groups.length === 0) return <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>
  const said = new Map((asked.answer?.said ?? []).map((each) => [each.reviewId, each]))
  return (
    <WhenReady live={acts} shape={shape}>
      {(found) => {
        const written = lastWritten(found)
        return (
          <>
            <Notice kind="info">{words.intro}</Notice>
            {asked.state === 'failed' && <Notice kind="warn">{words.saidFailed}</Notice>}
            {asked.answer || asked.state === 'failed'
              ? groups.map((group) => <GroupForm key={group.scope} {...{ uid, campaign, group, written, said }} />)
              : shape}
          </>
        )
      }}
    </WhenReady>
  )
}

const OfBoards = ({ campaign }: { campaign: Campaign }) => {
  const { uid, access } = useMe()
  const boards = useBoards(campaign, { uid, organiser: access.organiser })
  return (
    <WhenReady live={boards} shape={shape}>
      {(found) => {
        const reader = { uid, organiser: access.organiser, scopes: access.scopes ?? [] }
        return <Groups campaign={campaign} groups={commentGroups(campaign, handledLines(campaign, found, reader))} />
      }}
    </WhenReady>
  )
}

/** "Nhận xét của cấp có thẩm quyền": the words that the law asks for, written for many people on one page. */
export const CommentsPage = () => {
  const { campaign, settled } = useMe()
  return (
    <Page title={words.title} action={<LinkButton href="/nhan-xet/in">{words.sheets}</LinkButton>}>
      {campaign ? <OfBoards campaign={campaign} /> : settled ? <EmptyState title={words.noCampaign} /> : shape}
    </Page>
  )
}
