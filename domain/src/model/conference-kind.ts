import * as z from 'zod/mini'
import { UNIT_KINDS } from './unit.ts'

/**
 * A kind of conference (plan III.1.1, III.2.3): kinds differ in who is reviewed, by which law, and in the printed papers.
 * Words name the unit as `{unit}` and the campaign's year as `{year}`.
 */
export const conferenceKindSchema = z.strictObject({
  kind: z.string(),
  /** Units of this kind hold it; what no row names holds none of its own. */
  unitKind: z.enum(UNIT_KINDS),
  name: z.string(),
  /** How its papers are laid out: as those of the Party (HD 36) or of the administration (NĐ 30). */
  style: z.enum(['party', 'administrative']),
  /** Which of one text's sheets it works on; null: all. */
  sheet: z.nullable(z.enum(['party', 'administrative'])),
  /** How a conference is called in mails, lists and tasks. */
  title: z.string(),
  /** What it was for, as it stands under "BIÊN BẢN". */
  about: z.string(),
})
export type ConferenceKind = z.infer<typeof conferenceKindSchema>
