import type { Campaign } from '../../model/campaign.ts'
import type { StageActor } from '../../model/process.ts'
import { ORGANISER, type Review } from '../../model/review.ts'
import { bodiesFor, consultedOn } from './bodies.ts'
import type { PaperRelation } from './paper-relation.ts'
import type { SubjectPlan } from './plan.ts'
import { headActor, type Registry } from './roster.ts'

/** Of a review what the registry decides: who acts at each stage and by what name, and who finds it. */
export type ReviewRelation = Pick<Review, 'actors' | 'readers' | 'holders' | 'name'>

/** Deciders and bodies act on whole units: they find their reviews on the boards. */
export const actsOnBoards = (actor: StageActor): boolean => actor === 'decider' || actor === 'body'

/** The relation of one review, from what the paper is to people that it rests on. */
export const reviewRelationOf = (
  { process }: Pick<Campaign, 'process'>,
  registry: Registry,
  plan: SubjectPlan,
  paper: Pick<PaperRelation, 'responsible' | 'writers'>,
): ReviewRelation => {
  const unit = registry.unit(plan.unit)
  const route = registry.route(plan)
  const { stages: rows, decider } = route
  const head = headActor(route, plan, unit)
  const { organiser } = route.track
  // Nobody decides on himself. Leaders need not click: who is named for it records what they decided, else the organiser, but
  // where somebody decides, or enters it, here himself.
  const decides = (uid: string) => uid !== plan.subject
  const recorder = [decider.recorder ?? []].flat().filter(decides)
  const deciders = [...new Set([...recorder, ...decider.members.filter(decides)])]
  const actsAlone = recorder.length > 0 || (decider.way !== undefined && deciders.length > 0)
  // Who has put somebody in charge for some days answers for the collective all the same: nothing that is hidden from him opens.
  const delegation = plan.subjectKind === 'unit' ? registry.unit(plan.subject).delegation : null
  const away = delegation?.begun ? [delegation.head] : []
  const asks = { subject: plan.subject, unit: plan.unit, responsible: paper.responsible }
  const bodies = bodiesFor(process, asks)
  const who: Record<StageActor, { actors: string[]; holder: string }> = {
    writer: { actors: [...new Set([paper.responsible, ...away])], holder: registry.name(paper.responsible) },
    head: head ? { actors: [head], holder: registry.name(head) } : { actors: [ORGANISER], holder: organiser },
    organiser: { actors: [ORGANISER], holder: organiser },
    body: {
      actors: consultedOn(process, asks),
      holder: bodies.map(({ name }) => name).join(', ') || organiser,
    },
    decider: { actors: actsAlone ? deciders : [...deciders, ORGANISER], holder: decider.name },
  }
  // Not those who act on boards: their list of reviews would be the whole campaign.
  const people = rows.flatMap(({ actor }) => (actsOnBoards(actor) ? [] : who[actor].actors))
  return {
    name: registry.name(plan.subject),
    actors: Object.fromEntries(rows.map((row) => [row.stage, who[row.actor].actors])),
    readers: [...new Set([...paper.writers, ...people.filter((uid) => uid !== ORGANISER)])],
    holders: Object.fromEntries(rows.map((row) => [row.stage, who[row.actor].holder])),
  }
}
