import type { Campaign } from '../model/campaign.ts'
import type { Body } from '../model/process.ts'
import type { Unit } from '../model/unit.ts'
import { isThere } from './subjects-of.ts'
import type { CampaignTemplate } from './template.ts'

/**
 * Whose opinion is asked unless the plan says otherwise: the units of the template's kinds that still serve, each through its
 * head, but for the board that asks. Who heads two speaks for the first of them; nobody gives the opinion of two.
 */
export const bodiesOf = (
  { consultedKinds, plan }: Pick<CampaignTemplate, 'consultedKinds' | 'plan'>,
  units: readonly Unit[],
  { today, organisers }: { today: string; organisers: Campaign['organisers'] },
): Body[] => {
  // Who asks and appraises is not asked himself.
  const spoken = new Set([
    ...plan.process.bodies.flatMap(({ members }) => members),
    ...Object.values(organisers).flat(),
  ])
  const asked = units
    .filter((unit) => consultedKinds.includes(unit.kind) && isThere(unit, today))
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ id, name, head }): Body[] => {
      if (spoken.has(head)) return []
      spoken.add(head)
      return [{ id, name, members: [head], outside: false }]
    })
  return [...plan.process.bodies, ...asked]
}
