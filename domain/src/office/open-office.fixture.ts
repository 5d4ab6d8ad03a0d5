import { paths } from '../ids.ts'
import type { Campaign } from '../model/campaign.ts'
import { MEMBERS_MAX, type Unit } from '../model/unit.ts'
import type { OpeningInput } from '../opening/input.ts'
import { openCampaign } from '../opening/open-campaign.ts'
import { dueAtOf } from '../plan/dates/due-at.ts'
import { directoryWrites } from '../registry/directory.ts'
import type { SubjectPlan } from '../registry/relations/plan.ts'
import { apply, type Store } from '../writes/apply.ts'
import {
  campaignOf,
  isOfParty,
  type PersonSpec,
  personDocuments,
  personOf,
  type UnitSpec,
  unitOf,
} from './registry.fixture.ts'

/** Who is in an office, who leads it and who is reviewed in it; what is not said is usual. */
export interface OfficeSpec {
  campaign: Pick<Campaign, 'id'> & Partial<Campaign>
  units: readonly UnitSpec[]
  people: readonly PersonSpec[]
  /** In the order of the boards. The track is the unit's: that of the Party in its cells, else the Đảng đoàn's. */
  subjects: readonly (Pick<SubjectPlan, 'subject' | 'unit'> & Partial<SubjectPlan>)[]
  /** The plan's own dates unless said otherwise. */
  dueAt?: OpeningInput['dueAt']
  now?: Date
}

/** Of a party cell the people reviewed there, and who heads it, are the members, unless others are named. */
const withMembers = (unit: Unit, { subjects }: OfficeSpec): Unit => {
  if (unit.kind !== 'partyCell' || unit.members) return unit
  const reviewed = subjects.flatMap((each) =>
    each.unit === unit.id && each.subject.startsWith('p-') ? [each.subject] : [],
  )
  const members = [...new Set([unit.head, ...reviewed])].map((person) => ({
    ...{ person, name: person, post: 'Đảng viên', agency: '', from: null, to: null },
    votes: true,
  }))
  return members.length > MEMBERS_MAX ? unit : { ...unit, members }
}

const OPENED = new Date('2023-11-27T03:00:00Z')

/**
 * Every document of an office whose campaign has just been opened, as the domain itself opens it: the one way in which
 * tests come by people, units, papers, reviews, boards and gates.
 */
export const openOffice = (spec: OfficeSpec): Store => {
  const campaign = campaignOf(spec.campaign)
  const units = spec.units.map(unitOf).map((unit) => withMembers(unit, spec))
  const people = spec.people.map((each) => personOf(each, units))
  const subjects = spec.subjects.map((plan): SubjectPlan => {
    const unit = units.find(({ id }) => id === plan.unit)
    const track = unit && isOfParty(unit) ? 'partyCell' : 'partyGroup'
    const subjectKind = plan.subject.startsWith('u-') ? 'unit' : 'person'
    return { subjectKind, track, group: 'G7', decider: 'dang-doan', ...plan }
  })
  const opening = openCampaign({
    campaign,
    units,
    people,
    subjects,
    dueAt: spec.dueAt ?? ((track, stage, of) => dueAtOf(campaign, track, stage, of)),
    now: spec.now ?? OPENED,
  })
  if (!opening.ok) throw new Error(`the office does not open: ${opening.reason} ${opening.at}`)
  const registry = spec.people.flatMap((each, at) => {
    const person = people[at]
    return person ? personDocuments(each, person, campaign) : []
  })
  const store: Store = new Map([...registry, ...units.map((unit): [string, object] => [paths.unit(unit.id), unit])])
  const everybody = new Map(people.map((person) => [person.id, person]))
  return apply(store, [...directoryWrites(everybody), ...opening.writes])
}
