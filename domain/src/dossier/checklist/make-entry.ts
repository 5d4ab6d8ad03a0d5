import { localDate } from '../../time.ts'
import type { Place } from '../acts.ts'
import { ITEM_ROWS } from '../items.ts'
import type { Entry, Hole } from './entry.ts'
import type { ChecklistFacts } from './facts.ts'
import { placeKey } from './filings.ts'
import { type SeenAct, signedPaperOf } from './seen.ts'

interface Found {
  place: Place
  day?: string
  about?: string
  /** The signed paper from which it was entered, and where that is. */
  onPaper?: string
  /** Wanting by itself, whatever else; absent: by what the item asks for. */
  hole?: Hole | null
}

/** One paper, with what is known of its signature, and what is wanting. */
export const makeEntry = (facts: ChecklistFacts, { place, day = '', about = '', onPaper, hole }: Found): Entry => {
  const { item, document } = place
  const said = facts.said.get(placeKey(place, facts.track)) ?? null
  const keptAt = said?.what === 'kept' ? said.where : (onPaper ?? '')
  const copied = document !== null && facts.copied.has(document)
  const signed = copied ? 'copy' : said?.what === 'kept' || onPaper !== undefined ? 'paper' : null
  const wanting =
    document === null && signed === null ? 'missing' : ITEM_ROWS[item].wants === 'signed' && !signed ? 'unsigned' : null
  return { item, document, day, about, signed, keptAt, hole: hole === undefined ? wanting : hole, said }
}

/** One that is an act. */
export const actEntry = (
  facts: ChecklistFacts,
  act: SeenAct,
  { place, ...rest }: Omit<Found, 'place'> & { place: Omit<Place, 'document'> },
): Entry => {
  const onPaper = signedPaperOf(act)
  return makeEntry(facts, {
    place: { ...place, document: act.id },
    day: act.onBehalf?.paperDate ?? localDate(act.submittedAt),
    ...(onPaper !== null && { onPaper }),
    ...rest,
  })
}
