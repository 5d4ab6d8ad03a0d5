import { scopeOf } from '@kiemdiem/domain/accounts/roles/scopes'
import type { AppraisalAct, AppraisalPart } from '@kiemdiem/domain/appraisal/appraisal'
import { lineHandedOver, type TableLine, tableOf } from '@kiemdiem/domain/appraisal/table/table'
import type { TableFacts } from '@kiemdiem/domain/forms/appraisal/table-paper'
import { superiorOf } from '@kiemdiem/domain/forms/facts/issuer-of'
import { reviewIdOf } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { localDate } from '@kiemdiem/domain/time'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { useGiven } from '../../../components/paper/numbered/use-given.ts'
import { useDocs } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { useMe } from '../../../lib/use-access.ts'
import { Papers } from './papers.tsx'
import { printWords as words } from './vi.ts'

interface Props {
  campaign: Campaign
  /** Of one track, in their order; the last is the one that is shown. */
  acts: readonly AppraisalAct[]
}

/** The lines of parts, by review; what was handed over before it was kept with the row has none. */
const linesOf = (campaign: Campaign, track: string, parts: readonly AppraisalPart[]): Map<string, TableLine> =>
  new Map(
    parts.flatMap((part): [string, TableLine][] => {
      const { row, scope } = part
      const group = campaign.process.groups.find(
        ({ id }) => scopeOf({ campaign: campaign.id, track, group: id }) === scope,
      )
      if (!row || !group) return []
      const reviewId = reviewIdOf(campaign.id, row.subject, track)
      return [[reviewId, lineHandedOver({ reviewId, scope, track, group: group.id, row }, part)]]
    }),
  )

const Shown = ({ campaign, acts, parts }: Props & { parts: readonly AppraisalPart[] }) => {
  const act = acts.at(-1)
  const given = useGiven(act?.id ?? null)
  if (!act || !given) return <Skeleton height={600} />
  if (!act.facts) return <Notice kind="info">{words.earlier}</Notice>
  const lines = linesOf(campaign, act.track, parts)
  const shown = act.items.flatMap(({ reviewId }) => lines.get(reviewId) ?? [])
  const hidden = act.items.filter(({ reviewId }) => !lines.has(reviewId)).map(({ name }) => name)
  const { unread, ...numbered } = given
  const facts: TableFacts = {
    ...campaign,
    ...act.facts,
    ...{ to: superiorOf(campaign, act.track), on: localDate(act.submittedAt), nth: acts.length, asOf: null },
    ...numbered,
  }
  const kinds = act.items.flatMap(({ part }) => part?.subjectKind ?? [])
  const table = tableOf(campaign, shown, hidden, [...lines.values()])
  return <Papers {...{ campaign, table, kinds, facts, unread }} draft={false} />
}

/** A table as it was handed over, from the parts that it left: of the groups that the reader handles. */
export const HandedOverPapers = ({ campaign, acts }: Props) => {
  const { access } = useMe()
  const held = access.scopes ?? []
  // Those of earlier tables too: the quota of a supplement counts them.
  const refs = acts.flatMap(({ items }) =>
    items.flatMap(({ reviewId, part }) =>
      part && held.includes(part.scope) ? [documents.appraisalPart(reviewId, part.id)] : [],
    ),
  )
  return (
    <WhenReady live={useDocs(refs)} shape={<Skeleton height={600} />}>
      {(parts) => <Shown campaign={campaign} acts={acts} parts={parts} />}
    </WhenReady>
  )
}
