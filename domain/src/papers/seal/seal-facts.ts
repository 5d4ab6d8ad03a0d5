import { cellTrackOf, paperFactsOf, type Registered } from '../../forms/facts/paper-facts.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Paper } from '../../model/paper.ts'
import type { PaperFacts } from '../../model/printed.ts'
import type { Review } from '../../model/review.ts'
import { localDate } from '../../time.ts'
import type { Write } from '../../writes/write.ts'

/** What the registry says of a paper's subject at the moment its text is judged. */
export interface SealFacts extends Pick<Registered, 'person' | 'unit' | 'cell'> {
  /** YYYY-MM-DD; null where it is not known, and of a collective. */
  birthDate: string | null
}

/** Where the registry says it: paths of the person, his birth date, the unit and the cell, null where there is none. */
export const factPaths = (
  paper: Pick<Paper, 'subject' | 'subjectKind' | 'responsible' | 'unit' | 'tracks'>,
  campaign: Pick<Campaign, 'process'>,
  reviews: readonly Pick<Review, 'track' | 'unit'>[],
) => {
  const isPerson = paper.subjectKind === 'person'
  const track = isPerson ? cellTrackOf(campaign, paper.tracks) : null
  const cell = reviews.find((review) => review.track === track)?.unit ?? null
  return {
    person: paths.person(isPerson ? paper.subject : paper.responsible),
    personal: isPerson ? paths.personal(paper.subject) : null,
    unit: paths.unit(isPerson ? paper.unit : paper.subject),
    cell: cell && paths.unit(cell),
  }
}

/** What a print of the text will state, by what the registry says now; `at`: the day of the paper. */
export const factsStated = (
  paper: Paper,
  campaign: Pick<Campaign, 'year' | 'place' | 'process'>,
  { person, unit, cell }: SealFacts,
  at: Date,
): PaperFacts => paperFactsOf({ person, unit, cell, campaign, paper, on: localDate(at) })

/** Stores what a print of revision `number` states, so that it states the same whatever the registry says later. */
export const factWrites = (
  paper: Paper,
  number: number,
  facts: PaperFacts,
  { birthDate }: Pick<SealFacts, 'birthDate'>,
): Write[] => [
  { op: 'create', path: paths.paperFacts(paper.id, number), data: facts },
  ...(paper.subjectKind === 'person'
    ? [{ op: 'create' as const, path: paths.paperPersonal(paper.id, number), data: { birthDate } }]
    : []),
]
