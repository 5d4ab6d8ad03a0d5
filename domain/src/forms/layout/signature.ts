import type { SignedAs } from '../../model/printed.ts'
import { DOTS, type Line, type Signature } from './layout.ts'

/**
 * The collective one signs for over one's post; who signs in his own name has the post alone. Papers of the Party set the
 * post in plain letters (HD 36), administrative ones in bold (NĐ 30).
 */
export const signatureLines = (signed: SignedAs | null): Line[] => {
  if (!signed) return [{ text: DOTS }]
  const { capacity, title } = signed
  if (capacity === '') return [{ text: title, bold: true }]
  return [{ text: capacity, bold: true }, capacity.startsWith('T/M') ? { text: title } : { text: title, bold: true }]
}

/** The same with the name beneath; unknown, it is left to the pen. */
export const signatureOf = (signed: SignedAs | null): Signature => ({
  lines: signatureLines(signed),
  name: signed?.name ?? null,
})
