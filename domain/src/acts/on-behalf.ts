import * as z from 'zod/mini'
import { dateSchema, lineText } from '../commands/fields.ts'
import type { OnBehalf } from '../model/on-behalf.ts'
import { isRealDate, localDate } from '../time.ts'
import { isEmpty, tidy } from '../vi.ts'

export const onBehalfInput = z.strictObject({ basis: lineText, paperDate: dateSchema, keptAt: lineText })
export type OnBehalfInput = z.input<typeof onBehalfInput>

/**
 * What is entered for others, with who enters it; null where it does not say on what it rests, where the signed paper
 * is kept, or on which day, not after today, it was signed (design §4, On behalf).
 */
export const onBehalfOf = (input: OnBehalfInput, by: { uid: string; name: string }, now: Date): OnBehalf | null => {
  const [basis, keptAt] = [tidy(input.basis).trim(), tidy(input.keptAt).trim()]
  const signed = isRealDate(input.paperDate) && input.paperDate <= localDate(now)
  if (isEmpty(basis) || isEmpty(keptAt) || !signed) return null
  return { basis, keptAt, paperDate: input.paperDate, by: by.uid, byName: by.name }
}
