import type { Campaign } from '../../model/campaign.ts'
import type { Board } from '../../model/progress.ts'
import { LISTED_MAX, type Summary } from '../../model/summary.ts'
import { STAGES, type Track } from '../../model/terms.ts'
import { hasDone } from '../rows/row-state.ts'
import { objectedOn } from '../tasks/objection-tasks.ts'
import { type Reader, readingsOn } from '../tasks/reading-tasks.ts'
import { turnsOn } from '../tasks/turn-tasks.ts'

interface Counted {
  campaign: Pick<Campaign, 'id' | 'process' | 'steps' | 'deadlineInclusive'>
  tracks: readonly Track[]
  /** Every board of the campaign. */
  boards: readonly Board[]
  /** Who organises at least one track. */
  organisers: readonly string[]
  now: Date
}

/** Papers by the tracks whose boards show them. */
const papersIn = (
  boards: readonly Board[],
): ReadonlyMap<string, { tracks: readonly Track[]; sent: number; total: number }> => {
  const papers = new Map<string, { tracks: Set<Track>; sent: boolean }>()
  for (const { rows, track } of boards) {
    for (const row of Object.values(rows)) {
      const known = papers.get(row.paperId) ?? { tracks: new Set<Track>(), sent: false }
      known.tracks.add(track)
      papers.set(row.paperId, { ...known, sent: known.sent || hasDone(row, 'selfReview') })
    }
  }
  const byTracks = Map.groupBy(papers.values(), ({ tracks }) => [...tracks].sort().join('+'))
  return new Map(
    [...byTracks].map(([key, group]) => [
      key,
      { tracks: [...(group[0]?.tracks ?? [])], sent: group.filter(({ sent }) => sent).length, total: group.length },
    ]),
  )
}

const dueOn = (boards: readonly Board[]): Summary['due'] => {
  const open = boards.flatMap(({ rows }) => Object.values(rows)).filter((row) => row.dueAt && !hasDone(row, row.stage))
  return [...Map.groupBy(open, ({ stage, dueAt }) => `${dueAt?.toISOString()} ${STAGES.indexOf(stage)}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, rows]) => {
      const [first] = rows
      return first?.dueAt ? [{ stage: first.stage, dueAt: first.dueAt, open: rows.length }] : []
    })
}

interface Dated {
  dueAt: Date | null
}
const time = ({ dueAt }: Dated) => dueAt?.getTime() ?? Number.POSITIVE_INFINITY
const byDue = (a: Dated, b: Dated) => time(a) - time(b) || 0

/**
 * The summary of each track, from the boards alone: the same boards give the same summaries, whatever order they come in.
 * Tasks are those of an organiser who is nobody in particular; each reader leaves out what is his own.
 */
export const summariesOf = ({ campaign, tracks, boards, organisers, now }: Counted): Summary[] => {
  const papers = papersIn(boards)
  return tracks.map((track) => {
    const own = boards.filter((board) => board.track === track).sort((a, b) => (a.unit < b.unit ? -1 : 1))
    const reader: Reader = { uid: '', organiser: [track] }
    const readings = own.flatMap((board) => readingsOn(board, reader)).sort(byDue)
    const turns = own.flatMap((board) => turnsOn(board, reader, campaign, organisers)).sort(byDue)
    const objected = own.flatMap((board) => objectedOn(board, reader)).map(({ reads: _, ...each }) => each)
    const objections = own.flatMap(({ conferences, unitName }) =>
      conferences.flatMap((each) => ((each.objections ?? 0) > 0 ? [{ conference: each.id, unitName }] : [])),
    )
    const lists = [readings, turns, objected, objections]
    return {
      ...{ campaign: campaign.id, track },
      unitName: own.length === 1 ? (own[0]?.unitName ?? null) : null,
      papers: Object.fromEntries(
        [...papers]
          .filter(([, group]) => group.tracks.includes(track))
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, { sent, total }]) => [key, { sent, total }]),
      ),
      due: dueOn(own),
      untold: own.flatMap(({ rows }) => Object.values(rows)).filter(({ doneAt }) => doneAt.notice === undefined).length,
      readings: readings.slice(0, LISTED_MAX),
      turns: turns.slice(0, LISTED_MAX),
      objected: objected.slice(0, LISTED_MAX),
      objections: objections.slice(0, LISTED_MAX),
      unlisted: lists.reduce((sum, list) => sum + Math.max(0, list.length - LISTED_MAX), 0),
      updatedAt: now,
    }
  })
}
