import * as z from 'zod/mini'

/** Entered for others from a signed paper: for whom it stands is in the act; the paper is where `keptAt` says. */
export const onBehalfSchema = z.strictObject({
  /** "bản giấy đã ký", "ủy quyền" … */
  basis: z.string(),
  paperDate: z.string(),
  keptAt: z.string(),
  by: z.string(),
  byName: z.string(),
})
export type OnBehalf = z.infer<typeof onBehalfSchema>
