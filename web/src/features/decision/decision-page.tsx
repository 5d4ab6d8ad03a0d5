import { decidingFor } from '@kiemdiem/domain/decision/shown/deciding-for'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Decider } from '@kiemdiem/domain/model/process'
import { LinkButton } from '../../components/form/button.tsx'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { groupLines, handledScopes } from '../../lib/data/group-lines.ts'
import { queries } from '../../lib/data/queries.ts'
import { useBoards } from '../../lib/data/use-boards.ts'
import { usePeople } from '../../lib/data/use-people.ts'
import { useQueries, useQuery } from '../../lib/data/use-query.ts'
import { useMe } from '../../lib/use-access.ts'
import { DirectTables } from './direct/direct-tables.tsx'
import { stateFor } from './lines/lines.ts'
import { PlacesSection } from './places/places-section.tsx'
import { TrackTable } from './track-table.tsx'
import { decisionWords as words } from './vi.ts'

const shape = <Skeleton height={480} />

const Decided = ({ campaign, decider }: { campaign: Campaign; decider: Decider }) => {
  const { uid, access } = useMe()
  const scopes = handledScopes(campaign, access.scopes ?? [])
  const boards = useBoards(campaign, { uid, organiser: access.organiser })
  const sheets = useQueries(scopes.map(({ scope }) => queries.sheetsOf(scope)))
  const marks = useQueries(scopes.map(({ scope }) => queries.marksOf(scope)))
  const people = usePeople()
  const units = useQuery(queries.units())
  const tracks = [...new Set(scopes.map(({ track }) => track))]
  return (
    <WhenReady live={boards} shape={shape}>
      {(onBoards) => (
        <WhenReady live={sheets} shape={shape}>
          {(found) => (
            <WhenReady live={marks} shape={shape}>
              {(marked) => (
                <WhenReady live={people} shape={shape}>
                  {(everybody) => (
                    <WhenReady live={units} shape={shape}>
                      {(all) => {
                        const groups = groupLines(
                          scopes,
                          { boards: onBoards, sheets: found, marks: marked },
                          stateFor(uid),
                        )
                        const collective = all.find(({ id }) => id === decider.unit)
                        if (!collective) return <EmptyState title={words.noCollective} />
                        const allotting = tracks.map((track) => (
                          <PlacesSection key={track} {...{ campaign, track }} sheets={found} />
                        ))
                        if (groups.length === 0)
                          return <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>
                        return (
                          <>
                            {allotting}
                            <Notice kind="info">{words.intro}</Notice>
                            {tracks.map((track) => (
                              <TrackTable
                                key={track}
                                {...{ campaign, track, decider, collective }}
                                groups={groups.filter((group) => group.track === track)}
                                boards={onBoards}
                                people={everybody}
                                units={all}
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
          )}
        </WhenReady>
      )}
    </WhenReady>
  )
}

/** "Quyết định xếp loại": the table that was handed over, and the meeting that decides on it, for who records it. */
export const DecisionPage = () => {
  const { uid, campaign, settled } = useMe()
  const decider = campaign?.process.deciders.find(({ recorder }) => recorder === uid)
  const own = campaign ? decidingFor(campaign, uid) : []
  return (
    <Page
      title={words.title}
      action={decider && <LinkButton href="/quyet-dinh/in">{words.print}</LinkButton>}
      context={(decider ?? own[0])?.name}
    >
      {campaign && decider && <Decided campaign={campaign} decider={decider} />}
      {campaign && own.length > 0 && <DirectTables campaign={campaign} />}
      {!decider &&
        own.length === 0 &&
        (settled ? (
          <EmptyState title={campaign ? words.notYours : words.noCampaign}>{campaign && words.notYoursText}</EmptyState>
        ) : (
          shape
        ))}
    </Page>
  )
}
