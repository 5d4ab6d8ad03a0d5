import { reasonOf, refusedAt } from '../../../../lib/errors-vi.ts'
import { planPageWords as words } from '../vi.ts'
import type { PlanErrors } from './check-plan.ts'
import { PLAN_FIELDS, type PlanField } from './plan-fields.ts'
import type { PlanForm } from './plan-form.ts'

const isField = (name: string): name is PlanField => Object.hasOwn(PLAN_FIELDS, name)

/** Whom a fault of the agenda or roll is about: "agenda.p-a" names a subject, "roll.2" the third line. */
const nameAt = (form: PlanForm, field: string, part: string): string =>
  field === 'agenda'
    ? (form.agenda.find(({ subject }) => subject === part)?.name ?? part)
    : (form.roll[Number(part)]?.name ?? part)

/** What the server found wrong in the plan, as sentences at their fields. */
export const serverFaults = (error: unknown, form: PlanForm): PlanErrors => {
  const reason = reasonOf(error)
  if (reason !== 'planInvalid' && reason !== 'changedSince') return {}
  const errors: PlanErrors = {}
  for (const [place, fault] of Object.entries(refusedAt(error))) {
    const [field = '', part] = place.split('.')
    if (!isField(field)) continue
    const sentence = words.faults[fault] ?? words.faultOther
    const line = part === undefined ? sentence : `${nameAt(form, field, part)}: ${sentence}`
    errors[field] = [errors[field], line].filter(Boolean).join('; ')
  }
  return errors
}
