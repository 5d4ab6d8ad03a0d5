import type { Campaign } from '../../model/campaign.ts'
import type { Paper } from '../../model/paper.ts'
import { type Person, type PostKind, postsOfKind } from '../../model/person.ts'
import { LAYOUT, type PaperFacts } from '../../model/printed.ts'
import type { Unit } from '../../model/unit.ts'
import { inFull } from './in-full.ts'
import { employerOf, partyIssuer, superiorOf } from './issuer-of.ts'
import { signedAs } from './signed-as.ts'

/** What the registry says now of a paper's subject. Null: not known to who asks, or not there. */
export interface Registered {
  campaign: Pick<Campaign, 'year' | 'place' | 'process'>
  paper: Pick<Paper, 'subject' | 'subjectKind' | 'subjectName' | 'unitName' | 'tracks' | 'responsible'>
  /** The person whose paper it is, or who answers for the collective's. */
  person: Person | null
  /** Where the person is reviewed, or the collective itself. */
  unit: Unit | null
  /** The cell that reviews a party member in this campaign. */
  cell: Pick<Unit, 'name' | 'issuer' | 'superior'> | null
  /** The day, YYYY-MM-DD: posts of before and after it are not stated. */
  on: string
}

/** The track of the campaign in which party members are reviewed by their cell, among those of a paper. */
export const cellTrackOf = ({ process }: Pick<Campaign, 'process'>, tracks: readonly string[]): string | null =>
  process.tracks.find(({ id, side }) => side === 'party' && tracks.includes(id))?.id ?? null

const cellOf = ({ campaign, paper, person, cell }: Registered): PaperFacts['cell'] => {
  if (person?.partyCell) return { name: inFull(person.partyCell.name), committee: inFull(person.partyCell.committee) }
  const track = cellTrackOf(campaign, paper.tracks)
  if (!cell || track === null) return null
  return {
    name: inFull(cell.issuer ?? cell.name),
    committee: inFull(cell.superior ?? superiorOf(campaign, track)),
  }
}

/** A unit that is gone, or may not be read, by the names that the paper has. */
const unitOf = ({ unit, paper }: Registered): Pick<Unit, 'kind' | 'name' | 'deputies'> & Partial<Unit> =>
  unit ?? { kind: 'department', name: paper.unitName, deputies: [] }

/** All facts that a print of this paper states, from the registry as it is now. Stored when its text is accepted. */
export const paperFactsOf = (registered: Registered): PaperFacts => {
  const { campaign, paper, person, on } = registered
  const unit = unitOf(registered)
  const isPerson = paper.subjectKind === 'person'
  const titles = (kind: PostKind) => (isPerson && person ? postsOfKind(person.posts, kind, on).map(inFull) : [])
  const employer = employerOf(unit, campaign)
  return {
    layout: LAYOUT,
    year: campaign.year,
    name: isPerson ? (person?.name ?? paper.subjectName) : inFull(paper.subjectName),
    person: isPerson && person ? { class: person.class, leader: person.leader } : null,
    partyPosts: titles('party'),
    posts: titles('administration'),
    unionPosts: titles('union'),
    workplace: employer.name,
    issuer: isPerson ? employer : partyIssuer(unit, paper.tracks[0] ?? '', campaign),
    cell: isPerson ? cellOf(registered) : null,
    signature: isPerson || !person ? null : signedAs(unit, person),
  }
}
