import { SHEET_ROWS } from '../appraisal/sheet/sheet.ts'
import { scopeIdOf } from '../ids.ts'
import type { SubjectPlan } from '../registry/relations/plan.ts'

/** The sheet of its group on which each subject of the plan stands, in the plan's order, for ever. */
export const sheetOf = (subjects: readonly SubjectPlan[]): ((plan: SubjectPlan) => number) => {
  const sheets = new Map<SubjectPlan, number>()
  for (const own of Map.groupBy(subjects, ({ track, group }) => scopeIdOf('', track, group)).values()) {
    for (const [at, plan] of own.entries()) sheets.set(plan, Math.floor(at / SHEET_ROWS))
  }
  return (plan) => sheets.get(plan) ?? 0
}
