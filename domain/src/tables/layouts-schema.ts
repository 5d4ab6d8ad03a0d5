import * as z from 'zod/mini'
import { TABLE_IDS } from './tables.ts'

export const tableLayoutSchema = z.array(z.strictObject({ column: z.string(), head: z.string() }))

/** Layouts by table, as a campaign has them and what was issued keeps them. */
export const tableLayoutsSchema = z.partialRecord(z.enum(TABLE_IDS), tableLayoutSchema)
