import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { queries } from '../../lib/data/queries.ts'
import { useBoards } from '../../lib/data/use-boards.ts'
import { useQueries } from '../../lib/data/use-query.ts'
import { useMe } from '../../lib/use-access.ts'
import { type Awaited, appraisedScopes, awaitedIn, groupsOf } from './lines.ts'
import { TrackTable } from './table/track-table.tsx'
import { appraisalWords as words } from './vi.ts'

const WhomToCall = ({ awaited }: { awaited: readonly Awaited[] }) =>
  awaited.length > 0 && (
    <details className="rounded-md bg-sheet px-4 py-2 shadow-sheet">
      <summary className="target w-fit cursor-pointer py-2 font-semibold text-accent">
        {words.awaitedTitle(awaited.length)}
      </summary>
      <ul className="grid gap-1 pb-2 text-sm">
        {awaited.map(({ unit, unitName, names }) => (
          <li key={unit}>{words.awaited(unitName, names)}</li>
        ))}
      </ul>
    </details>
  )

const Appraised = ({ campaign, held }: { campaign: Campaign; held: readonly string[] }) => {
  const { uid, access } = useMe()
  const scopes = appraisedScopes(campaign, held)
  const boards = useBoards(campaign, { uid, organiser: access.organiser })
  const sheets = useQueries(scopes.map(({ scope }) => queries.sheetsOf(scope)))
  const marks = useQueries(scopes.map(({ scope }) => queries.marksOf(scope)))
  const tracks = [...new Set(scopes.map(({ track }) => track))]
  return (
    <WhenReady live={boards} shape={<Skeleton height={480} />}>
      {(onBoards) => (
        <WhenReady live={sheets} shape={<Skeleton height={480} />}>
          {(found) => (
            <WhenReady live={marks} shape={<Skeleton height={480} />}>
              {(marked) => {
                const groups = groupsOf(scopes, onBoards, found, marked)
                return (
                  <>
                    <WhomToCall awaited={awaitedIn(onBoards, tracks)} />
                    {groups.length === 0 ? (
                      <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>
                    ) : (
                      <Notice kind="info">
                        {words.intro} <span className="max-md:hidden">{words.keys}</span>
                      </Notice>
                    )}
                    {tracks.map((track) => (
                      <TrackTable
                        key={track}
                        campaign={campaign}
                        track={track}
                        groups={groups.filter((group) => group.track === track)}
                      />
                    ))}
                  </>
                )
              }}
            </WhenReady>
          )}
        </WhenReady>
      )}
    </WhenReady>
  )
}

/** "Thẩm định": all that is known of the subjects of one's groups, what is proposed of each, and the handing over. */
export const AppraisalPage = () => {
  const { campaign, settled, access } = useMe()
  const held = access.scopes ?? []
  const mine = campaign !== null && appraisedScopes(campaign, held).length > 0
  return (
    <Page title={words.title}>
      {campaign && mine && <Appraised campaign={campaign} held={held} />}
      {!mine &&
        (settled ? (
          <EmptyState title={campaign ? words.notYours : words.noCampaign}>{campaign && words.notYoursText}</EmptyState>
        ) : (
          <Skeleton height={480} />
        ))}
    </Page>
  )
}
