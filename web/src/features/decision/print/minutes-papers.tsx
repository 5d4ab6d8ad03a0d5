import type { DecisionAct, DecisionPart } from '@kiemdiem/domain/decision/decision'
import type { DecidedLine } from '@kiemdiem/domain/forms/decision/by-group'
import { decisionCounting } from '@kiemdiem/domain/forms/decision/counting'
import { decisionMinutes } from '@kiemdiem/domain/forms/decision/minutes'
import type { PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { Copies } from '../../../components/copies/copies.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { NumberedSheets } from '../../../components/paper/numbered/numbered-sheets.tsx'
import { useGiven } from '../../../components/paper/numbered/use-given.ts'

interface Decided {
  campaign: Campaign
  act: DecisionAct
  /** In the order of the act's items. */
  parts: readonly DecisionPart[]
}

/** The minutes of one meeting, and its count of sheets. */
export const MinutesPapers = ({ campaign, act, parts }: Decided) => {
  const given = useGiven(act.id)
  if (!given) return <Skeleton height={600} />
  const { unread, ...numbered } = given
  const facts = {
    ...{ year: campaign.year, issuer: act.facts.issuer, meeting: act.meeting, groups: campaign.process.groups },
    ...{ ...numbered, overrides: act.overrides, tables: act.facts.tables },
  }
  const lines = act.items.flatMap(({ name, part: { scope, group, subjectKind } }, at): DecidedLine[] => {
    const part = parts[at]
    return part && part.scope === scope ? [{ name, subjectKind, group, part }] : []
  })
  const sheets = [decisionMinutes(lines, facts), decisionCounting(lines, facts)].flatMap((each): PrintedPaper[] =>
    each ? [each] : [],
  )
  return (
    <>
      <NumberedSheets sheets={sheets} draft={false} unread={unread} />
      <Copies of={{ kind: 'act', id: act.id }} keeps />
    </>
  )
}
