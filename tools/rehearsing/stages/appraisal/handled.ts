import type { Mark } from '@kiemdiem/domain/appraisal/mark'
import type { Sheet } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { paths } from '@kiemdiem/domain/ids'
import type { Access } from '@kiemdiem/domain/model/access'
import type { Row } from '@kiemdiem/domain/model/progress'
import type { Track } from '@kiemdiem/domain/model/terms'
import { joinPages } from '@kiemdiem/domain/progress/join-pages'
import { queries } from '../../../../web/src/lib/data/queries.ts'
import type { Acting } from '../../people/acting.ts'
import type { Year } from '../../year.ts'

/** What somebody sees of the groups of a track that he handles, as the tables of appraisal and decision read it. */
export interface Handled {
  scopes: string[]
  sheets: Sheet[]
  marks: Map<string, Mark>
}

export const handledBy = async (person: Acting, { campaign }: Year, track: Track): Promise<Handled> => {
  const access = await person.reads<Access>(paths.access(person.uid))
  const scopes = (access.scopes ?? []).filter((id) => id.startsWith(`${campaign.id}.${track}.`))
  const sheets = await Promise.all(scopes.map((scope) => person.asks(queries.sheetsOf(scope))))
  const marks = await Promise.all(scopes.map((scope) => person.asks(queries.marksOf(scope))))
  return { scopes, sheets: sheets.flat(), marks: new Map(marks.flat().map((mark) => [mark.id, mark])) }
}

/** The rows of a track's boards, by review, as its organiser sees them. */
export const rowsSeenBy = async (person: Acting, { campaign }: Year, track: Track): Promise<Map<string, Row>> => {
  const boards = joinPages(await person.asks(queries.boardsOfTrack(campaign.id, track)))
  return new Map(boards.flatMap(({ rows }) => Object.entries(rows)))
}
