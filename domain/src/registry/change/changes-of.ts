import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import type { Process } from '../../model/process.ts'
import type { Track } from '../../model/terms.ts'
import { boardWrites } from '../../progress/rows/board-writes.ts'
import { byName } from '../../vi.ts'
import { same } from '../../writes/same.ts'
import type { Write } from '../../writes/write.ts'
import { type Effects, NO_EFFECTS } from '../inputs.ts'
import { Refused } from '../relations/plan.ts'
import { type Relations, relationsOf } from '../relations/relations-of.ts'
import { aroundChanges } from './around-changes.ts'
import { belongingChanged } from './effects/belonging-changes.ts'
import { paperChanges } from './effects/paper-changes.ts'
import { reviewChanges } from './effects/review-changes.ts'
import { scopesChanged, scopeWrites } from './effects/scope-changes.ts'
import { endedCalls } from './ended-calls.ts'
import { handedOn } from './handed-on.ts'
import { ledBy } from './led-by.ts'
import { mailsCancelled, turnMails } from './turn-mails.ts'
import { plansIn, type RegistryState, type Work } from './work.ts'

export interface Change {
  before: RegistryState
  after: RegistryState
  /** The open campaigns; none where nothing of them can be touched. */
  works: readonly Work[]
  /** The process as it then is, where it is that which changes. Absent: as it was. */
  process?: Process
  /** Accounts of everybody who organises one of them. */
  organisers: readonly Access[]
  caller: { uid: string; name: string }
  now: Date
}

/** What a change of the registry does to open work. `tracks`: those in which somebody gains or loses something by it. */
export interface Changes {
  writes: Write[]
  mails: string[]
  effects: Effects
  /** Whose papers are written or read by others, in the order of names. */
  paperNames: string[]
  tracks: Track[]
}

interface Computed {
  work: Work
  was: Relations
  is: Relations
  /** The process as it follows the heads of units, where it is not itself what changes; null: as it was. */
  led: Process | null
}

const computed = ({ before, after, works, process }: Change): Computed[] =>
  works.map((work) => {
    const roster = { campaign: work.campaign, subjects: plansIn(work) }
    const led = process ? null : ledBy(work.campaign.process, before, after)
    const campaign = { ...work.campaign, process: process ?? led ?? work.campaign.process }
    return {
      ...{ work, led: led === work.campaign.process ? null : led },
      was: relationsOf({ ...roster, ...before }),
      is: relationsOf({ ...roster, campaign, ...after }),
    }
  })

const processWrites = ({ work, led }: Computed): Write[] =>
  led
    ? [
        {
          op: 'update',
          path: paths.campaign(work.campaign.id),
          data: { 'process.deciders': led.deciders, 'process.bodies': led.bodies },
        },
      ]
    : []

/** What follows in one campaign from what its relations were and are. */
export const workChanges = (change: Change, of: Computed): Changes => {
  const { work, was, is } = of
  const { before, after, caller, now } = change
  const ended = endedCalls(before, after, work)
  const papers = paperChanges(work.papers, was, is, ended)
  const reviews = reviewChanges(work.reviews, was, is)
  const around = aroundChanges(work, was, is, ended, { ...caller, at: now })
  const scopes = scopesChanged(was, is)
  const belonging = belongingChanged(before, after, work)
  const written = new Map([...work.papers.map((paper) => [paper.id, paper] as const)])
  for (const { after: paper } of papers) written.set(paper.id, paper)
  const turns = turnMails(reviews, written, work.campaign, now)
  const lost = new Map(around.conferences.map(({ id, readers, roll }) => [id, leavers(is, work, id, readers, roll)]))
  // How far a review of one's own has come is hidden from who organises it too: it is not counted for him.
  const others = reviews.filter(
    ({ after: { subject, actors } }) => ![subject, ...(actors.selfReview ?? [])].includes(caller.uid),
  )
  const waiting = ({ before: a, after: b }: (typeof reviews)[number]) => !same(a.actors[a.stage], b.actors[b.stage])
  return {
    writes: [
      ...processWrites(of),
      ...(of.led ? handedOn(work, of.led) : []),
      ...papers.map(({ write }) => write),
      ...reviews.map(({ write }) => write),
      ...boardWrites({ reviews: reviews.map((each) => each.after) }, now),
      ...around.writes,
      ...turns.map(({ write }) => write),
    ],
    mails: turns.map(({ id }) => id),
    effects: {
      papers: papers.filter(({ moved }) => moved).length,
      reviews: new Set([...reviews.filter(({ moved }) => moved).map(({ after: { id } }) => id), ...belonging.reviews])
        .size,
      boards: new Set([...around.boards, ...belonging.boards]).size,
      conferences: around.conferences.length,
      tasks: others.filter(waiting).length,
      mails: mailsCancelled(work, others, papers, lost),
    },
    paperNames: papers.filter(({ moved }) => moved).map(({ after: { subjectName } }) => subjectName),
    tracks: [
      // The track that names who returns it: a cell that reads the same text gains and loses nothing.
      ...papers
        .filter(({ moved }) => moved)
        .flatMap(({ after: { subject } }) => is.papers.get(subject)?.main.track ?? []),
      ...reviews.filter(({ moved }) => moved).map(({ after: { track } }) => track),
      ...around.tracks,
      ...belonging.tracks,
      ...scopes.map(({ track }) => track),
    ],
  }
}

/** Who found a conference only as head or clerk of its unit, and is neither any more. */
const leavers = (
  is: Relations,
  { conferences }: Work,
  id: string,
  readers: readonly string[],
  roll: readonly { uid: string | null }[],
): string[] => {
  const conference = conferences.find((each) => each.id === id)
  const planners = is.boards.get(conference?.unit ?? '')?.planners ?? []
  const keep = [conference?.chair.uid, conference?.secretary.uid, ...planners, ...roll.map(({ uid }) => uid)]
  return readers.filter((uid) => !keep.includes(uid))
}

const added = (a: Effects, b: Effects): Effects =>
  Object.fromEntries(
    Object.entries(a).map(([what, count]) => [what, count + b[what as keyof Effects]]),
  ) as unknown as Effects

/**
 * The difference that a change of the registry makes to open work, computed from the relations before and after. Never
 * touched: the words of a draft, sealed papers, what acts say. Refused with the reason, where there would be no relations.
 */
export const changesOf = (change: Change): Changes | { refused: 'noAppraiser' | 'twoBodies' } => {
  try {
    const all = computed(change)
    const none = all.some(({ was, is }) => is.unappraised.some((id) => !was.unappraised.includes(id)))
    if (none) return { refused: 'noAppraiser' }
    const parts = all.map((each) => workChanges(change, each))
    const scopes = all.flatMap(({ is }) => is.scopes)
    const changed = all.flatMap(({ was, is }) => scopesChanged(was, is))
    return {
      writes: [...parts.flatMap(({ writes }) => writes), ...scopeWrites(changed, scopes, change.organisers)],
      mails: parts.flatMap(({ mails }) => mails),
      effects: parts.reduce((sum, { effects }) => added(sum, effects), NO_EFFECTS),
      paperNames: parts.flatMap(({ paperNames }) => paperNames).sort(byName),
      tracks: [...new Set(parts.flatMap(({ tracks }) => tracks))].sort(),
    }
  } catch (error) {
    if (error instanceof Refused && error.reason === 'twoBodies') return { refused: 'twoBodies' }
    throw error
  }
}
