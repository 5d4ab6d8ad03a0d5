import type { DecisionAct, DecisionPart } from '../../decision/decision.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { GivenNumber } from '../../model/docket.ts'
import type { PrintedPaper } from '../layout/layout.ts'
import type { DecidedLine } from './by-group.ts'
import { decisionCounting } from './counting.ts'
import { decisionMinutes } from './minutes.ts'

/** The minutes of a meeting that decided, and its count of sheets, from the act and its parts, in the order of its items. */
export const meetingPapers = (
  campaign: Pick<Campaign, 'year' | 'process'>,
  act: DecisionAct,
  parts: readonly (DecisionPart | undefined)[],
  numbered: { given?: GivenNumber | null },
): PrintedPaper[] => {
  const facts = {
    ...{ year: campaign.year, issuer: act.facts.issuer, meeting: act.meeting, groups: campaign.process.groups },
    ...{ ...numbered, overrides: act.overrides, tables: act.facts.tables },
  }
  const lines = act.items.flatMap(({ name, part: { scope, group, subjectKind } }, at): DecidedLine[] => {
    const part = parts[at]
    return part && part.scope === scope ? [{ name, subjectKind, group, part }] : []
  })
  const counting = decisionCounting(lines, facts)
  return [decisionMinutes(lines, facts), ...(counting ? [counting] : [])]
}
