import type { Person } from '@kiemdiem/domain/model/person'
import type { Unit } from '@kiemdiem/domain/model/unit'
import type { SubjectPlan } from '@kiemdiem/domain/registry/relations/plan'
import { subjectsOf } from '@kiemdiem/domain/template/subjects-of'
import { template2023 } from '@kiemdiem/domain/template/template-2023'
import type { RosterEntry } from './roster/entry.ts'
import { province } from './roster/province.ts'
import { unions } from './roster/unions.ts'
import { unitsWith } from './roster/units.ts'

/** The trial's people, all fictional. */
export const roster: readonly RosterEntry[] = [...province, ...unions]
export const people: readonly Person[] = roster.map((each) => each.person)
export const units: readonly Unit[] = unitsWith(roster)
/** Every review of the campaign. Nothing of the roster begins or ends, so that the day does not matter. */
export const reviewPlan: readonly SubjectPlan[] = subjectsOf(template2023, {
  ...{ units, people, today: template2023.plan.planDate },
}).subjects
