import { pack2023 } from '../2023/pack-2023.ts'
import { pin2023 } from '../2023/pin.ts'
import type { RatedSubject, RateInputs } from '../rate/inputs.ts'
import { rate } from '../rate/rate.ts'
import type { Finding, RateResult } from '../rate/result.ts'
import { type Facts, NO_FACTS } from '../shape/facts.ts'

type FactsSpec = { [Key in keyof Facts]?: Facts[Key] }
export type Spec = Partial<Omit<RatedSubject, 'facts'>> & { id: string; facts?: FactsSpec }

/** A civil servant without a post, in one board; of whom more is known only where it is said. */
export const subjectOf = ({ facts, ...spec }: Spec): RatedSubject => ({
  ...{ subject: spec.id, side: 'civil', kind: 'person', class: 'civilServant', standing: 'none' },
  ...{ unitKind: 'department', track: 'partyGroup', group: 'G7', agency: 'LĐLĐ tỉnh', unit: 'u-ban' },
  ...{ scope: `kd.${spec.track ?? 'partyGroup'}.${spec.group ?? 'G7'}` },
  ...{ heads: null, deputyOf: null, elsewhere: null, notRated: null, level: null, levels: null, periods: [] },
  facts: { ...NO_FACTS, ...facts },
  ...spec,
})

/** A collective. */
export const unitOf = (spec: Spec): RatedSubject =>
  subjectOf({ kind: 'unit', class: null, standing: null, group: 'G1', ...spec })

/** The same person's review at the cell. */
export const memberOf = (spec: Spec): RatedSubject =>
  subjectOf({ side: 'party', track: 'partyCell', group: 'G9', unit: 'u-chi-bo', ...spec })

export const inputsOf = (subjects: readonly RatedSubject[], more: Partial<RateInputs> = {}): RateInputs => ({
  ...{ year: 2023, period: 'year', subjects, groups: [], already: [], raisedBy: {}, vote: null },
  ...more,
})

export const rate2023 = (subjects: readonly RatedSubject[], more: Partial<RateInputs> = {}): RateResult =>
  rate({ pack: pack2023, ref: pin2023 }, inputsOf(subjects, more))

/** What a rule finds of a subject, as "severity: text". */
export const saidOf = ({ subjects }: RateResult, id: string, rule: string): string[] =>
  (subjects.find((each) => each.id === id)?.findings ?? [])
    .filter((finding) => finding.rule === rule)
    .map(({ severity, text }) => `${severity}: ${text}`)

export const findingOf = ({ subjects }: RateResult, id: string, rule: string): Finding | undefined =>
  subjects.find((each) => each.id === id)?.findings.find((finding) => finding.rule === rule)

export const outcomeOf = ({ subjects }: RateResult, id: string) => subjects.find((each) => each.id === id)?.outcome

/** So many people with levels of one group: `people('G7', 'good', 11)`. */
export const people = (group: string, level: RatedSubject['level'], count: number, more: Partial<Spec> = {}) =>
  Array.from({ length: count }, (_, at) =>
    subjectOf({ ...more, id: `${group}-${level}-${at + 1}`, group, level, scope: `kd.partyGroup.${group}` }),
  )

/** The quota of a rule over one key. */
export const quotaOf = ({ quotas }: RateResult, rule: string, key: string) =>
  quotas.find((each) => each.rule === rule && each.key === key)
