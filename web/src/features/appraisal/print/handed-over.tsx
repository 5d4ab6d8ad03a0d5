import type { AppraisalAct, AppraisalPart } from '@kiemdiem/domain/appraisal/appraisal'
import { tableHandedOver } from '@kiemdiem/domain/appraisal/table/handed-over'
import type { TableFacts } from '@kiemdiem/domain/forms/appraisal/table-paper'
import { superiorOf } from '@kiemdiem/domain/forms/facts/issuer-of'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { localDate } from '@kiemdiem/domain/time'
import { Copies } from '../../../components/copies/copies.tsx'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { useGiven } from '../../../components/paper/numbered/use-given.ts'
import { useDocs } from '../../../lib/data/use-doc.ts'
import { useMe } from '../../../lib/use-access.ts'
import { Papers } from './papers.tsx'
import { partsOf } from './table-of.ts'
import { printWords as words } from './vi.ts'

interface Props {
  campaign: Campaign
  /** Of one track, in their order; the last is the one that is shown. */
  acts: readonly AppraisalAct[]
}

const Shown = ({ campaign, acts, parts }: Props & { parts: readonly AppraisalPart[] }) => {
  const { access } = useMe()
  const act = acts.at(-1)
  const given = useGiven(act?.id ?? null)
  const reported = useGiven(act?.report ?? null)
  if (!act || !given || !reported) return <Skeleton height={600} />
  if (!act.facts) return <Notice kind="info">{words.earlier}</Notice>
  const { unread, ...numbered } = given
  const facts: TableFacts = {
    ...campaign,
    ...act.facts,
    ...{ to: superiorOf(campaign, act.track), on: localDate(act.submittedAt), nth: acts.length, asOf: null },
    ...numbered,
    ...(act.report !== undefined && { report: { given: reported.given ?? null } }),
  }
  const kinds = act.items.flatMap(({ part }) => part?.subjectKind ?? [])
  const table = tableHandedOver(campaign, acts, parts)
  const keeps = access.organiser.includes(act.track)
  return (
    <>
      <Papers
        {...{ campaign, table, kinds, facts }}
        track={act.track}
        unread={unread || reported.unread}
        draft={false}
      />
      {keeps && (
        <p className="prose-measure text-sm text-soft" data-screen-only>
          {words.letterOnly}
        </p>
      )}
      <Copies of={{ kind: 'act', id: act.id }} keeps={keeps} />
    </>
  )
}

/** A table as it was handed over, from the parts that it left: of the groups that the reader handles. */
export const HandedOverPapers = ({ campaign, acts }: Props) => {
  const { access } = useMe()
  const refs = partsOf(acts, access.scopes ?? [])
  return (
    <WhenReady live={useDocs(refs)} shape={<Skeleton height={600} />}>
      {(parts) => <Shown campaign={campaign} acts={acts} parts={parts} />}
    </WhenReady>
  )
}
