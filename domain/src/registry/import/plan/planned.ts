import type { Contact, Person, Personal } from '../../../model/person.ts'
import type { Unit } from '../../../model/unit.ts'
import type { PersonField, RowNote, UnitField } from '../row.ts'

/** A person as the registry has him, with what is private. */
export interface Known {
  person: Person
  contact: Contact
  personal: Personal
}

/** All that a plan looks at besides the file. */
export interface RegistrySeen {
  units: readonly Unit[]
  people: readonly Person[]
  /** Of those whom rows of the file may mean. */
  facts: ReadonlyMap<string, Pick<Known, 'contact' | 'personal'>>
  /** Who has an address already, by its canonical form. */
  mailboxes: ReadonlyMap<string, readonly string[]>
  /** Whose account is in use: security mails and sign-in follow their e-mail. */
  inUse: ReadonlySet<string>
  /** While one is open, nobody's work and relations change by a file. */
  campaignOpen: boolean
}

export type Outcome = 'new' | 'changed' | 'unchanged' | 'cannot' | 'asks' | 'skipped'

export interface Change {
  field: PersonField | UnitField
  from: string
  to: string
}

/** What a row comes to, as somebody sees it before and after. */
export interface RowPlan {
  row: number
  outcome: Outcome
  changes: Change[]
  notes: RowNote[]
  /** Whom it may mean, where it asks. */
  candidates: { id: string; label: string }[]
}

/** The same with what would be stored; null where nothing is. */
export interface Planned<Stored> extends RowPlan {
  before: Stored | null
  after: Stored | null
}

/** Rows that leave something in the registry to which others may refer. */
export const stands = ({ outcome }: { outcome: Outcome }): boolean =>
  outcome === 'new' || outcome === 'changed' || outcome === 'unchanged'
