import type { Group } from '../plan/groups.ts'
import type { Assignment, When } from './template.ts'

/**
 * Which subject is reviewed where, rated in which group and decided by whom (domain.md §2, §4.4). What the
 * plan leaves open (ủy viên BTV outside the Đảng đoàn, staff of the districts) is data here, not a rule.
 */
type Row = Assignment & { group: Group }

const PARTY_GROUP = 'dang-doan'
const PROVINCIAL = { track: 'provincial', unit: 'own', group: 'TU', decider: 'btv-tinh-uy' } as const
const CELL_SUPERIOR = { track: 'partyCell', group: 'DUK', decider: 'btv-dang-uy-khoi' } as const

const unitOf = (...unitKinds: When['unitKinds']): When => ({ subject: 'unit', unitKinds })
const personOf = (...unitKinds: When['unitKinds']): When => ({ subject: 'person', unitKinds })
const civil = (group: Group, when: When, decider: string = PARTY_GROUP): Row => ({
  when,
  track: 'partyGroup',
  unit: 'own',
  group,
  decider,
})

const collectives: Row[] = [
  { ...PROVINCIAL, when: unitOf('partyGroup') },
  civil('G1', unitOf('department')),
  civil('G2', unitOf('standingCommittee')),
  // Rated as a "đơn vị" under NĐ 90; what it did is told in its standing committee's report.
  { ...civil('G10', unitOf('office')), paperOf: 'parent' },
  { ...CELL_SUPERIOR, when: unitOf('cellCommittee'), unit: 'parent' },
  // The chi ủy is reviewed, the chi bộ is rated, on the same report.
  { ...CELL_SUPERIOR, when: unitOf('partyCell'), unit: 'own', paperOf: { below: 'cellCommittee' } },
]

/** In an office its head decides under NĐ 90, Đ.16.2b, elsewhere the Đảng đoàn. */
const staffOf = (kind: 'department' | 'office', decider: string): Row[] => [
  civil('G3', { ...personOf(kind), leader: true, heads: true }, decider),
  civil('G4', { ...personOf(kind), leader: true }, decider),
  civil('G8', { ...personOf(kind), class: 'worker' }, decider),
  civil('G7', personOf(kind), decider),
]

const people: Row[] = [
  { ...PROVINCIAL, when: personOf('partyGroup') },
  civil('G5', { ...personOf('standingCommittee'), heads: true }),
  civil('G6', personOf('standingCommittee')),
  ...staffOf('department', PARTY_GROUP),
  ...staffOf('office', 'ownHead'),
  // Members of the agency's own cell; those of district and sector unions belong to local cells (domain.md §7.4).
  {
    when: { ...personOf('department', 'partyGroup'), partyMember: true },
    ...{ track: 'partyCell', unit: { of: 'partyCell' }, group: 'G9', decider: 'chi-uy' },
  },
]

/** The rows of the plan of 2023. */
export const assignments2023: readonly Assignment[] = [...collectives, ...people]
