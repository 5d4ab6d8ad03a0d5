import { decidingFor } from '@kiemdiem/domain/decision/shown/deciding-for'
import { Fragment } from 'react'
import { LinkButton } from '../../components/form/button.tsx'
import { Page } from '../../components/layout/page.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { useMe } from '../../lib/use-access.ts'
import { DirectTables } from './direct/direct-tables.tsx'
import { PlacesSection } from './places/places-section.tsx'
import { TableData } from './table-data.tsx'
import { TrackTable } from './track-table.tsx'
import { decisionWords as words } from './vi.ts'

/** "Quyết định xếp loại": the table that was handed over, and the meeting that decides on it, for who records it. */
export const DecisionPage = () => {
  const { uid, campaign, settled } = useMe()
  const decider = campaign?.process.deciders.find(({ recorder }) => recorder === uid)
  const own = campaign ? decidingFor(campaign, uid) : []
  return (
    <Page
      title={words.title}
      action={
        (decider || own.length > 0) && (
          <>
            {decider && (
              <>
                <LinkButton href="/nhan-xet">{words.comments}</LinkButton>{' '}
                <LinkButton href="/quyet-dinh/bo-tai-lieu">{words.sets}</LinkButton>{' '}
              </>
            )}
            <LinkButton href="/quyet-dinh/in">{decider ? words.print : words.printOwn}</LinkButton>
          </>
        )
      }
      context={(decider ?? own[0])?.name}
    >
      {campaign && decider && (
        <>
          <Notice kind="info">{words.intro}</Notice>
          <TableData campaign={campaign} decider={decider}>
            {({ sheets, ...table }) => (
              <Fragment key={table.track}>
                <PlacesSection campaign={campaign} track={table.track} sheets={sheets} />
                <TrackTable {...table} campaign={campaign} decider={decider} />
              </Fragment>
            )}
          </TableData>
        </>
      )}
      {campaign && own.length > 0 && <DirectTables campaign={campaign} />}
      {!decider &&
        own.length === 0 &&
        (settled ? (
          <EmptyState title={campaign ? words.notYours : words.noCampaign}>{campaign && words.notYoursText}</EmptyState>
        ) : (
          <Skeleton height={480} />
        ))}
    </Page>
  )
}
