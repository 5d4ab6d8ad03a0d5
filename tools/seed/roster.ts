import type { Person } from '@kiemdiem/domain/model/person'
import type { Unit } from '@kiemdiem/domain/model/unit'
import type { SubjectPlan } from '@kiemdiem/domain/opening/input'
import type { RosterEntry } from './roster/entry.ts'
import { province } from './roster/province.ts'
import { planReviews } from './roster/review-plan.ts'
import { unions } from './roster/unions.ts'
import { unitsWith } from './roster/units.ts'

/** The trial's people, all fictional. */
export const roster: readonly RosterEntry[] = [...province, ...unions]
export const people: readonly Person[] = roster.map((each) => each.person)
export const units: readonly Unit[] = unitsWith(roster)
export const reviewPlan: readonly SubjectPlan[] = planReviews(units, people)
