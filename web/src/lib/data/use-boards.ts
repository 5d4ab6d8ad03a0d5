import { boardIdOf } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Board, BoardPage } from '@kiemdiem/domain/model/progress'
import { TRACKS_MAX, type Track } from '@kiemdiem/domain/model/terms'
import { joinPages } from '@kiemdiem/domain/progress/join-pages'
import { useMemo } from 'react'
import type { Live } from '../live/live.ts'
import { unready } from '../live/unready.ts'
import { type QuerySpec, queries } from './queries.ts'
import { useQuery } from './use-query.ts'

interface Viewer {
  uid: string
  organiser: readonly Track[]
}

const SLOTS = Array.from({ length: TRACKS_MAX }, (_, at) => at)

/**
 * The boards a person sees: all of the tracks they organise, and those of units they head or are clerk of. One
 * listener a track, one document for each hundred rows of a unit; the second question is asked only where it can add a unit.
 * A campaign of null waits without reading.
 */
export const useBoards = (campaign: Campaign | null, viewer: Viewer): Live<Board[]> => {
  const tracks = campaign?.process.tracks.map(({ id }) => id) ?? []
  const organised = tracks.filter((track) => viewer.organiser.includes(track))
  const mine = campaign && organised.length < tracks.length ? queries.boardsIView(campaign.id, viewer.uid) : null
  const ofTrack = (at: number): QuerySpec<BoardPage> | null => {
    const track = organised[at]
    return campaign && track !== undefined ? queries.boardsOfTrack(campaign.id, track) : null
  }
  const specs = [mine, ...SLOTS.map(ofTrack)]
  // As many as a process may have tracks: the number of listeners of a component cannot change.
  const lives = [
    useQuery(specs[0] ?? null),
    useQuery(specs[1] ?? null),
    useQuery(specs[2] ?? null),
    useQuery(specs[3] ?? null),
    useQuery(specs[4] ?? null),
    useQuery(specs[5] ?? null),
    useQuery(specs[6] ?? null),
  ]
  const asked = campaign === null ? lives : lives.filter((_, at) => specs[at] !== null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal parts give the same boards, the array is new each time
  return useMemo(() => joined(asked), [asked.length, ...lives])
}

const joined = (lives: readonly Live<BoardPage[]>[]): Live<Board[]> => {
  const waiting = unready(...lives)
  if (waiting) return waiting
  const ready = lives.flatMap((live) => (live.state === 'ready' ? [live] : []))
  const pages = new Map(ready.flatMap((live) => live.data).map((page) => [boardIdOf(page.unit, page.page), page]))
  return {
    state: 'ready',
    data: joinPages([...pages.values()]),
    pending: ready.some((live) => live.pending),
    stale: ready.some((live) => live.stale),
  }
}
