import { reviewIdOf } from '../ids.ts'
import type { Paper } from '../model/paper.ts'
import { ORGANISER, type Review } from '../model/review.ts'
import { type StageActor, WORKFLOW } from '../workflow.ts'
import type { OpeningInput, SubjectPlan } from './input.ts'
import { headActor, type Registry } from './registry.ts'

export const reviewFor = (
  input: OpeningInput,
  registry: Registry,
  plan: SubjectPlan & Pick<Review, 'board'>,
  paper: Paper,
): Review => {
  const unit = registry.unit(plan.unit)
  const head = headActor(plan, unit)
  const organiser = input.organiserName[plan.track]
  const who: Record<StageActor, { actors: string[]; holder: string }> = {
    writer: { actors: [paper.responsible], holder: registry.name(paper.responsible) },
    head: head ? { actors: [head], holder: registry.name(head) } : { actors: [ORGANISER], holder: organiser },
    organiser: { actors: [ORGANISER], holder: organiser },
    decider: { actors: [], holder: plan.decider },
  }
  const rows = WORKFLOW[plan.track]
  const people = rows.flatMap((row) => who[row.actor].actors).filter((uid) => uid !== ORGANISER)
  const due = rows.flatMap((row) => {
    const date = input.dueAt(plan.track, row.stage)
    return date ? [[row.stage, date] as const] : []
  })
  return {
    id: reviewIdOf(input.campaign.id, plan.subject, plan.track),
    campaign: input.campaign.id,
    track: plan.track,
    subject: plan.subject,
    subjectKind: plan.subjectKind,
    name: registry.name(plan.subject),
    unit: plan.unit,
    board: plan.board,
    group: plan.group,
    decider: plan.decider,
    paperId: paper.id,
    stage: 'selfReview',
    actors: Object.fromEntries(rows.map((row) => [row.stage, who[row.actor].actors])),
    audience: {},
    readers: [...new Set([...paper.writers, ...people])],
    current: {},
    returned: false,
    doneAt: {},
    waitingFor: [],
    eventSeq: 1,
    dueAt: Object.fromEntries(due),
    holders: Object.fromEntries(rows.map((row) => [row.stage, who[row.actor].holder])),
  }
}
