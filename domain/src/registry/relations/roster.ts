import type { Campaign } from '../../model/campaign.ts'
import type { Person } from '../../model/person.ts'
import type { Decider, Process, StageRow } from '../../model/process.ts'
import type { Unit } from '../../model/unit.ts'
import { pathOf } from '../../workflow.ts'
import { Refused, type SubjectPlan } from './plan.ts'

/** What relations are computed from: the registry, the campaign's process, and who is reviewed where. */
export interface Roster {
  campaign: Pick<Campaign, 'id' | 'process' | 'organisers'>
  units: readonly Unit[]
  people: readonly Person[]
  subjects: readonly SubjectPlan[]
}

/** The way of one review: its track, who decides, and the stages that follow from both. */
export interface Route {
  track: Process['tracks'][number]
  decider: Decider
  stages: readonly StageRow[]
}

/** The registry by id; an unknown id refuses what is asked. */
export interface Registry {
  unit: (id: string) => Unit
  person: (id: string) => Person
  name: (subject: string) => string
  order: (subject: string) => number
  route: (plan: Pick<SubjectPlan, 'subject' | 'track' | 'decider'>) => Route
}

const routeOf = (process: Process, plan: Pick<SubjectPlan, 'subject' | 'track' | 'decider'>): Route => {
  const track = process.tracks.find(({ id }) => id === plan.track)
  const decider = process.deciders.find(({ id }) => id === plan.decider)
  const stages = decider && pathOf(process, plan.track, decider.class)
  if (!track || !decider || !stages) throw new Refused('noPath', plan.subject)
  return { track, decider, stages }
}

export const registryOf = ({ campaign, units, people, subjects }: Roster): Registry => {
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
    route: (plan) => routeOf(campaign.process, plan),
    order: (id) => get(unitById, unitById.has(id) ? id : (home.get(id) ?? id)).order,
  }
}

/** The unit head who acts on a subject at conference, or null where the organiser does: nobody in charge for some days reads his head's. */
export const headActor = ({ stages }: Pick<Route, 'stages'>, plan: SubjectPlan, unit: Unit): string | null => {
  const row = stages.find((each) => each.stage === 'conference')
  const actsHimself = plan.subjectKind === 'unit' || [unit.head, unit.delegation?.head].includes(plan.subject)
  return row?.actor === 'head' && !actsHimself ? unit.head : null
}
