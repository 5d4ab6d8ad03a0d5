import { scopeIdOf } from '@kiemdiem/domain/ids'
import type { Person } from '@kiemdiem/domain/model/person'
import type { Unit } from '@kiemdiem/domain/model/unit'
import type { CampaignTemplate } from '@kiemdiem/domain/template/template'

/** What a refusal names: a person, a unit, or a group of a track. */
export const placeNamer = (
  campaign: string,
  { plan }: Pick<CampaignTemplate, 'plan'>,
  registry: { units: readonly Unit[]; people: readonly Person[] },
): ((at: string) => string) => {
  const groups = plan.process.tracks.flatMap(({ id: track }) =>
    plan.process.groups.map(({ id, name }): [string, string] => [scopeIdOf(campaign, track, id), `Nhóm “${name}”`]),
  )
  const subjects = [...registry.units, ...registry.people].map(({ id, name }): [string, string] => [id, name])
  const names = new Map([...groups, ...subjects])
  return (at) => names.get(at) ?? at
}
