import type { Decided } from '../../decision/outcome.ts'
import type { Person } from '../../model/person.ts'
import type { ActFacts } from '../../model/printed.ts'
import type { Review } from '../../model/review.ts'
import type { PetitionPeriod } from '../petition/in-time.ts'

/** A numbered paper: what it is called with its number, its day, and who issued it. */
export interface DecidedBy {
  called: string
  on: string
  issuer: string
}

/** One result as its printed notice says it: what its subject was told, and nothing besides. */
export interface ToldItem extends Decided {
  reviewId: string
  name: string
  subjectKind: Review['subjectKind']
  side: Review['side']
  /** Posts held on the day; empty: none, or a collective. */
  post: string
  unitName: string
  /** Who decided, by name. */
  decider: string
  /** By which paper; null: it is not known. */
  paper: DecidedBy | null
  remark: string
  outlook: string
  /** The day on which it was told. */
  on: string
  /** In which days he may petition; null: the campaign knows no petitions. */
  petition: PetitionPeriod | null
  /** Of an official whose cell is not reviewed here: where his level is told of; empty names are left to the pen. Null: none. */
  cell: NonNullable<Person['partyCell']> | null
  /** In whose name the notice is printed, and who signs; null: nobody here, the pen says it. */
  issued: Pick<ActFacts, 'issuer' | 'signature'>
}
