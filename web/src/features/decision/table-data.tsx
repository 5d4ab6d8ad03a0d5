import type { Sheet } from '@kiemdiem/domain/appraisal/sheet/sheet'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Person } from '@kiemdiem/domain/model/person'
import type { Decider } from '@kiemdiem/domain/model/process'
import type { Board } from '@kiemdiem/domain/model/progress'
import type { Unit } from '@kiemdiem/domain/model/unit'
import type { ReactNode } from 'react'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { groupLines, handledScopes } from '../../lib/data/group-lines.ts'
import { queries } from '../../lib/data/queries.ts'
import { useBoards } from '../../lib/data/use-boards.ts'
import { usePeople } from '../../lib/data/use-people.ts'
import { useQueries, useQuery } from '../../lib/data/use-query.ts'
import { useMe } from '../../lib/use-access.ts'
import { type DecisionGroup, stateFor } from './lines/lines.ts'
import { decisionWords as words } from './vi.ts'

const shape = <Skeleton height={480} />

interface TableOf {
  track: string
  collective: Unit
  groups: readonly DecisionGroup[]
  sheets: readonly Sheet[]
  boards: readonly Board[]
  people: readonly Person[]
  units: readonly Unit[]
}

interface Props {
  campaign: Campaign
  decider: Decider
  children: (table: TableOf) => ReactNode
}

/** What a recorder reads of the table, a track at a time. */
export const TableData = ({ campaign, decider, children }: Props) => {
  const { uid, access } = useMe()
  const scopes = handledScopes(campaign, access.scopes ?? [])
  const boards = useBoards(campaign, { uid, organiser: access.organiser })
  const sheets = useQueries(scopes.map(({ scope }) => queries.sheetsOf(scope)))
  const marks = useQueries(scopes.map(({ scope }) => queries.marksOf(scope)))
  const people = usePeople()
  const units = useQuery(queries.units())
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
                        if (groups.length === 0)
                          return <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>
                        return [...new Set(groups.map(({ track }) => track))].map((track) =>
                          children({
                            ...{ track, collective, sheets: found, boards: onBoards, people: everybody, units: all },
                            groups: groups.filter((group) => group.track === track),
                          }),
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
