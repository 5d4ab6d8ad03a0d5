import type { Faults } from '../faults.ts'
import type { ServiceInput } from '../inputs.ts'
import { termFaults } from './terms.ts'

/** What cannot be of somebody's service, by place; empty when nothing is wrong. */
export const serviceFaults = ({ leaves, discipline, admissions, transfers }: ServiceInput): Faults => {
  const dated = (field: string, rows: readonly { date: string }[]) =>
    rows.map(({ date }, index): Faults => {
      const { from } = termFaults('', { from: date })
      return from ? { [`${field}.${index}.date`]: from } : {}
    })
  return Object.assign(
    {},
    ...leaves.map((leave, index) => termFaults(`leaves.${index}.`, leave)),
    ...dated('discipline', discipline),
    ...dated('admissions', admissions),
    ...dated('transfers', transfers),
  )
}
