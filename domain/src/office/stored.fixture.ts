import type { RegistryRead } from '../appraisal/facts/make-rated-facts.ts'
import { paths } from '../ids.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Conference } from '../model/conference.ts'
import type { Gate } from '../model/gate.ts'
import type { Paper } from '../model/paper.ts'
import type { Person, Service } from '../model/person.ts'
import type { Board, BoardPage } from '../model/progress.ts'
import type { Review } from '../model/review.ts'
import type { Unit } from '../model/unit.ts'
import { joinPages } from '../progress/join-pages.ts'
import { differingBoards } from '../progress/rows/differing-boards.ts'

type Stored = ReadonlyMap<string, object>

/** The document at a path that must be there. */
export const read = <T>(store: Stored, path: string): T => {
  const found = store.get(path)
  if (!found) throw new Error(`not in the store: ${path}`)
  return found as T
}

const under = <T>(store: Stored, pattern: RegExp): T[] =>
  [...store].filter(([path]) => pattern.test(path)).map(([, doc]) => doc as T)

export const allUnits = (store: Stored) => under<Unit>(store, /^units\/[^/]+$/)
export const allPeople = (store: Stored) => under<Person>(store, /^people\/[^/]+$/)
export const allPapers = (store: Stored) => under<Paper>(store, /^papers\/[^/]+$/)
export const allReviews = (store: Stored) => under<Review>(store, /^reviews\/[^/]+$/)
export const allConferences = (store: Stored) => under<Conference>(store, /^conferences\/[^/]+$/)
export const allGates = (store: Stored) => under<Gate>(store, /^gates\/[^/]+$/)
export const allPages = (store: Stored) => under<BoardPage>(store, /^progress\/[^/]+\/boards\/[^/]+$/)

/** Of a proposal on which nothing of the registry matters. */
export const NOTHING_READ: RegistryRead = { units: [], people: new Map(), services: new Map() }

/** The whole registry, as far as what is frozen with a proposal rests on it. */
export const registryIn = (store: Stored): RegistryRead => {
  const people = allPeople(store)
  const services = people.flatMap(({ id }) => {
    const service = store.get(paths.service(id)) as Service | undefined
    return service ? [[id, service] as const] : []
  })
  return {
    units: allUnits(store),
    people: new Map(people.map((person) => [person.id, person])),
    services: new Map(services),
  }
}

/** Of an office with one campaign. */
export const campaignIn = (store: Stored): Campaign => {
  const [campaign] = under<Campaign>(store, /^campaigns\/[^/]+$/)
  if (!campaign) throw new Error('no campaign in the store')
  return campaign
}

/** Every board, by unit. */
export const boardsIn = (store: Stored): Record<string, Board> =>
  Object.fromEntries(joinPages(allPages(store)).map((each) => [each.unit, each]))

/** The reviews that rest on a paper. */
export const reviewsOf = (store: Stored, paperId: string): Review[] =>
  read<Paper>(store, paths.paper(paperId)).reviewIds.map((id) => read<Review>(store, paths.review(id)))

/** What a recount of every board finds wrong. */
export const differences = (store: Stored) =>
  differingBoards({
    pages: allPages(store),
    reviews: allReviews(store),
    papers: new Map(allPapers(store).map((paper) => [paper.id, paper])),
    conferences: allConferences(store),
  })
