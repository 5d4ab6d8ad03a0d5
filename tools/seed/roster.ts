import type { Person } from '@kiemdiem/domain/model/person'
import type { Unit } from '@kiemdiem/domain/model/unit'
import type { SubjectPlan } from '@kiemdiem/domain/registry/relations/plan'
import { type Office, officeOf } from './office.ts'
import type { RosterEntry } from './roster/entry.ts'
import { province } from './roster/province.ts'
import { unions } from './roster/unions.ts'
import { unitsWith } from './roster/units.ts'

const everybody: readonly RosterEntry[] = [...province, ...unions]

/** The trial's people, all fictional. */
export const trialOffice: Office = officeOf(everybody, unitsWith(everybody))
export const roster: readonly RosterEntry[] = trialOffice.roster
export const people: readonly Person[] = trialOffice.people
export const units: readonly Unit[] = trialOffice.units
export const reviewPlan: readonly SubjectPlan[] = trialOffice.reviewPlan
