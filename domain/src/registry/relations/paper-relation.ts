import type { Paper } from '../../model/paper.ts'
import { Refused, type SubjectPlan } from './plan.ts'
import { headActor, type Registry } from './roster.ts'

/** Of a paper what the registry decides: who sends, writes and returns it, and the names it carries. */
export interface PaperRelation
  extends Pick<Paper, 'responsible' | 'writers' | 'returners' | 'subjectName' | 'unitName'> {
  /** The plan that names its unit and who returns it. */
  main: SubjectPlan
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

/** The relation of a paper to whoever is reviewed on it himself, in one track or two. */
export const paperRelationOf = (registry: Registry, subject: string, own: readonly SubjectPlan[]): PaperRelation => {
  // The civil review comes first: it names the unit and who returns; the cell reads the same text.
  const main = own.find((plan) => registry.route(plan).track.side === 'civil') ?? own[0]
  if (!main) throw new Refused('noPaper', subject)
  const unit = registry.unit(main.unit)
  const isPerson = main.subjectKind === 'person'
  const responsible = isPerson ? registry.person(subject).id : registry.unit(subject).head
  const head = headActor(registry.route(main), main, unit)
  return {
    main,
    responsible,
    writers: isPerson ? [responsible] : unique([responsible, ...registry.unit(subject).drafters]),
    returners: head ? [head] : [],
    subjectName: registry.name(subject),
    unitName: unit.name,
  }
}
