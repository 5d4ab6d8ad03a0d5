import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { useState } from 'react'
import { LinkButton } from '../../components/form/button.tsx'
import { LevelCriteria } from '../../components/form/choice/level-criteria.tsx'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { handledScopes } from '../../lib/data/group-lines.ts'
import { queries } from '../../lib/data/queries.ts'
import { useBoards } from '../../lib/data/use-boards.ts'
import { useQueries } from '../../lib/data/use-query.ts'
import { useMe } from '../../lib/use-access.ts'
import { silentIn } from './calls/silent-in.ts'
import { WhomToCall } from './calls/whom-to-call.tsx'
import { awaitedIn, groupsOf } from './lines.ts'
import { Filters } from './table/filters.tsx'
import { Fold } from './table/fold.tsx'
import { TrackTable } from './table/track-table.tsx'
import { useTableFilter } from './table/use-table-filter.ts'
import { appraisalWords as words } from './vi.ts'

const Appraised = ({ campaign, held }: { campaign: Campaign; held: readonly string[] }) => {
  const { uid, access } = useMe()
  const scopes = handledScopes(campaign, held)
  const boards = useBoards(campaign, { uid, organiser: access.organiser })
  const sheets = useQueries(scopes.map(({ scope }) => queries.sheetsOf(scope)))
  const marks = useQueries(scopes.map(({ scope }) => queries.marksOf(scope)))
  const [filter, setFilter] = useTableFilter()
  const [calling, setCalling] = useState(false)
  const [reading, setReading] = useState(false)
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
                    {groups.length === 0 && <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>}
                    {tracks.map((track, at) => (
                      <TrackTable
                        key={track}
                        campaign={campaign}
                        track={track}
                        groups={groups.filter((group) => group.track === track)}
                        filter={filter}
                        tools={
                          at === 0 && (
                            <>
                              <WhomToCall
                                awaited={awaitedIn(onBoards, tracks)}
                                silent={silentIn(groups, onBoards, campaign.process.bodies)}
                                open={calling}
                                onToggle={setCalling}
                              />
                              {groups.length > 0 && (
                                <>
                                  <Filters groups={groups} filter={filter} onChange={setFilter} />
                                  <Fold label={words.how} open={reading} onToggle={setReading}>
                                    <p className="prose-measure text-sm">
                                      {words.intro} <span className="max-md:hidden">{words.keys}</span>
                                    </p>
                                    <LevelCriteria campaign={campaign.id} />
                                  </Fold>
                                </>
                              )}
                            </>
                          )
                        }
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
  const mine = campaign !== null && handledScopes(campaign, held).length > 0
  return (
    <Page
      dense
      title={words.title}
      action={
        mine && (
          <div className="flex flex-wrap gap-3">
            <LinkButton size="small" href="/tham-dinh/lay-y-kien">
              {words.outside}
            </LinkButton>
            <LinkButton size="small" href="/tham-dinh/in">
              {words.print}
            </LinkButton>
          </div>
        )
      }
    >
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
