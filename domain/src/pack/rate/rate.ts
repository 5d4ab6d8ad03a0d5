import type { PackRef } from '../../model/rule-pack.ts'
import { RATINGS } from '../../model/terms.ts'
import { differences, needsReason } from '../../ratings/differences.ts'
import { isEmpty } from '../../vi.ts'
import type { Pack } from '../shape/pack.ts'
import type { Severity, Source } from '../shape/source.ts'
import { type Judged, judgedOf, outcomeOf, speaking, suggestedOf } from './cases.ts'
import { type Around, checkFindings, sourced } from './checks.ts'
import type { RatedSubject, RateInputs } from './inputs.ts'
import { linksOf } from './links.ts'
import { orderFindings } from './order.ts'
import { quotasOf } from './quotas/quotas.ts'
import type { Finding, RateResult } from './result.ts'
import { unfitPoints } from './score.ts'
import { tails } from './words.ts'

const ownFinding = (
  { id, scope }: RatedSubject,
  said: { rule: string; severity: Severity; text: string; source: Source },
): Finding => ({
  ...{ rule: said.rule, severity: said.severity, subjects: [id], text: said.text },
  ...sourced(said.source),
  ...{ restsOn: ['own'], scopes: [scope], limit: null },
})

const departureFindings = ({ departures }: Pack, subject: RatedSubject, { vote }: RateInputs): Finding[] => {
  if (!subject.levels) return []
  return differences(subject.levels, vote ? { vote } : {}).map((each) => {
    const isOpen = needsReason(each) && isEmpty(each.reason)
    const text = isOpen
      ? `${each.text} Chưa có lý do; đề nghị bổ sung lý do.`
      : isEmpty(each.reason)
        ? each.text
        : `${each.text} Lý do: ${each.reason.trim()}`
    return ownFinding(subject, {
      rule: 'departure',
      severity: isOpen ? departures.severity : 'info',
      text,
      source: departures.source,
    })
  })
}

const criteriaFindings = ({ subject, regime, tree }: Judged, suggested: ReturnType<typeof suggestedOf>): Finding[] => {
  if (!regime) return []
  const { level, facts } = subject
  const unfit = unfitPoints(tree, facts.points)
  const { source } = regime
  return [
    ...(unfit.length > 0
      ? [ownFinding(subject, { rule: 'points', severity: 'block', text: tails.unfit(unfit), source })]
      : []),
    ...(level && suggested && RATINGS.indexOf(level) < RATINGS.indexOf(suggested)
      ? [ownFinding(subject, { rule: 'criteria', severity: 'warn', text: tails.suggested(suggested, level), source })]
      : []),
  ]
}

const onceFindings = ({ once }: Pack, subject: RatedSubject, { links }: Around): Finding[] => {
  const alike = links.alike(subject)
  if (alike.length < 2) return []
  return [{ ...ownFinding(subject, once), subjects: alike.map(({ id }) => id) }]
}

/**
 * A table of proposed levels against the rules of its campaign: what stands of each subject, and what the rules find of it
 * and of the groups as sets. Pure: the same pack and inputs give the same bytes. It changes no level and refuses nothing;
 * who decides sees the findings, and what a block means for a step is said where the step is.
 */
export const rate = ({ pack, ref }: { pack: Pack; ref: PackRef }, inputs: RateInputs): RateResult => {
  const { subjects } = inputs
  const spokenOf = speaking(pack)
  const judged = subjects.map((subject) => judgedOf(spokenOf(subject), subject, inputs.period))
  const outcomes = new Map(judged.map((each) => [each.subject.id, outcomeOf(each)]))
  const around: Around = { links: linksOf(subjects), outcomes }
  const outOfOrder = Map.groupBy(orderFindings(pack, subjects, outcomes), ([id]) => id)
  return {
    pack: ref,
    subjects: judged.map((each) => {
      const { subject, score } = each
      const suggested = suggestedOf(each)
      return {
        id: subject.id,
        outcome: outcomes.get(subject.id) ?? { kind: 'open' },
        score,
        suggested,
        findings: [
          ...checkFindings(each, around),
          ...criteriaFindings(each, suggested),
          ...onceFindings(pack, subject, around),
          ...(outOfOrder.get(subject.id) ?? []).map(([, finding]) => finding),
          ...departureFindings(pack, subject, inputs),
        ],
      }
    }),
    quotas: quotasOf(pack, inputs, outcomes),
  }
}
