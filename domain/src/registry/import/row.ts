import type { Person } from '../../model/person.ts'
import type { UnitKind } from '../../model/unit.ts'

/** Rows as they go to the server: normalised values, '' or null where the file says nothing. What is not said stays. */
export interface PersonRow {
  /** The row of the file, as the spreadsheet counts; only for telling rows apart in what is answered. */
  row: number
  code: string
  name: string
  birthDate: string | null
  /** As the file names it. */
  unit: string
  title: string
  class: Person['class'] | null
  leader: boolean | null
  partyTitle: string
  unionTitle: string
  partyMember: boolean | null
  probationary: boolean | null
  partyCell: string
  committee: string
  email: string
  phone: string
  /** Whom somebody said it is: an id, 'new', or 'skip'; '' where nobody was asked. */
  is: string
}

export interface UnitRow {
  row: number
  name: string
  shortName: string
  kind: UnitKind | null
  parent: string
  /** People as the file names them: by name or by code. */
  head: string
  deputies: string[]
  clerks: string[]
  issuer: string
  superior: string
  place: string
  order: number | null
}

export type PersonField = Exclude<keyof PersonRow, 'row' | 'is'>
export type UnitField = Exclude<keyof UnitRow, 'row'>

/** Why a cell or a row is not taken over as it stands, or what is to be noticed though it is. */
export type RowReason =
  // Of a cell by itself.
  | 'badDate'
  | 'badYesNo'
  | 'badClass'
  | 'badKind'
  | 'badEmail'
  | 'badNumber'
  | 'tooLong'
  // Of a row beside the registry and the other rows.
  | 'nameMissing'
  | 'classMissing'
  | 'unitMissing'
  | 'unitUnknown'
  | 'unitAmbiguous'
  | 'kindMissing'
  | 'headMissing'
  | 'personUnknown'
  | 'personAmbiguous'
  | 'insideItself'
  | 'duplicate'
  | 'codeOfAnother'
  | 'personLeft'
  | 'campaignOpen'
  | 'emailInUse'
  | 'whoIsMeant'
  // Only to be noticed.
  | 'mailboxShared'
  | 'titleMissing'
  | 'unitFromAbove'
  | 'birthYearOnly'

/** `text`: what the file says there, or what it may have meant. */
export interface RowNote {
  reason: RowReason
  field: PersonField | UnitField | null
  text: string
}
