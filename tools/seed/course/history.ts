import { paths } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Draft, Paper, Revision } from '@kiemdiem/domain/model/paper'
import type { Review } from '@kiemdiem/domain/model/review'
import { factPaths, type SealFacts } from '@kiemdiem/domain/papers/seal/seal-facts'
import { sealPaper } from '@kiemdiem/domain/papers/seal/seal-paper'
import { localDate, startOfDay } from '@kiemdiem/domain/time'
import { apply, type Store } from '@kiemdiem/domain/writes/apply'
import type { Write } from '@kiemdiem/domain/writes/write'
import { roster, units } from '../roster.ts'
import { hashOf } from '../texts/fill.ts'
import { isPlayedOn, type TrialStage } from '../trial-stage.ts'
import { playToAppraisal } from './appraisal/play-to-appraisal.ts'
import type { Course } from './choose.ts'
import { CHOSEN_CONFERENCES } from './conferences/chosen.ts'
import { playConferences } from './conferences/play-conferences.ts'
import { handOverAll } from './decision/hand-over.ts'
import { delivered } from './delivered.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

export interface HistoryInput {
  campaign: Campaign
  opening: readonly Write[]
  course: readonly Course[]
  drafts: readonly Write[]
  openedAt: Date
  now: Date
  /** Absent: in mid-course. */
  stage?: TrialStage
}

/** An office hour between opening and now; one in ten came a day after the deadline, where that is past. */
const sentAt = (paper: Paper, openedAt: Date, now: Date): Date => {
  const late = hashOf(`${paper.id}/late`) % 10 === 0
  const end = Math.min(now.getTime() - 10 * MINUTE_MS, paper.dueAt.getTime() + (late ? DAY_MS : 0) - 7 * HOUR_MS)
  const start = openedAt.getTime() + HOUR_MS
  if (end <= start) return new Date(end)
  const day = startOfDay(localDate(new Date(start + ((hashOf(`${paper.id}/day`) % 1_000) / 1_000) * (end - start))))
  const minutes = 8 * 60 + (hashOf(`${paper.id}/minute`) % (9 * 60))
  return new Date(Math.min(end, Math.max(start, day.getTime() + minutes * MINUTE_MS)))
}

/** The trial's registry, as the trigger reads it. */
const registeredIn = (paper: Paper, campaign: Campaign, reviews: readonly Review[]): SealFacts => {
  const at = factPaths(paper, campaign, reviews)
  const unitAt = (path: string | null) => units.find(({ id }) => paths.unit(id) === path) ?? null
  const entry = roster.find(({ person }) => paths.person(person.id) === at.person)
  return {
    person: entry?.person ?? null,
    unit: unitAt(at.unit),
    cell: unitAt(at.cell),
    birthDate: at.personal === null ? null : (entry?.birthDate ?? null),
  }
}

const seal = (store: Store, campaign: Campaign, paperId: string, at: Date): void => {
  const get = <T>(path: string): T => store.get(path) as T
  const paper = get<Paper>(paths.paper(paperId))
  const draft = get<Draft>(paths.draft(paperId))
  const reviews = paper.reviewIds.map((id) => get<Review>(paths.review(id)))
  const sealed: Revision = {
    revision: paper.revision,
    sections: draft.sections,
    by: paper.responsible,
    submittedAt: at,
  }
  const outcome = sealPaper({
    paper,
    number: paper.revision,
    sealed,
    reviews,
    campaign,
    registered: registeredIn(paper, campaign, reviews),
    now: at,
  })
  if (outcome.kind !== 'accepted') throw new Error(`${paperId} was not accepted`)
  store.set(paths.draft(paperId), { ...draft, updatedAt: new Date(at.getTime() - 5 * MINUTE_MS) })
  apply(store, [
    { op: 'create', path: paths.revision(paperId, paper.revision), data: sealed },
    ...outcome.writes.map(delivered),
  ])
}

/**
 * The campaign as it stands when the trial begins: opened on the plan's date, with what was sent since then decided
 * by the functions' own decisions, each at its hour.
 */
export const playHistory = (input: HistoryInput): { writes: Write[]; sent: number } => {
  const { campaign, openedAt, now } = input
  const store = apply(apply(new Map(), input.opening), input.drafts)
  const sent = input.course
    .filter((each) => each.state === 'sent')
    .map(({ paper }) => ({ id: paper.id, at: sentAt(paper, openedAt, now) }))
    .sort((a, b) => a.at.getTime() - b.at.getTime())
  for (const { id, at } of sent) seal(store, campaign, id, at)
  // After everything that was sent.
  const last = new Date(now.getTime() - 5 * MINUTE_MS)
  if (input.stage === undefined || input.stage === 'course') playConferences(store, campaign, CHOSEN_CONFERENCES, last)
  else playToAppraisal(store, campaign, last)
  if (input.stage === 'decision' || isPlayedOn(input.stage ?? 'course')) handOverAll(store, campaign, last)
  return { writes: [...store].map(([path, data]): Write => ({ op: 'create', path, data })), sent: sent.length }
}
