import { paperIdOf, paths, reviewIdOf } from '../ids.ts'
import { type Campaign, stageKey } from '../model/campaign.ts'
import type { Draft, Paper } from '../model/paper.ts'
import type { Person } from '../model/person.ts'
import type { Board } from '../model/progress.ts'
import { ORGANISER, type Review, type ReviewEvent } from '../model/review.ts'
import type { Stage, Track } from '../model/terms.ts'
import type { Unit } from '../model/unit.ts'
import { byName } from '../vi.ts'
import { type StageActor, WORKFLOW } from '../workflow.ts'
import { countRows, rowOf } from './board-row.ts'
import type { Write } from './write.ts'

/** One subject in one track, as the organiser plans it: data, because deciders and groups differ by year. */
export interface SubjectPlan {
  subject: string
  subjectKind: 'person' | 'unit'
  track: Track
  /** The unit whose conference reviews the subject; its board shows the review. One track a unit. */
  unit: string
  group: string
  decider: string
  /** The subject whose paper this rests on, where it is not the subject's own (an office rests on its BTV's). */
  paperOf?: string
}

export interface OpeningInput {
  campaign: Campaign
  units: readonly Unit[]
  people: readonly Person[]
  subjects: readonly SubjectPlan[]
  /** First late moment of a stage, from the plan; null where it gives none. */
  dueAt: (track: Track, stage: Stage) => Date | null
  /** Name of the organiser shown as holder, by track. */
  organiserName: Record<Track, string>
  now: Date
}

export type Opening =
  | { ok: true; writes: Write[] }
  | { ok: false; reason: 'unknownSubject' | 'mixedBoard' | 'noPaper'; at: string }

class Refused extends Error {
  readonly reason: 'unknownSubject' | 'mixedBoard' | 'noPaper'
  readonly at: string
  constructor(reason: Refused['reason'], at: string) {
    super(`${reason}: ${at}`)
    this.reason = reason
    this.at = at
  }
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

/**
 * Everything that opening a campaign writes: papers with empty drafts, reviews with their first event, and
 * one board a unit. Relations (who writes, returns, acts, reads) are resolved here, once, from the registry:
 * the roster is frozen, and rules never look relations up.
 */
export const openCampaign = (input: OpeningInput): Opening => {
  try {
    return { ok: true, writes: allWrites(input) }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason, at: error.at }
    throw error
  }
}

const allWrites = (input: OpeningInput): Write[] => {
  const { campaign, subjects } = input
  const registry = registryOf(input)
  const reviewsByPaper = Map.groupBy(subjects, (plan) => plan.paperOf ?? plan.subject)
  const papers = new Map<string, Paper>()
  const ordered = [...reviewsByPaper.keys()].sort(
    (a, b) => registry.order(a) - registry.order(b) || byName(registry.name(a), registry.name(b)),
  )
  ordered.forEach((subject, index) => {
    const own = (reviewsByPaper.get(subject) ?? []).filter((plan) => plan.subject === subject)
    if (own.length === 0) throw new Refused('noPaper', subject)
    papers.set(subject, paperFor(input, registry, index + 1, own, reviewsByPaper.get(subject) ?? []))
  })
  const reviews = subjects.map((plan) => {
    const paper = papers.get(plan.paperOf ?? plan.subject)
    if (!paper) throw new Refused('noPaper', plan.subject)
    return reviewFor(input, registry, plan, paper)
  })
  const draft: Draft = { revision: 1, sections: {}, touched: null, updatedAt: input.now, refusal: null }
  const opened = (review: Review): ReviewEvent => ({
    seq: 1,
    type: 'opened',
    from: null,
    to: review.stage,
    revision: null,
    by: 'system',
    at: input.now,
  })
  return [
    { op: 'create', path: paths.campaign(campaign.id), data: campaign },
    ...[...papers.values()].flatMap((paper): Write[] => [
      { op: 'create', path: paths.paper(paper.id), data: paper },
      { op: 'create', path: paths.draft(paper.id), data: draft },
    ]),
    ...reviews.flatMap((review): Write[] => [
      { op: 'create', path: paths.review(review.id), data: review },
      { op: 'create', path: paths.reviewEvent(review.id, 1), data: opened(review) },
    ]),
    ...boardsFor(input, registry, reviews).map(
      (board): Write => ({ op: 'create', path: paths.board(campaign.id, board.unit), data: board }),
    ),
  ]
}

interface Registry {
  unit: (id: string) => Unit
  person: (id: string) => Person
  name: (subject: string) => string
  order: (subject: string) => number
}

const registryOf = ({ units, people, subjects }: OpeningInput): Registry => {
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

const paperFor = (
  { campaign, dueAt }: OpeningInput,
  registry: Registry,
  number: number,
  own: readonly SubjectPlan[],
  resting: readonly SubjectPlan[],
): Paper => {
  // The civil review comes first: it names the unit and who returns; the cell reads the same text.
  const main = own.find((plan) => plan.track !== 'partyCell') ?? own[0]
  if (!main) throw new Refused('noPaper', String(number))
  const unit = registry.unit(main.unit)
  const person = main.subjectKind === 'person' ? registry.person(main.subject) : null
  const responsible = person ? person.id : registry.unit(main.subject).head
  const writers = person ? [person.id] : unique([responsible, ...registry.unit(main.subject).drafters])
  const head = headActor(main, unit)
  const returners = head ? [head] : []
  const tracks = unique(resting.map((plan) => plan.track))
  const limits = tracks.map((track) => dueAt(track, 'selfReview')).filter((date) => date !== null)
  return {
    id: paperIdOf(campaign.id, main.subject),
    campaign: campaign.id,
    number,
    subject: main.subject,
    subjectKind: main.subjectKind,
    subjectName: registry.name(main.subject),
    unit: unit.id,
    unitName: unit.name,
    form: person ? (person.leader ? '02B' : '02A') : '01',
    partyMember: person?.partyMember ?? false,
    writers,
    responsible,
    returners,
    audience: returners,
    tracks,
    feeds: tracks.map((track) => stageKey(track, 'selfReview')),
    reviewIds: resting.map((plan) => reviewIdOf(campaign.id, plan.subject, plan.track)),
    state: 'drafting',
    revision: 1,
    accepted: 0,
    suggestions: 0,
    dueAt: new Date(Math.min(...limits.map((date) => date.getTime()))),
    acceptedAt: null,
    meetings: {},
  }
}

/** The unit head who acts on a subject at conference, or null where the organiser does (workflow.ts). */
const headActor = (plan: SubjectPlan, unit: Unit): string | null => {
  const row = WORKFLOW[plan.track].find((each) => each.stage === 'conference')
  const actsHimself = plan.subjectKind === 'unit' || plan.subject === unit.head
  return row?.actor === 'head' && !actsHimself ? unit.head : null
}

const reviewFor = (input: OpeningInput, registry: Registry, plan: SubjectPlan, paper: Paper): Review => {
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
    unit: plan.unit,
    group: plan.group,
    decider: plan.decider,
    paperId: paper.id,
    stage: 'selfReview',
    actors: Object.fromEntries(rows.map((row) => [row.stage, who[row.actor].actors])),
    audience: {},
    readers: unique([...paper.writers, ...people]),
    current: {},
    waitingFor: [],
    eventSeq: 1,
    dueAt: Object.fromEntries(due),
    holders: Object.fromEntries(rows.map((row) => [row.stage, who[row.actor].holder])),
  }
}

const boardsFor = (input: OpeningInput, registry: Registry, reviews: readonly Review[]): Board[] =>
  [...Map.groupBy(reviews, (review) => review.unit)].map(([id, group]) => {
    const unit = registry.unit(id)
    const track = group[0]?.track
    if (!track || group.some((review) => review.track !== track)) throw new Refused('mixedBoard', id)
    const rows = Object.fromEntries(
      group.map((review) => [review.id, rowOf(review, registry.name(review.subject), { returned: false, doneAt: {} })]),
    )
    return {
      campaign: input.campaign.id,
      unit: id,
      unitName: unit.shortName,
      order: unit.order,
      track,
      rows,
      counts: countRows(rows),
      viewers: unique([unit.head, ...unit.clerks]),
      conferences: [],
      updatedAt: input.now,
    }
  })
