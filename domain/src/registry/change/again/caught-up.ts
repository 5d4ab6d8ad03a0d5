import { scopesFor } from '../../../accounts/roles/scopes.ts'
import { paths } from '../../../ids.ts'
import type { Access } from '../../../model/access.ts'
import type { Campaign } from '../../../model/campaign.ts'
import type { Review } from '../../../model/review.ts'
import type { Scope } from '../../../model/scope.ts'
import type { Write } from '../../../writes/write.ts'
import { Refused } from '../../relations/plan.ts'
import { type Relations, relationsOf } from '../../relations/relations-of.ts'
import { workChanges } from '../changes-of.ts'
import { scopesChanged } from '../effects/scope-changes.ts'
import { samePeople } from '../sets.ts'
import { plansIn, type RegistryState, type Work } from '../work.ts'
import { leadersUnknown, ledToday, momentsSince } from './at-closing.ts'

/** What one transaction writes at most where a whole campaign is brought up to today, a few times in its life. */
const WRITES_MAX = 2_000

export interface CaughtUpFacts {
  /** Of a campaign that is over; changes of the registry have passed it by since. */
  work: Work
  /** Its groups as they are stored. */
  scopes: readonly Scope[]
  state: RegistryState
  /** Accounts of who organises one of its tracks now, and of whoever it names to handle a group. */
  accounts: readonly Access[]
  caller: { uid: string; name: string }
  now: Date
}

/** Whoever has given his opinion is not waited for again, nor is whoever has come since: only who still was, and still is. */
const stillAsked = ({ actors }: Review, is: Review['actors'] | undefined): Review['actors'] => {
  const [now, next] = [actors.consultation, is?.consultation]
  return now && next ? { ...actors, consultation: [...new Set([...next, ...now])] } : actors
}

/** The relations that the documents have, in the shape of a computation. */
const standing = ({ papers, reviews, boards }: Work, scopes: readonly Scope[], is: Relations): Relations => ({
  ...is,
  scopes,
  papers: new Map(
    papers.flatMap(({ subject, responsible, writers, returners, subjectName, unitName }) => {
      const main = is.papers.get(subject)?.main
      return main ? [[subject, { main, responsible, writers, returners, subjectName, unitName }] as const] : []
    }),
  ),
  reviews: new Map(
    reviews.map((review) => {
      const { id, name, readers, holders } = review
      return [id, { name, actors: stillAsked(review, is.reviews.get(id)?.actors), readers, holders }]
    }),
  ),
  boards: new Map(
    boards.map(({ unit, unitName, planners, viewers }) => [
      unit,
      { unitName, head: planners[0] ?? '', planners, viewers },
    ]),
  ),
})

/** Who organises each track by his role today. */
const organisersNow = ({ process }: Campaign, accounts: readonly Access[]): Campaign['organisers'] =>
  Object.fromEntries(
    process.tracks.map(({ id }) => [
      id,
      accounts
        .flatMap(({ active, personId, organiser }) => (active && organiser.includes(id) ? [personId] : []))
        .sort(),
    ]),
  )

const accountWrites = (accounts: readonly Access[], scopes: readonly Scope[]): Write[] =>
  accounts.flatMap(({ personId, active, organiser, scopes: held = [] }): Write[] => {
    const next = scopesFor({ personId, active, organiser }, scopes)
    return samePeople(held, next) ? [] : [{ op: 'update', path: paths.access(personId), data: { scopes: next } }]
  })

/** What a campaign's documents have to say otherwise for their relations to be those of today, or why there are none. */
export type CaughtUp =
  | { ok: true; writes: Write[]; mails: string[]; organisers: Campaign['organisers'] }
  | { ok: false; reason: 'relationsMissing' | 'relationsTooMany' | 'leadersUnknown' }

/**
 * The difference between what a campaign's documents say of who is what to them, and what the registry and the roles say today, by the
 * functions that follow each change of an open one. A relation that has ended meanwhile ends here.
 */
export const caughtUp = ({ work, scopes, state, accounts, caller, now }: CaughtUpFacts): CaughtUp => {
  const { campaign } = work
  if (leadersUnknown(work, state.units)) return { ok: false, reason: 'leadersUnknown' }
  const moments = momentsSince(work, state)
  const before = moments.closed
  const led = ledToday(campaign.process, moments, state)
  const organisers = organisersNow(campaign, accounts)
  try {
    const is = relationsOf({ ...state, campaign: { ...campaign, process: led, organisers }, subjects: plansIn(work) })
    const was = standing(work, scopes, is)
    const change = { before, after: state, works: [work], organisers: accounts, caller, now }
    const changes = workChanges(change, { work, was, is, led: led === campaign.process ? null : led })
    const groups = scopesChanged(was, is).map(
      (scope): Write => ({ op: 'set', path: paths.scope(scope.id), data: scope }),
    )
    const writes = [...changes.writes, ...groups, ...accountWrites(accounts, is.scopes)]
    if (writes.length > WRITES_MAX) return { ok: false, reason: 'relationsTooMany' }
    return { ok: true, writes, mails: changes.mails, organisers }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: 'relationsMissing' }
    throw error
  }
}
