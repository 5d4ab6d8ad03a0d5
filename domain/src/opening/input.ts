import type { Campaign } from '../model/campaign.ts'
import type { Person } from '../model/person.ts'
import type { Stage, Track } from '../model/terms.ts'
import type { Unit } from '../model/unit.ts'
import type { SubjectPlan } from '../registry/relations/plan.ts'

export interface OpeningInput {
  campaign: Campaign
  units: readonly Unit[]
  people: readonly Person[]
  subjects: readonly SubjectPlan[]
  /** First late moment of a stage, from the plan; null where it gives none. */
  dueAt: (track: Track, stage: Stage, deciderClass?: string) => Date | null
  now: Date
}
