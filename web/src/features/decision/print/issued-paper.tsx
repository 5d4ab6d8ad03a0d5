import type { DecisionPart } from '@kiemdiem/domain/decision/decision'
import type { RulingAct } from '@kiemdiem/domain/decision/ruling/ruling'
import { resultLines, rulingFactsOf } from '@kiemdiem/domain/forms/decision/ruling/issued'
import { RULING_TYPES, resultRows } from '@kiemdiem/domain/forms/decision/ruling/result-list'
import { rulingPapers } from '@kiemdiem/domain/forms/decision/ruling/ruling'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { linesOf } from '@kiemdiem/domain/tables/laid-table'
import { Copies } from '../../../components/copies/copies.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { NumberedSheets } from '../../../components/paper/numbered/numbered-sheets.tsx'
import { useGiven } from '../../../components/paper/numbered/use-given.ts'
import { TableTools } from '../../../components/tables/table-tools.tsx'
import { printWords as words } from './vi.ts'

interface Props {
  campaign: Campaign
  act: RulingAct
  parts: ReadonlyMap<string, DecisionPart>
  /** Another one was issued in its place. */
  replaced: boolean
}

/** A decision, resolution or notice as it was issued, with the number that was given since. */
export const IssuedPaper = ({ campaign, act, parts, replaced }: Props) => {
  const own = useGiven(act.id)
  const told = useGiven(act.tells?.act ?? null)
  if (!own || !told) return <Skeleton height={600} />
  const { unread, ...numbered } = own
  const tells = act.tells && { type: RULING_TYPES[act.tells.paper], given: told.given }
  const facts = { ...rulingFactsOf(campaign, act), ...numbered, ...(tells && { tells }) }
  const lines = resultLines(act.items, parts)
  return (
    <>
      {replaced && <Notice kind="warn">{words.replaced}</Notice>}
      <TableTools
        campaign={campaign}
        fill={{ track: act.track, table: 'results', lines: linesOf(resultRows(lines, facts)) }}
      />
      <NumberedSheets sheets={rulingPapers(lines, facts)} draft={false} unread={unread || told.unread} />
      <Copies of={{ kind: 'act', id: act.id }} keeps />
    </>
  )
}
