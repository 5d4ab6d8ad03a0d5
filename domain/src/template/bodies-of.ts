import type { Campaign } from '../model/campaign.ts'
import type { Person } from '../model/person.ts'
import type { Body } from '../model/process.ts'
import type { Unit } from '../model/unit.ts'
import { isThere } from './subjects-of.ts'
import type { CampaignTemplate } from './template.ts'

interface Asking {
  today: string
  organisers: Campaign['organisers']
  people: readonly Pick<Person, 'id' | 'name' | 'active'>[]
}

/** Who is in charge of a unit: named with it, or with the unit above. */
const inChargeOf = ({ inCharge, parent }: Unit, units: readonly Unit[]): string | null =>
  inCharge ?? units.find(({ id }) => id === parent)?.inCharge ?? null

/** Members of the leadership above, each about the units that he is in charge of; who speaks for another body is asked there. */
const inCharge = (units: readonly Unit[], people: Asking['people'], spoken: ReadonlySet<string>): Body[] =>
  [...Map.groupBy(units, (unit) => inChargeOf(unit, units))].flatMap(([id, own]): Body[] => {
    const person = people.find((each) => each.id === id)
    if (!person?.active || spoken.has(person.id)) return []
    const about = own.map((unit) => unit.id)
    const name = `Đồng chí ${person.name} (phụ trách đơn vị)`
    return [{ id: `phu-trach-${person.id}`, name, members: [person.id], outside: false, about }]
  })

/**
 * Whose opinion is asked unless the plan says otherwise: the units of the template's kinds that still serve, each through its
 * head, but for the board that asks; and who is in charge of a unit, about its subjects. Who heads two speaks for the first of
 * them; nobody gives the opinion of two.
 */
export const bodiesOf = (
  { consultedKinds, consultsInCharge, plan }: Pick<CampaignTemplate, 'consultedKinds' | 'consultsInCharge' | 'plan'>,
  units: readonly Unit[],
  { today, organisers, people }: Asking,
): Body[] => {
  // Who asks and appraises is not asked himself.
  const spoken = new Set([
    ...plan.process.bodies.flatMap(({ members }) => members),
    ...Object.values(organisers).flat(),
  ])
  const serving = units.filter((unit) => isThere(unit, today)).toSorted((a, b) => a.order - b.order)
  const asked = serving
    .filter(({ kind }) => consultedKinds.includes(kind))
    .flatMap(({ id, name, head }): Body[] => {
      if (spoken.has(head)) return []
      spoken.add(head)
      return [{ id, name, members: [head], outside: false }]
    })
  return [...plan.process.bodies, ...asked, ...(consultsInCharge ? inCharge(serving, people, spoken) : [])]
}
