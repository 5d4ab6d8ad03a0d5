import { paths } from '@kiemdiem/domain/ids'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Gate } from '@kiemdiem/domain/model/gate'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { Board, BoardPage } from '@kiemdiem/domain/model/progress'
import type { Review } from '@kiemdiem/domain/model/review'
import type { Unit } from '@kiemdiem/domain/model/unit'
import { joinPages } from '@kiemdiem/domain/progress/join-pages'
import type { Store } from '@kiemdiem/domain/writes/apply'
import { roster, units } from '../../roster.ts'

/** Documents of the trial in memory, as the functions would read them. */
export const readIn = (store: Store) => {
  const get = <T>(path: string): T => {
    const found = store.get(path)
    if (!found) throw new Error(`the trial has no ${path}`)
    return found as T
  }
  const below = <T>(prefix: string): T[] =>
    [...store].flatMap(([path, data]) => (path.startsWith(prefix) ? [data as T] : []))
  return {
    paper: (id: string) => get<Paper>(paths.paper(id)),
    review: (id: string) => get<Review>(paths.review(id)),
    /** Boards in the plan's order. */
    boards: (campaign: string): Board[] =>
      joinPages(below<BoardPage>(`${paths.boards(campaign)}/`)).toSorted((a, b) => a.order - b.order),
    /** A unit's board: its pages, joined. */
    board: (campaign: string, unit: string): Board => {
      const pages = below<BoardPage>(`${paths.boards(campaign)}/`).filter((page) => page.unit === unit)
      const [board] = joinPages(pages)
      if (!board) throw new Error(`the trial has no board of ${unit}`)
      return board
    },
    conference: (id: string) => get<Conference>(paths.conference(id)),
    get,
    gates: () => below<Gate>('gates/'),
    conferences: () =>
      [...store].flatMap(([path, data]) => (/^conferences\/[^/]+$/.test(path) ? [data as Conference] : [])),
  }
}

const byId = new Map(roster.map((each) => [each.person.id, each]))

export const unitOf = (id: string): Unit => {
  const unit = units.find((each) => each.id === id)
  if (!unit) throw new Error(`no unit ${id}`)
  return unit
}

/** A person of the trial with the roles that decide what they may do. */
export const callerOf = (id: string) => {
  const entry = byId.get(id)
  if (!entry) throw new Error(`${id} is not of the roster`)
  return { uid: id, name: entry.person.name, access: { active: true, organiser: entry.organiser } }
}
