import { LinkButton } from '../../components/form/button.tsx'
import { Page } from '../../components/layout/page.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { useMe } from '../../lib/use-access.ts'
import { TableData } from './table-data.tsx'
import { TrackTable } from './track-table.tsx'
import { decisionWords as words } from './vi.ts'

/** "Quyết định xếp loại": the table that was handed over, and the meeting that decides on it, for who records it. */
export const DecisionPage = () => {
  const { uid, campaign, settled } = useMe()
  const decider = campaign?.process.deciders.find(({ recorder }) => recorder === uid)
  return (
    <Page
      title={words.title}
      action={
        decider && (
          <div className="flex flex-wrap gap-2">
            <LinkButton href="/quyet-dinh/bo-tai-lieu">{words.sets}</LinkButton>
            <LinkButton href="/quyet-dinh/in">{words.print}</LinkButton>
          </div>
        )
      }
      context={decider?.name}
    >
      {campaign && decider && (
        <>
          <Notice kind="info">{words.intro}</Notice>
          <TableData campaign={campaign} decider={decider}>
            {(table) => <TrackTable key={table.track} {...table} campaign={campaign} decider={decider} />}
          </TableData>
        </>
      )}
      {!decider &&
        (settled ? (
          <EmptyState title={campaign ? words.notYours : words.noCampaign}>{campaign && words.notYoursText}</EmptyState>
        ) : (
          <Skeleton height={480} />
        ))}
    </Page>
  )
}
