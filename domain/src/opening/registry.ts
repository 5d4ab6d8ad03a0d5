import type { Person } from '../model/person.ts'
import type { Unit } from '../model/unit.ts'
import { WORKFLOW } from '../workflow.ts'
import { type OpeningInput, Refused, type SubjectPlan } from './input.ts'

/** The registry by id; an unknown id refuses the opening. */
export interface Registry {
  unit: (id: string) => Unit
  person: (id: string) => Person
  name: (subject: string) => string
  order: (subject: string) => number
}

export const registryOf = ({ units, people, subjects }: OpeningInput): Registry => {
  const unitById = new Map(units.map((unit) => [unit.id, unit]))
  const personById = new Map(people.map((person) => [person.id, person]))
  const home = new Map(subjects.map((plan) => [plan.subject, plan.unit]))
  const get = <T>(map: Map<string, T>, id: string): T => {
    const found = map.get(id)
    if (!found) throw new Refused('unknownSubject', id)
    return found
  }
  return {
    unit: (id) => get(unitById, id),
    person: (id) => get(personById, id),
    name: (id) => unitById.get(id)?.name ?? get(personById, id).name,
    order: (id) => get(unitById, unitById.has(id) ? id : (home.get(id) ?? id)).order,
  }
}

/** The unit head who acts on a subject at conference, or null where the organiser does (workflow.ts). */
export const headActor = (plan: SubjectPlan, unit: Unit): string | null => {
  const row = WORKFLOW[plan.track].find((each) => each.stage === 'conference')
  const actsHimself = plan.subjectKind === 'unit' || plan.subject === unit.head
  return row?.actor === 'head' && !actsHimself ? unit.head : null
}
