import { deliveredOn } from '../../conference/handout/delivery.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Conference } from '../../model/conference.ts'
import type { Person, Service } from '../../model/person.ts'
import type { Review } from '../../model/review.ts'
import type { Unit, UnitKind } from '../../model/unit.ts'
import { personFacts, ratedElsewhere, unitFacts } from '../../pack/facts/registry-facts.ts'
import { standingOf } from '../../pack/form-of.ts'
import { packOf } from '../../pack/packs.ts'
import { type Facts, NO_FACTS } from '../../pack/shape/facts.ts'
import type { Pack } from '../../pack/shape/pack.ts'
import { headByOffice } from '../../registry/delegation/head-by-office.ts'
import { addDays, isWorkingDay } from '../../time.ts'
import type { RatedFacts } from './rated-facts.ts'

/** What was read of the registry for a proposal: whom it names, their units, and those that they head or help to lead. */
export interface RegistryRead {
  units: readonly Unit[]
  people: ReadonlyMap<string, Person>
  services: ReadonlyMap<string, Service>
}

type Rules = Pick<Campaign, 'year' | 'rulePack' | 'calendar'>
type Rated = Pick<Review, 'subject' | 'subjectKind' | 'side' | 'unit'>

const NO_SERVICE: Service = { leaves: [], discipline: [], admissions: [], transfers: [], ratings: [] }

/**
 * With which of several collectives somebody's level is compared: with the "đơn vị" that he directly heads before the
 * committee that leads it (domain.md §7.4).
 */
const BESIDE: Record<Review['side'], readonly UnitKind[]> = {
  civil: ['office', 'department', 'standingCommittee', 'partyGroup'],
  party: ['partyCell', 'cellCommittee'],
}

const nearest = (units: readonly Unit[], side: Review['side']): string | null =>
  BESIDE[side].flatMap((kind) => units.find((unit) => unit.kind === kind)?.id ?? [])[0] ?? null

/** Working days from the day on which the papers were with everybody, that day counted, to the conference. */
const papersAheadDays = (
  { date, roll, handouts }: Pick<Conference, 'date' | 'roll' | 'handouts'>,
  calendar: Campaign['calendar'],
): number | null => {
  const on = deliveredOn(
    roll.filter(({ counts }) => counts),
    handouts,
  )
  if (on === null) return null
  let days = 0
  for (let day = on; day < date; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) days += 1
  return days
}

/** How many members of a collective were disciplined in the year, as far as they were read. */
const disciplinedIn = ({ members = [] }: Unit, { services }: RegistryRead, year: number): number =>
  members.filter(({ person }) =>
    (person === null ? undefined : services.get(person))?.discipline.some(({ date }) => date.startsWith(`${year}-`)),
  ).length

/** Rules ask whether there is one of a kind, never how many: a row stays as small as a sheet needs it. */
const distinct = (discipline: Facts['discipline']): Facts['discipline'] => [
  ...new Map(discipline.map((each) => [`${each.side} ${each.countedIn} ${each.selfMended}`, each])).values(),
]

/** Of what is known of a person what rules of that side ask, and no more: a sickness is nobody's business where none does. */
const askedFor = (facts: Facts, { checks }: Pick<Pack, 'checks'>, side: Review['side']): Facts => {
  const own = checks.filter(({ who }) => (who.side ?? side) === side && who.kind !== 'unit')
  const asked = new Set<string>(
    own
      .flatMap(({ when, unless = [] }) => [...when, ...unless])
      .flatMap((each) => ('fact' in each ? each.fact : 'flag' in each ? each.flag : [])),
  )
  const only = <T extends object>(known: T): T =>
    Object.fromEntries(Object.entries(known).filter(([name]) => asked.has(name))) as T
  return { ...facts, numbers: only(facts.numbers), flags: only(facts.flags) }
}

const registryFacts = (review: Rated, registry: RegistryRead, { year, rulePack }: Rules): Facts => {
  const { subject, subjectKind, side } = review
  if (subjectKind === 'unit') {
    const unit = registry.units.find(({ id }) => id === subject)
    if (!unit) return NO_FACTS
    const facts = unitFacts(unit, year)
    return { ...facts, numbers: { ...facts.numbers, disciplinedMembers: disciplinedIn(unit, registry, year) } }
  }
  const person = registry.people.get(subject)
  if (!person) return NO_FACTS
  const found = packOf({ rulePack })
  // By which rules it will be judged is not known: nothing private is taken out of the registry.
  if (!found.ok) return NO_FACTS
  const known = { person, service: registry.services.get(subject) ?? NO_SERVICE }
  const facts = askedFor(personFacts(known, { side, year, pack: found.pack }), found.pack, side)
  return { ...facts, discipline: distinct(facts.discipline) }
}

/** Told by another cell of somebody whose party rating is none of this campaign's. */
const elsewhereOf = (
  { subject, side }: Rated,
  { services }: RegistryRead,
  { year, rulePack }: Rules,
): Pick<RatedFacts, 'elsewhere'> => {
  const [found, service] = [packOf({ rulePack }), services.get(subject)]
  const told = found.ok && service ? ratedElsewhere(service, { side, year, pack: found.pack }) : null
  return told ? { elsewhere: told } : {}
}

/** What is frozen of one subject of a proposal. It was reviewed: what was not is not on the list. */
export const ratedFactsOf = (
  review: Rated,
  registry: RegistryRead,
  { campaign, conference }: { campaign: Rules; conference: Pick<Conference, 'date' | 'roll' | 'handouts'> },
): RatedFacts => {
  const { subject, side } = review
  const person = registry.people.get(subject)
  const unit = registry.units.find(({ id }) => id === review.unit)
  const facts = registryFacts(review, registry, campaign)
  const ahead = papersAheadDays(conference, campaign.calendar)
  const ownAgency = unit?.kind === 'office' || unit?.kind === 'standingCommittee'
  return {
    ...{ class: person?.class ?? null, standing: person && unit ? standingOf(person, unit) : null },
    ...{ unitKind: unit?.kind ?? '', unit: review.unit, agency: ownAgency ? (unit.parent ?? unit.id) : '' },
    heads: nearest(
      registry.units.filter((each) => headByOffice(each) === subject),
      side,
    ),
    deputyOf: nearest(
      registry.units.filter(({ deputies }) => deputies.includes(subject)),
      side,
    ),
    code: person?.code ?? '',
    ...elsewhereOf(review, registry, campaign),
    facts: {
      ...facts,
      numbers: { ...facts.numbers, ...(ahead === null ? {} : { papersAheadDays: ahead }) },
      flags: { ...facts.flags, reviewed: true },
    },
  }
}

/** The same after the registry was put right; when the papers were with everybody is the conference's, and stays. */
export const ratedAgain = (review: Rated, registry: RegistryRead, campaign: Rules, before: RatedFacts): RatedFacts => {
  const now = ratedFactsOf(review, registry, { campaign, conference: { date: '', roll: [], handouts: {} } })
  const { papersAheadDays: ahead } = before.facts.numbers
  const numbers = { ...now.facts.numbers, ...(ahead === undefined ? {} : { papersAheadDays: ahead }) }
  return { ...now, facts: { ...now.facts, numbers } }
}
