import * as z from 'zod/mini'

export const UNIT_KINDS = [
  'partyGroup',
  'department',
  'standingCommittee',
  'office',
  'partyCell',
  'cellCommittee',
] as const

/** units/{u}: a collective of the registry. */
export const unitSchema = z.strictObject({
  id: z.string(),
  /** Full official name, e.g. "Ban Thường vụ LĐLĐ huyện Tam Đường". */
  name: z.string(),
  /** Name for tables and phones, e.g. "BTV LĐLĐ Tam Đường". */
  shortName: z.string(),
  kind: z.enum(UNIT_KINDS),
  parent: z.nullable(z.string()),
  /** The person who directly heads the unit. */
  head: z.string(),
  deputies: z.array(z.string()),
  /** Who may enter papers on behalf of others and receives messages for people without e-mail. */
  clerks: z.array(z.string()),
  /** Who writes the collective's own paper together; the head alone seals it. */
  drafters: z.array(z.string()),
  /** Order in lists, as the plan names the units. */
  order: z.number(),
})
export type Unit = z.infer<typeof unitSchema>
