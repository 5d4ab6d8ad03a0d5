import { groupQuotas } from '@kiemdiem/domain/appraisal/group-quotas'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Finding } from '@kiemdiem/domain/pack/rate/result'
import { useMemo } from 'react'
import { moveInGrid } from '../../components/data/grid-keys.ts'
import { LinkButton } from '../../components/form/button.tsx'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { queries } from '../../lib/data/queries.ts'
import { useBoards } from '../../lib/data/use-boards.ts'
import { useQueries } from '../../lib/data/use-query.ts'
import { useMe } from '../../lib/use-access.ts'
import { useCall } from '../../lib/use-call.ts'
import { Accept } from './accept.tsx'
import { HandOver } from './hand-over.tsx'
import { COLUMNS, LineView } from './line/line-view.tsx'
import { type Awaited, acceptable, appraisedScopes, awaitedIn, type Group, groupsOf } from './lines.ts'
import { appraisalWords as words } from './vi.ts'

const HEADS = [
  [words.columns.number, 'w-10'],
  [words.columns.name, 'w-44'],
  [words.columns.self, 'w-28'],
  [words.columns.conference, 'w-56'],
  [words.columns.opinions, 'w-36'],
  [words.columns.level, 'w-56'],
  [words.columns.remark, ''],
] as const

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

/** What the rules say of the group as a set; what is beyond them is said aloud. */
const Quota = ({ finding }: { finding: Finding | undefined }) =>
  finding &&
  (finding.severity === 'info' ? (
    <p className="text-sm text-soft">
      {words.quota}: {finding.text}
    </p>
  ) : (
    <Notice kind={finding.severity} live title={words.quota}>
      {finding.text} ({finding.source})
    </Notice>
  ))

/** The table of one track: groups one under the other, keys lead through all of them. */
const TrackTable = ({ campaign, track, groups }: { campaign: Campaign; track: string; groups: readonly Group[] }) => {
  const { uid } = useMe()
  const call = useCall(JSON.stringify(groups.map(({ lines }) => lines.map(({ mark }) => mark?.rev ?? 0))))
  const lines = useMemo(() => groups.flatMap((group) => group.lines), [groups])
  const quotas = useMemo(() => groupQuotas(campaign, lines), [campaign, lines])
  const at = new Map(lines.map(({ reviewId }, place) => [reviewId, place]))
  return (
    <>
      {!quotas.ok && <Notice kind="warn">{words.packMissing}</Notice>}
      <Accept uid={uid} campaign={campaign} lines={acceptable(groups)} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys lead from cell to cell; every control can be reached without them */}
      <div className="grid gap-6" onKeyDown={(event) => moveInGrid(event, { rows: lines.length, columns: COLUMNS })}>
        {groups.map(({ scope, group, name, lines: own }) => (
          <section key={scope} className="grid gap-2">
            <h2 className="text-lg font-semibold">{name}</h2>
            {quotas.ok && <Quota finding={quotas.of.get(group)} />}
            <table className="w-full border-collapse bg-sheet text-sm max-md:grid max-md:gap-3 max-md:bg-transparent">
              <caption className="sr-only">{name}</caption>
              <thead className="z-10 bg-sheet max-md:sr-only md:top-0 md:tall:sticky">
                <tr className="border-b-2 border-line text-left">
                  {HEADS.map(([head, width]) => (
                    <th key={head} scope="col" className={`p-2 font-semibold ${width}`}>
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              {own.map((line) => (
                <LineView
                  key={line.reviewId}
                  line={line}
                  at={at.get(line.reviewId) ?? 0}
                  uid={uid}
                  campaign={campaign}
                  refused={call.at[line.reviewId]}
                />
              ))}
            </table>
          </section>
        ))}
      </div>
      <HandOver uid={uid} campaign={campaign} track={track} lines={lines} call={call} />
    </>
  )
}

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
    <Page title={words.title} action={mine && <LinkButton href="/tham-dinh/in">{words.print}</LinkButton>}>
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
