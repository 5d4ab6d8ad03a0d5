import type { Person } from '../model/person.ts'
import type { Unit } from '../model/unit.ts'
import { headByOffice } from '../registry/delegation/head-by-office.ts'
import type { SubjectPlan } from '../registry/relations/plan.ts'
import { headDeciderId } from './deciders-of.ts'
import { type Candidate, type LeftOutReason, paperUnitOf, placeOf } from './placed.ts'
import type { Assignment, CampaignTemplate } from './template.ts'

export interface LeftOut {
  subject: string
  name: string
  reason: LeftOutReason
}

export interface Subjects {
  subjects: SubjectPlan[]
  /** Whoever is reviewed in no track, and why. */
  leftOut: LeftOut[]
}

const fits = ({ when }: Assignment, { id, kind, home, person }: Candidate): boolean =>
  when.subject === kind &&
  when.unitKinds.includes(home.kind) &&
  (when.heads === undefined || when.heads === (headByOffice(home) === id)) &&
  (when.leader === undefined || when.leader === person?.leader) &&
  (when.class === undefined || when.class === person?.class) &&
  (when.partyMember === undefined || when.partyMember === person?.partyMember)

/** The first row that fits in each track, in the order of the rows. */
const rowsFor = (rows: readonly Assignment[], candidate: Candidate): Assignment[] => {
  const taken = new Set<string>()
  return rows.filter((row) => {
    if (taken.has(row.track) || !fits(row, candidate)) return false
    taken.add(row.track)
    return true
  })
}

const planned = (row: Assignment, candidate: Candidate, units: readonly Unit[]): SubjectPlan | LeftOutReason => {
  const placed = placeOf(row.unit, candidate, units)
  if ('reason' in placed) return placed.reason
  const { id, kind, home } = candidate
  const paper = kind === 'unit' ? paperUnitOf(row.paperOf, home, units) : null
  return {
    subject: id,
    subjectKind: kind,
    track: row.track,
    unit: placed.unit.id,
    group: row.group,
    decider: row.decider === 'ownHead' ? headDeciderId(home.id) : row.decider,
    ...(paper ? { paperOf: paper.id } : {}),
  }
}

/** Whether a unit still serves on this day (YYYY-MM-DD). */
export const isThere = ({ to }: Unit, today: string): boolean => !to || to >= today

/** Everybody and everything that a row may speak of, collectives first, in the registry's order; the others with the reason. */
const candidatesOf = (units: readonly Unit[], people: readonly Person[], today: string): (Candidate | LeftOut)[] => [
  ...units.map((unit): Candidate | LeftOut => {
    const { id, name } = unit
    return isThere(unit, today)
      ? { id, kind: 'unit', name, home: unit, person: null }
      : { subject: id, name, reason: 'notServing' }
  }),
  ...people.map((person): Candidate | LeftOut => {
    const { id, name } = person
    const home = units.find((unit) => unit.id === person.posts[0]?.unit)
    if (!person.active) return { subject: id, name, reason: 'notServing' }
    return home && isThere(home, today)
      ? { id, kind: 'person', name, home, person }
      : { subject: id, name, reason: 'noUnit' }
  }),
]

/**
 * Which subjects a campaign of this template reviews, in which track, group, by which decider, on whose paper: the rows
 * applied to the registry as it is at `today`. Who is in no track is told with the reason; nobody is left out silently.
 */
export const subjectsOf = (
  { assignments }: Pick<CampaignTemplate, 'assignments'>,
  { units, people, today }: { units: readonly Unit[]; people: readonly Person[]; today: string },
): Subjects => {
  const subjects: SubjectPlan[] = []
  const leftOut: LeftOut[] = []
  const standing = units.filter((unit) => isThere(unit, today))
  for (const candidate of candidatesOf(units, people, today)) {
    if ('reason' in candidate) {
      leftOut.push(candidate)
      continue
    }
    const results = rowsFor(assignments, candidate).map((row) => planned(row, candidate, standing))
    subjects.push(...results.filter((result) => typeof result !== 'string'))
    const missing = results.find((result) => typeof result === 'string')
    // One track of two is said too: it would be missed only at the end of the year.
    if (missing || results.length === 0)
      leftOut.push({ subject: candidate.id, name: candidate.name, reason: missing ?? 'noRule' })
  }
  return { subjects, leftOut }
}
