import { judge } from '../commands/admit.ts'
import { paths } from '../ids.ts'
import type { Access } from '../model/access.ts'
import type { Contact, Person, Personal } from '../model/person.ts'
import type { BoardPage } from '../model/progress.ts'
import type { Scope } from '../model/scope.ts'
import type { Unit } from '../model/unit.ts'
import {
  allConferences,
  allGates,
  allPages,
  allPapers,
  allPeople,
  allReviews,
  allUnits,
  campaignIn,
  read,
} from '../office/stored.fixture.ts'
import { apply, type Store } from '../writes/apply.ts'
import { caughtUp } from './change/again/caught-up.ts'
import { decidersActs } from './change/deciders-acts.ts'
import type { Work } from './change/work.ts'
import { plansIn } from './change/work.ts'
import { type SavePersonFacts, savePerson } from './commands/save-person.ts'
import { type SaveUnitFacts, saveUnit } from './commands/save-unit.ts'
import type { PersonInput, UnitInput } from './inputs.ts'
import { namedIn } from './relations/appraisers.ts'
import { relationsOf } from './relations/relations-of.ts'

const NOW = new Date('2023-11-28T03:00:00Z')

export const accountsIn = (store: Store): Access[] =>
  [...store].flatMap(([path, doc]) => (path.startsWith('access/') ? [doc as Access] : []))
export const scopesIn = (store: Store): Scope[] =>
  [...store].flatMap(([path, doc]) => (path.startsWith('scopes/') ? [doc as Scope] : []))

/** The open campaign of an office with one, with no mail waiting. */
export const workIn = (store: Store): Work => ({
  campaign: campaignIn(store),
  papers: allPapers(store),
  reviews: allReviews(store),
  boards: allPages(store),
  conferences: allConferences(store),
  gates: allGates(store),
  acts: decidersActs([...store].flatMap(([path, data]) => (/^acts\/[^/]+$/.test(path) ? [data] : []))),
  mails: [],
})

const common = (store: Store, organiser: readonly string[]) => ({
  caller: { uid: 'p-huyen', access: { active: true, registrar: true, organiser: [...organiser] } },
  callerName: 'Nguyễn Thị Thanh Huyền',
  tracks: [],
  preview: false,
  opening: false,
  idUsed: false,
  state: { units: allUnits(store), people: allPeople(store) },
  works: [workIn(store)],
  organisers: accountsIn(store).filter(
    ({ organiser, personId }) => organiser.length > 0 || namedIn(campaignIn(store).process).includes(personId),
  ),
  now: NOW,
})

/** Every track of the tiny campaign: who may change anything of it. */
export const ALL_TRACKS = ['partyGroup', 'provincial', 'partyCell']

/** A unit as a screen sends it, with what is to change. */
export const unitInputOf = (unit: Unit, change: Partial<UnitInput> = {}): UnitInput => {
  const { rev: _rev, eventSeq: _seq, members = [], signers = [], from = null, to = null, ...kept } = unit
  const { issuer = '', superior = '', place = '' } = unit
  return { ...kept, members, signers, issuer, superior, place, from, to, ...change }
}

export const unitFacts = (
  store: Store,
  id: string,
  change: Partial<UnitInput>,
  more: Partial<SaveUnitFacts> = {},
): SaveUnitFacts => {
  const before = read<Unit>(store, paths.unit(id))
  const rev = before.rev ?? 0
  const unit = unitInputOf(before, change)
  return { ...common(store, ALL_TRACKS), before, unit, seen: rev, rev, headActive: true, ...more }
}

export const personInputOf = (person: Person, change: Partial<PersonInput> = {}): PersonInput => {
  const { rev: _rev, posts, partyCell, probationary = false, code = '', ...kept } = person
  return {
    ...kept,
    ...{ probationary, code, partyCell: partyCell ?? null },
    posts: posts.map(({ from = null, to = null, kind = 'administration', ...post }) => ({ ...post, kind, from, to })),
    ...change,
  }
}

export const personFacts = (
  store: Store,
  id: string,
  change: Partial<PersonInput>,
  more: Partial<SavePersonFacts> = {},
): SavePersonFacts => {
  const before = allPeople(store).find((each) => each.id === id) ?? null
  const rev = before?.rev ?? 0
  return {
    ...common(store, ALL_TRACKS),
    ...{ before, person: personInputOf(read<Person>(store, paths.person(id)), change), seen: rev, rev },
    contact: (store.get(paths.contact(id)) as Contact | undefined) ?? null,
    personal: (store.get(paths.personal(id)) as Personal | undefined) ?? null,
    access: (store.get(paths.access(id)) as Access | undefined) ?? null,
    emails: { old: null, next: null },
    campaigns: [campaignIn(store)],
    ...{ userNames: [], sameCode: [], activeAdmins: ['p-quan', 'p-hai'], scopes: scopesIn(store) },
    ...more,
  }
}

/** Saves a unit in the store; the answer, or the reason and places of the refusal. */
export const savedUnit = (store: Store, facts: SaveUnitFacts) => {
  const outcome = judge(saveUnit)(facts)
  if (!outcome.ok) return { reason: outcome.reason, at: outcome.at }
  apply(store, outcome.writes)
  return outcome.answer
}

export const savedPerson = (store: Store, facts: SavePersonFacts) => {
  const outcome = judge(savePerson)(facts)
  if (!outcome.ok) return { reason: outcome.reason, at: outcome.at }
  apply(store, outcome.writes)
  return outcome.answer
}

/** What bringing a campaign that is over up to today would do in this office. */
export const caughtUpIn = (store: Store, now: Date) =>
  caughtUp({
    ...{ work: workIn(store), scopes: scopesIn(store), accounts: accountsIn(store) },
    state: { units: allUnits(store), people: allPeople(store) },
    ...{ caller: { uid: 'p-huyen', name: 'Nguyễn Thị Thanh Huyền' }, now },
  })

/** What the documents say of relations, in the form in which they are computed. */
export const storedRelations = (store: Store) => ({
  papers: allPapers(store).map(({ id, responsible, writers, returners, subjectName, unitName }) => ({
    ...{ id, responsible, writers, returners, subjectName, unitName },
  })),
  reviews: allReviews(store).map(({ id, actors, readers, holders, name }) => ({ id, actors, readers, holders, name })),
  boards: allPages(store).map(({ unit, unitName, viewers, planners }: BoardPage) => ({
    ...{ unit, unitName, viewers, planners },
  })),
  scopes: scopesIn(store).map(({ id, insiders }) => ({ id, insiders })),
})

/** What a fresh computation from the registry says. */
export const freshRelations = (store: Store): ReturnType<typeof storedRelations> => {
  const work = workIn(store)
  const roster = { campaign: work.campaign, units: allUnits(store), people: allPeople(store), subjects: plansIn(work) }
  const relations = relationsOf(roster)
  const of = <T>(map: ReadonlyMap<string, T>, id: string): T => {
    const found = map.get(id)
    if (!found) throw new Error(`no relation of ${id}`)
    return found
  }
  return {
    papers: work.papers.map(({ id, subject }) => {
      const { main: _main, ...relation } = of(relations.papers, subject)
      return { id, ...relation }
    }),
    reviews: work.reviews.map(({ id }) => ({ id, ...of(relations.reviews, id) })),
    boards: work.boards.map(({ unit }) => {
      const { head: _head, ...relation } = of(relations.boards, unit)
      return { unit, ...relation }
    }),
    scopes: scopesIn(store).map(({ id }) => ({
      id,
      insiders: relations.scopes.find((scope) => scope.id === id)?.insiders ?? [],
    })),
  }
}
