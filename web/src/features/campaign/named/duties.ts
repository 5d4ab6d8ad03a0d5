import type { Process } from '@kiemdiem/domain/model/process'
import { type Duty, type Named, namedFor } from '@kiemdiem/domain/registry/named/named-in'
import { namedWords as words } from './vi.ts'

export interface NamedDuty {
  id: string
  title: string
  duty: Duty
  named: Named
}

/** Everything for which a campaign names somebody. */
export const dutiesOf = (process: Process): NamedDuty[] => {
  const all: Omit<NamedDuty, 'named'>[] = [
    ...process.deciders.map(({ id, name }) => ({
      ...{ id: `recorder ${id}`, title: words.recorder(name) },
      duty: { kind: 'recorder' as const, decider: id },
    })),
    ...(process.appraisers ?? []).map(({ track, group }) => ({
      ...{ id: `appraiser ${track} ${group}`, duty: { kind: 'appraiser' as const, track, group } },
      title: words.appraiser(process.groups.find(({ id }) => id === group)?.name ?? group),
    })),
  ]
  return all.flatMap((each) => {
    const named = namedFor({ process }, each.duty)
    return named ? [{ ...each, named }] : []
  })
}
