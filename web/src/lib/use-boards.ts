import { boardIdOf } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Board, BoardPage } from '@kiemdiem/domain/model/progress'
import type { Track } from '@kiemdiem/domain/model/terms'
import { joinPages } from '@kiemdiem/domain/progress/join-pages'
import { useMemo } from 'react'
import type { Live } from './live/live.ts'
import { unready } from './live/unready.ts'
import { type QuerySpec, queries } from './queries.ts'
import { useQuery } from './use-query.ts'

interface Viewer {
  uid: string
  organiser: readonly Track[]
}

/**
 * The boards a person sees: all of the tracks they organise, and those of units they head or are clerk of. One
 * listener a track, one document for each hundred rows of a unit; the second question is asked only where it can add a unit.
 * A campaign of null waits without reading.
 */
export const useBoards = (campaign: Campaign | null, viewer: Viewer): Live<Board[]> => {
  const organises = (track: Track) => viewer.organiser.includes(track)
  const ofTrack = (track: Track): QuerySpec<BoardPage> | null =>
    campaign?.tracks.includes(track) && organises(track) ? queries.boardsOfTrack(campaign.id, track) : null
  const mine = campaign && !campaign.tracks.every(organises) ? queries.boardsIView(campaign.id, viewer.uid) : null
  const specs = [ofTrack('partyGroup'), ofTrack('provincial'), ofTrack('partyCell'), mine]
  const lives = [
    useQuery(specs[0] ?? null),
    useQuery(specs[1] ?? null),
    useQuery(specs[2] ?? null),
    useQuery(specs[3] ?? null),
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
