import { reviewIdOf } from '../ids.ts'
import type { Paper } from '../model/paper.ts'
import type { StageActor } from '../model/process.ts'
import { ORGANISER, type Review } from '../model/review.ts'
import { bodiesFor } from './bodies.ts'
import type { OpeningInput, SubjectPlan } from './input.ts'
import { headActor, type Registry } from './registry.ts'

/** Deciders and bodies act on whole units: they find their reviews on the boards. */
export const actsOnBoards = (actor: StageActor): boolean => actor === 'decider' || actor === 'body'

export const reviewFor = (
  input: OpeningInput,
  registry: Registry,
  plan: SubjectPlan & Pick<Review, 'board'>,
  paper: Paper,
): Review => {
  const unit = registry.unit(plan.unit)
  const route = registry.route(plan)
  const { stages: rows, decider } = route
  const head = headActor(route, plan, unit)
  const { organiser } = route.track
  // Nobody decides on himself. Leaders need not click: the organiser may always record what they decided.
  const deciders = decider.members.filter((uid) => uid !== plan.subject)
  const bodies = bodiesFor(input.campaign.process, plan.subject, paper.responsible)
  const who: Record<StageActor, { actors: string[]; holder: string }> = {
    writer: { actors: [paper.responsible], holder: registry.name(paper.responsible) },
    head: head ? { actors: [head], holder: registry.name(head) } : { actors: [ORGANISER], holder: organiser },
    organiser: { actors: [ORGANISER], holder: organiser },
    body:
      bodies.length > 0
        ? {
            actors: bodies.flatMap(({ members }) => members),
            holder: bodies.map(({ name }) => name).join(', '),
          }
        : { actors: [ORGANISER], holder: organiser },
    decider: { actors: [...deciders, ORGANISER], holder: decider.name },
  }
  // Not those who act on boards: their list of reviews would be the whole campaign.
  const people = rows.flatMap(({ actor }) => (actsOnBoards(actor) ? [] : who[actor].actors))
  const due = rows.flatMap((row) => {
    const date = input.dueAt(plan.track, row.stage)
    return date ? [[row.stage, date] as const] : []
  })
  return {
    id: reviewIdOf(input.campaign.id, plan.subject, plan.track),
    campaign: input.campaign.id,
    track: plan.track,
    side: route.track.side,
    path: rows.map(({ stage }) => stage),
    subject: plan.subject,
    subjectKind: plan.subjectKind,
    name: registry.name(plan.subject),
    unit: plan.unit,
    board: plan.board,
    group: plan.group,
    decider: plan.decider,
    paperId: paper.id,
    stage: rows[0]?.stage ?? 'selfReview',
    actors: Object.fromEntries(rows.map((row) => [row.stage, who[row.actor].actors])),
    audience: {},
    readers: [...new Set([...paper.writers, ...people.filter((uid) => uid !== ORGANISER)])],
    current: {},
    returned: false,
    doneAt: {},
    waitingFor: [],
    eventSeq: 1,
    dueAt: Object.fromEntries(due),
    holders: Object.fromEntries(rows.map((row) => [row.stage, who[row.actor].holder])),
  }
}
