import type { OnBehalf } from '../model/act.ts'
import { tidy } from '../vi.ts'
import type { OnBehalfInput } from './inputs.ts'

/**
 * What is entered for others, with who enters it; null where it does not say on what it rests and where the signed
 * paper is kept (design §4, On behalf).
 */
export const onBehalfOf = (input: OnBehalfInput, by: { uid: string; name: string }): OnBehalf | null => {
  const [basis, keptAt] = [tidy(input.basis).trim(), tidy(input.keptAt).trim()]
  if (basis === '' || keptAt === '') return null
  return { basis, keptAt, paperDate: input.paperDate, by: by.uid, byName: by.name }
}
