import { agencyOver } from '@kiemdiem/domain/forms/facts/issuer-of'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Issuer } from '@kiemdiem/domain/model/printed'
import type { Unit } from '@kiemdiem/domain/model/unit'

/** An agency, as it issues papers, with several units in which somebody was told, in the order of the plan. */
export interface ToldAgency extends Issuer {
  units: readonly string[]
}

/** Agencies of more than one of these units; of a single one its own list says all. */
export const agenciesOf = (
  campaign: Pick<Campaign, 'place' | 'process'>,
  told: readonly string[],
  registry: readonly Unit[],
): ToldAgency[] => {
  const known = new Map(registry.map((unit) => [unit.id, unit]))
  const issued = told.flatMap((id) => {
    const unit = known.get(id)
    return unit ? [{ id, issuer: agencyOver(unit, campaign) }] : []
  })
  return [...Map.groupBy(issued, ({ issuer }) => issuer.name).values()].flatMap((group) => {
    const [first] = group
    return first && group.length > 1 ? [{ ...first.issuer, units: group.map(({ id }) => id) }] : []
  })
}
