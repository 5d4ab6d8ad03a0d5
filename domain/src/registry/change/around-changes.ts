import { boardIdOf, paths } from '../../ids.ts'
import type { Conference } from '../../model/conference.ts'
import type { BoardPage } from '../../model/progress.ts'
import type { Track } from '../../model/terms.ts'
import { same } from '../../writes/same.ts'
import type { Write } from '../../writes/write.ts'
import type { BoardRelation } from '../relations/board-relation.ts'
import type { Relations } from '../relations/relations-of.ts'
import type { EndedCall } from './ended-calls.ts'
import { samePeople } from './sets.ts'
import type { Work } from './work.ts'

/** What changes around papers and reviews: boards, conferences, gates. */
export interface Around {
  writes: Write[]
  /** Whose viewers or planners are others, or its name. */
  boards: BoardPage[]
  conferences: Conference[]
  tracks: Track[]
}

/** Why a handout no longer holds, as its proof keeps it. */
const LEFT = 'Không còn thuộc đơn vị tổ chức hội nghị theo danh sách cán bộ'

const without = <T>(of: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(of).filter(([id]) => !ids.includes(id)))

interface By {
  uid: string
  name: string
  at: Date
}

/** A conference as it then stands: who answers for it and keeps it, and what no longer lies with somebody who has left. */
const conferenceAfter = (
  conference: Conference,
  relation: BoardRelation,
  ended: readonly EndedCall[],
  by: By,
): Conference => {
  const { chair, secretary, roll } = conference
  const keepers = [...new Set([chair.uid, secretary.uid, ...relation.planners])]
  const left = ended.filter((each) => each.conference.id === conference.id).map(({ uid }) => uid)
  const taken = left.flatMap((attendee) => {
    const handout = conference.handouts[attendee]
    return handout ? [{ attendee, handout, reason: LEFT, by: by.uid, byName: by.name, at: by.at }] : []
  })
  return {
    ...conference,
    head: relation.head,
    keepers,
    readers: [...new Set([...roll.flatMap(({ uid }) => uid ?? []), ...keepers])],
    ...(taken.length > 0 && {
      handouts: without(conference.handouts, left),
      received: without(conference.received, left),
      withdrawn: [...(conference.withdrawn ?? []), ...taken],
    }),
  }
}

const changedFields = (before: object, after: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(after).filter(([field, value]) => !same(Reflect.get(before, field), value)))

/** Conferences of units whose head, clerks or callers are others than before; what was cancelled stays as it was. */
const conferencesOf = (work: Work, changed: ReadonlyMap<string, BoardRelation>, ended: readonly EndedCall[], by: By) =>
  work.conferences.flatMap((conference) => {
    const relation = changed.get(conference.unit)
    const left = ended.some((each) => each.conference.id === conference.id)
    if (conference.state === 'cancelled' || (!relation && !left)) return []
    const stays = { head: conference.head, planners: conference.keepers, viewers: [], unitName: '' }
    const data = changedFields(conference, conferenceAfter(conference, relation ?? stays, ended, by))
    return [{ conference, write: { op: 'update', path: paths.conference(conference.id), data } satisfies Write }]
  })

export const aroundChanges = (
  work: Work,
  before: Relations,
  after: Relations,
  ended: readonly EndedCall[],
  by: By,
): Around => {
  const changed = new Map([...after.boards].filter(([unit, is]) => !same(before.boards.get(unit), is)))
  const moved = (unit: string): boolean => {
    const [was, is] = [before.boards.get(unit), after.boards.get(unit)]
    return !samePeople(was?.viewers, is?.viewers) || !samePeople(was?.planners, is?.planners) || was?.head !== is?.head
  }
  const boards = work.boards.filter(({ unit }) => changed.has(unit))
  const renamed = (unit: string): boolean => before.boards.get(unit)?.unitName !== after.boards.get(unit)?.unitName
  const movedBoards = boards.filter(({ unit }) => moved(unit) || renamed(unit))
  const gates = work.gates.filter(({ bindsUnit }) => changed.has(bindsUnit) && moved(bindsUnit))
  const conferences = conferencesOf(work, changed, ended, by).filter(({ write }) => Object.keys(write.data).length > 0)
  return {
    writes: [
      ...boards.map(({ campaign, unit, page }): Write => {
        const { viewers, planners, unitName } = changed.get(unit) ?? {}
        return {
          op: 'update',
          path: paths.board(campaign, boardIdOf(unit, page)),
          data: { viewers, planners, unitName },
        }
      }),
      ...gates.map(
        ({ id, bindsUnit }): Write => ({
          op: 'update',
          path: paths.gate(id),
          data: { viewers: changed.get(bindsUnit)?.planners },
        }),
      ),
      ...conferences.map(({ write }) => write),
    ],
    boards: movedBoards,
    conferences: conferences.map(({ conference }) => conference),
    tracks: [...movedBoards.map(({ track }) => track), ...conferences.map(({ conference }) => conference.track)],
  }
}
