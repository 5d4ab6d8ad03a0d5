import * as z from 'zod/mini'

export const tableLayoutSchema = z.array(z.strictObject({ column: z.string(), head: z.string() }))

/** Layouts by table, as a campaign has them and what was issued keeps them. Which tables there are is not asked here: every page knows campaigns, few know tables. */
export const tableLayoutsSchema = z.record(z.string(), tableLayoutSchema)
