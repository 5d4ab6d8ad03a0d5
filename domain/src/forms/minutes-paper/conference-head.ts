import { type Kinds, styleOf } from '../../conference/kind/conference-kind.ts'
import type { GivenNumber } from '../../model/docket.ts'
import type { Issuer } from '../../model/printed.ts'
import type { TableLayouts } from '../../tables/layout.ts'
import { viOpenDate, viPlaceDate } from '../../vi.ts'
import { headOf } from '../layout/heads.ts'
import type { Block } from '../layout/layout.ts'
import type { Rules } from './exception-blocks.ts'

/** What a paper of a conference says besides the act itself. */
export interface ConferenceFacts extends Rules {
  year: number
  issuer: Issuer
  process: Rules['process'] & Kinds
  /** How its tables were laid when it was made; absent: by default. */
  tables?: TableLayouts | undefined
  /**
   * Number and day as the văn thư entered them; null: not yet, and both are left open. Absent: a paper of before there was a
   * book of papers, which states the day of its act.
   */
  given?: GivenNumber | null
}

/** Place and day of issue. `date`: that of the act, YYYY-MM-DD. */
export const issuedAt = (date: string, { issuer, given }: Pick<ConferenceFacts, 'issuer' | 'given'>): string =>
  given === null ? viOpenDate(issuer.place, date) : viPlaceDate(issuer.place, given?.on ?? date)

/**
 * Head of a conference's paper. Papers of the Party carry place and day there, administrative minutes in their text
 * (NĐ 30). `date` is YYYY-MM-DD; a paper without number or date of its own has null.
 */
export const conferenceHead = (
  kind: string,
  number: string | null,
  date: string | null,
  { issuer, process, ...rest }: Pick<ConferenceFacts, 'issuer' | 'given'> & { process: Kinds },
): Block => {
  const style = styleOf(kind, process)
  const dated = style === 'party' && date !== null
  return headOf(style, {
    ...{ issuer, number, given: rest.given ?? null },
    // A count of votes has no number, and so the day of the meeting.
    placeDate: dated ? issuedAt(date, { issuer, ...(number === null ? {} : rest) }) : null,
  })
}
