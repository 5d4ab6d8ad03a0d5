import * as z from 'zod/mini'
import { campaignActFields } from '../../acts/owned-act.ts'
import type { ActBase } from '../../model/act.ts'
import { trackSchema } from '../../model/process.ts'
import { TABLE_IDS } from '../tables.ts'

export const mappedSchema = z.strictObject({
  /** Of the form, from 0. */
  at: z.number(),
  /** Of ours. */
  column: z.string(),
})

/**
 * acts/{campaign.form.n}: an empty form of who stands above, with which of its columns takes which of ours. Saved again under the same
 * name, the last counts; one without a file says that the form is no longer used. Read by who organises the track. Create-only.
 */
export const formActSchema = z.strictObject({
  ...campaignActFields('form'),
  track: trackSchema,
  table: z.enum(TABLE_IDS),
  name: z.string(),
  /** False: it is no longer used, and has no file. */
  standing: z.boolean(),
  /** The .xlsx file in base64. */
  file: z.string(),
  /** Which of its sheets is filled. */
  sheet: z.string(),
  /** The first row that is filled, as spreadsheets count. */
  firstRow: z.number(),
  columns: z.array(mappedSchema),
})
export type FormAct = z.infer<typeof formActSchema> & ActBase
export type Mapped = z.infer<typeof mappedSchema>

type Saved = Pick<FormAct, 'track' | 'name' | 'number' | 'standing'>

/** Of acts of forms those that are used, each by its last saving. */
export const standingForms = <A extends Saved>(acts: readonly A[]): A[] => {
  const last = new Map<string, A>()
  for (const act of acts.toSorted((a, b) => a.number - b.number)) last.set(`${act.track} ${act.name}`, act)
  return [...last.values()].filter(({ standing }) => standing)
}
