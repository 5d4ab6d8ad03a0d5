import type { Person } from '@kiemdiem/domain/model/person'
import type { Unit } from '@kiemdiem/domain/model/unit'
import type { SubjectPlan } from '@kiemdiem/domain/registry/relations/plan'
import { subjectsOf } from '@kiemdiem/domain/template/subjects-of'
import { template2023 } from '@kiemdiem/domain/template/template-2023'
import type { RosterEntry } from './roster/entry.ts'

/** An invented organisation: who works in it, in which units, and who of them is reviewed where. */
export interface Office {
  roster: readonly RosterEntry[]
  people: readonly Person[]
  units: readonly Unit[]
  /** Every review of the campaign. */
  reviewPlan: readonly SubjectPlan[]
}

/** What follows from a roster and its units. Nothing of an invented one begins or ends, so that the day does not matter. */
export const officeOf = (roster: readonly RosterEntry[], units: readonly Unit[]): Office => {
  const people = roster.map((each) => each.person)
  const { subjects } = subjectsOf(template2023, { units, people, today: template2023.plan.planDate })
  return { roster, people, units, reviewPlan: subjects }
}
