import * as z from 'zod/mini'
import { rolesOf } from '../accounts/held.ts'
import type { Access } from '../model/access.ts'
import { trackSchema } from '../model/process.ts'

/**
 * Who is locked and who has which role, in a file outside the database: a copy that is restored knows it only as it was. Ids
 * and roles alone, no names, so that the file may lie where backups lie.
 */
export const standingSchema = z.strictObject({
  project: z.string(),
  savedAt: z.iso.datetime(),
  accounts: z.array(
    z.strictObject({
      personId: z.string(),
      active: z.boolean(),
      admin: z.boolean(),
      organiser: z.array(trackSchema),
      /** Absent: no. */
      registrar: z.optional(z.boolean()),
      /** Absent: numbers no papers. */
      docket: z.optional(z.array(z.string())),
    }),
  ),
})
export type Standing = z.infer<typeof standingSchema>

/** How accounts stand now. */
export const standingOf = (project: string, accounts: readonly Access[], now: Date): Standing => ({
  project,
  savedAt: now.toISOString(),
  accounts: accounts
    .map((access) => ({ personId: access.personId, ...rolesOf(access) }))
    .sort((a, b) => (a.personId < b.personId ? -1 : 1)),
})
