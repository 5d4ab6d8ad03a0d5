import { type TableId, tableOf } from '../tables.ts'
import type { Mapped } from './superior-form.ts'

/** Why a mapping is not taken, by column of the form or of ours. */
export type FormFault = 'unknown' | 'twice' | 'required' | 'noFile' | 'noName'

/**
 * What is wrong with which of a form's columns takes which of ours: one that the table does not have, a place that is filled twice, or who
 * each line is about left out. The number, and what is required besides, a form may have for itself.
 */
export const mappingFaults = (table: TableId, columns: readonly Mapped[]): Record<string, FormFault> => {
  const specs = tableOf(table).columns
  const faults: Record<string, FormFault> = {}
  const places = new Set<number>()
  for (const { at, column } of columns) {
    if (specs.every(({ id }) => id !== column)) faults[column] = 'unknown'
    if (places.has(at)) faults[String(at)] = 'twice'
    places.add(at)
  }
  const who = specs.find(({ id, required }) => required && id !== 'number')
  if (who && columns.every(({ column }) => column !== who.id)) faults[who.id] = 'required'
  return faults
}
