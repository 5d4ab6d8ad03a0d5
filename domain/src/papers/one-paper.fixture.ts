import { paths } from '../ids.ts'
import type { Paper, Sections } from '../model/paper.ts'
import type { Review } from '../model/review.ts'
import { deliverSeal, fullSections, sendBack as sendBackIn, writeSeal } from '../office/papers.fixture.ts'
import { boardsIn, reviewsOf } from '../office/stored.fixture.ts'
import { rowOf } from '../progress/rows/board-row.ts'
import type { Store } from '../writes/apply.ts'
import { same } from '../writes/same.ts'
import type { ReturnFacts } from './return-paper.ts'

export const at = (minutes: number) => new Date(Date.UTC(2023, 10, 28, 1, minutes))
export const MEMBER = 'kd_p-member'

export const get = <T>(store: Store, path: string) => store.get(path) as T
export const paperIn = (store: Store, id = MEMBER) => get<Paper>(store, paths.paper(id))
export const reviewsIn = (store: Store) => reviewsOf(store, MEMBER)

export const full = fullSections({ form: '02A' }, 'p-member')
/** The client's part; what was returned says something new, unless said otherwise. */
export const seal = (store: Store, minutes: number, sections?: Sections, sameBecause?: string) =>
  writeSeal(store, MEMBER, {
    at: at(minutes),
    ...(sections ? { sections } : {}),
    ...(sameBecause === undefined ? {} : { sameBecause }),
  })
/** The trigger's part, for the event of revision `number`. */
export const deliver = (store: Store, number: number, minutes: number) =>
  deliverSeal(store, MEMBER, number, at(minutes))
export const sendBack = (store: Store, minutes: number, change: Partial<ReturnFacts> = {}) =>
  sendBackIn(store, MEMBER, 'p-head', at(minutes), change)

/** Reviews of which what must hold whatever has happened does not (design §7.2). */
export const unsound = (store: Store): string[] =>
  [...store].flatMap(([path, doc]) => {
    const [kind, id, sub] = path.split('/')
    if (kind !== 'reviews' || sub || !id) return []
    const review = doc as Review
    const events = [...store.keys()].filter((key) => key.startsWith(`reviews/${id}/events/`)).sort()
    const row = boardsIn(store)[review.unit]?.rows[review.id]
    const sound =
      events.length === review.eventSeq &&
      events.at(-1) === paths.reviewEvent(review.id, review.eventSeq) &&
      same(row, rowOf(review))
    return sound ? [] : [id]
  })

export const mailsOf = (store: Store) => [...store.keys()].filter((path) => path.startsWith('mail/')).sort()
