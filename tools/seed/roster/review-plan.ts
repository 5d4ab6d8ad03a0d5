import type { Person } from '@kiemdiem/domain/model/person'
import type { Unit } from '@kiemdiem/domain/model/unit'
import type { SubjectPlan } from '@kiemdiem/domain/opening/input'
import type { Group } from '@kiemdiem/domain/plan/groups'
import { SUPERIOR_UNIONS } from '@kiemdiem/domain/plan/units'

/**
 * Which subject is reviewed where, rated in which group and decided by whom (domain.md §2, §4.4). What the
 * plan leaves open (ủy viên BTV outside the Đảng đoàn, staff of the districts) is data here, not a rule.
 */
const PARTY_GROUP = 'dang-doan'
const PROVINCIAL = 'btv-tinh-uy'
const CELL = 'chi-uy'
const CELL_SUPERIOR = 'btv-dang-uy-khoi'

type Planned = SubjectPlan & { group: Group }

const forUnit = (unit: Unit): Planned => {
  const base = { subject: unit.id, subjectKind: 'unit', unit: unit.id } as const
  switch (unit.kind) {
    case 'partyGroup':
      return { ...base, track: 'provincial', group: 'TU', decider: PROVINCIAL }
    case 'department':
      return { ...base, track: 'partyGroup', group: 'G1', decider: PARTY_GROUP }
    case 'standingCommittee':
      return { ...base, track: 'partyGroup', group: 'G2', decider: PARTY_GROUP }
    case 'office': {
      // Rated as a "đơn vị" under NĐ 90; what it did is told in its standing committee's report.
      const rests = { paperOf: unit.id.replace('u-cq-', 'u-btv-') }
      return { ...base, ...rests, track: 'partyGroup', group: 'G10', decider: PARTY_GROUP }
    }
    case 'cellCommittee':
      return { ...base, unit: 'u-chi-bo', track: 'partyCell', group: 'DUK', decider: CELL_SUPERIOR }
    case 'partyCell':
      // The chi ủy is reviewed, the chi bộ is rated, on the same report.
      return { ...base, paperOf: 'u-chi-uy', track: 'partyCell', group: 'DUK', decider: CELL_SUPERIOR }
  }
}

/** Id of a union's chair as decider. */
export const chairIdOf = (slug: string): string => `chu-tich-${slug}`

/** The chair of a union decides on its staff under NĐ 90, Đ.16.2b. */
const chairOf = (office: string): string => {
  const union = SUPERIOR_UNIONS.find(({ slug }) => office === `u-cq-${slug}`)
  if (!union) throw new Error(`no union for ${office}`)
  return chairIdOf(union.slug)
}

const civilReview = (person: Person, units: readonly Unit[]): Planned => {
  const unit = units.find((each) => each.id === person.posts[0]?.unit)
  if (!unit) throw new Error(`no unit for ${person.id}`)
  const base = { subject: person.id, subjectKind: 'person', unit: unit.id } as const
  if (unit.kind === 'partyGroup') return { ...base, track: 'provincial', group: 'TU', decider: PROVINCIAL }
  const heads = unit.head === person.id
  if (unit.kind === 'standingCommittee')
    return { ...base, track: 'partyGroup', group: heads ? 'G5' : 'G6', decider: PARTY_GROUP }
  const group = person.leader ? (heads ? 'G3' : 'G4') : person.class === 'worker' ? 'G8' : 'G7'
  return { ...base, track: 'partyGroup', group, decider: unit.kind === 'office' ? chairOf(unit.id) : PARTY_GROUP }
}

/** Members of the agency's own cell; those of district and sector unions belong to local cells (domain.md §7.4). */
const cellReview = (person: Person, units: readonly Unit[]): Planned[] => {
  const unit = units.find((each) => each.id === person.posts[0]?.unit)
  const inAgency = unit?.kind === 'department' || unit?.kind === 'partyGroup'
  return person.partyMember && inAgency
    ? [
        {
          subject: person.id,
          subjectKind: 'person',
          unit: 'u-chi-bo',
          track: 'partyCell',
          group: 'G9',
          decider: CELL,
        },
      ]
    : []
}

/** Every review of the campaign: collectives first, then people, each once a track. */
export const planReviews = (units: readonly Unit[], people: readonly Person[]): SubjectPlan[] => [
  ...units.map(forUnit),
  ...people
    .filter((person) => person.active)
    .flatMap((person) => [civilReview(person, units), ...cellReview(person, units)]),
]
