import { scopeOf } from '@kiemdiem/domain/accounts/roles/scopes'
import { isRecorder } from '@kiemdiem/domain/decision/comment/may-comment'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Board, Row } from '@kiemdiem/domain/model/progress'

export interface CommentLine {
  reviewId: string
  row: Row
  track: string
  group: string
  scope: string
  unit: string
  unitName: string
  side: 'civil' | 'party'
}

export interface CommentGroup {
  scope: string
  track: string
  group: string
  name: string
  lines: CommentLine[]
}

interface Reader {
  uid: string
  organiser: readonly string[]
  scopes: readonly string[]
}

const OPEN = ['decision', 'notice']

/** Everybody on boards whose group somebody handles, as who organises the track or records what is decided of it. */
export const handledLines = (campaign: Campaign, boards: readonly Board[], reader: Reader): CommentLine[] =>
  boards.flatMap(({ track, rows, unit, unitName }) =>
    Object.entries(rows).flatMap(([reviewId, row]): CommentLine[] => {
      const { group } = row
      if (group === undefined) return []
      const scope = scopeOf({ campaign: campaign.id, track, group })
      const side = campaign.process.tracks.find(({ id }) => id === track)?.side ?? 'civil'
      const mine = reader.organiser.includes(track) || isRecorder(campaign, reader.uid)
      return mine && reader.scopes.includes(scope) ? [{ reviewId, row, track, group, scope, unit, unitName, side }] : []
    }),
  )

/** Those on whom a comment may be written now, by group in the order of the process. */
export const commentGroups = (campaign: Campaign, lines: readonly CommentLine[]): CommentGroup[] => {
  const open = lines.filter(({ row }) => OPEN.includes(row.step))
  return campaign.process.tracks.flatMap(({ id: track }) =>
    campaign.process.groups.flatMap(({ id: group, name }): CommentGroup[] => {
      const own = open.filter((line) => line.track === track && line.group === group)
      const [first] = own
      return first ? [{ scope: first.scope, track, group, name, lines: own }] : []
    }),
  )
}
