import type { TableFacts } from '@kiemdiem/domain/forms/appraisal/table-paper'
import { superiorOf } from '@kiemdiem/domain/forms/facts/issuer-of'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Board } from '@kiemdiem/domain/model/progress'
import { localDate } from '@kiemdiem/domain/time'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { handledScopes } from '../../../lib/data/group-lines.ts'
import { queries } from '../../../lib/data/queries.ts'
import { useBoards } from '../../../lib/data/use-boards.ts'
import { useQueries } from '../../../lib/data/use-query.ts'
import { useNow } from '../../../lib/now.ts'
import { useMe } from '../../../lib/use-access.ts'
import { type Group, groupsOf } from '../lines.ts'
import { Papers } from './papers.tsx'
import { tableNow } from './table-of.ts'
import { useSubmitter } from './use-submitter.ts'
import { printWords as words } from './vi.ts'

interface Props {
  campaign: Campaign
  track: string
  /** How many tables of this track have been handed over. */
  before: number
}

const Shown = (props: Props & { groups: readonly Group[]; boards: readonly Board[] }) => {
  const { campaign, track, before, groups, boards } = props
  const now = useNow()
  const issued = useSubmitter(track, campaign)
  if (!issued) return <Skeleton height={600} />
  const table = tableNow(campaign, track, groups, boards)
  const lines = table.groups.flatMap((group) => group.lines)
  if (lines.length === 0) return <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>
  const facts: TableFacts = {
    ...campaign,
    ...issued,
    ...{
      to: superiorOf(campaign, track),
      on: localDate(now),
      nth: before + 1,
      given: null,
      asOf: now,
      report: { given: null },
    },
  }
  const kinds = lines.map(({ row }) => row.subjectKind)
  return (
    <>
      <Notice kind="info">{words.draft}</Notice>
      <Papers {...{ campaign, track, table, kinds, facts }} draft unread={false} />
    </>
  )
}

/** What waits to be handed over, as the organisers have it now: drafts. */
export const NowPapers = (props: Props) => {
  const { campaign, track } = props
  const { uid, access } = useMe()
  const scopes = handledScopes(campaign, access.scopes ?? []).filter((each) => each.track === track)
  const boards = useBoards(campaign, { uid, organiser: access.organiser })
  const sheets = useQueries(scopes.map(({ scope }) => queries.sheetsOf(scope)))
  const marks = useQueries(scopes.map(({ scope }) => queries.marksOf(scope)))
  const shape = <Skeleton height={600} />
  if (scopes.length === 0) return <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>
  return (
    <WhenReady live={boards} shape={shape}>
      {(onBoards) => (
        <WhenReady live={sheets} shape={shape}>
          {(found) => (
            <WhenReady live={marks} shape={shape}>
              {(marked) => <Shown {...props} boards={onBoards} groups={groupsOf(scopes, onBoards, found, marked)} />}
            </WhenReady>
          )}
        </WhenReady>
      )}
    </WhenReady>
  )
}
