import { type Kinds, styleOf } from '../../conference/conference-kind.ts'
import type { Issuer } from '../../model/printed.ts'
import { viPlaceDate } from '../../vi.ts'
import { headOf } from '../heads.ts'
import type { Block } from '../layout.ts'
import type { Rules } from './exception-blocks.ts'

/** What a paper of a conference says besides the act itself. */
export interface ConferenceFacts extends Rules {
  year: number
  issuer: Issuer
  process: Rules['process'] & Kinds
}

/**
 * Head of a conference's paper. Papers of the Party carry place and day there, administrative minutes in their text
 * (NĐ 30). `date` is YYYY-MM-DD; a paper without number or date of its own has null.
 */
export const conferenceHead = (
  kind: string,
  number: string | null,
  date: string | null,
  { issuer, process }: { issuer: Issuer; process: Kinds },
): Block => {
  const style = styleOf(kind, process)
  const dated = style === 'party' && date !== null
  return headOf(style, { issuer, number, placeDate: dated ? viPlaceDate(issuer.place, date) : null })
}
