import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { writerOf } from '../../../lib/autosave/document/use-document.ts'
import type { Line } from '../lines.ts'
import { type Marked, markPlace } from '../mark-place.ts'

/** What is written of one line by an act on many of them. */
export interface Change {
  line: Line
  to: Partial<Marked>
}

/** The same with what stood there before. */
export interface Made extends Change {
  before: Partial<Marked>
}

/** A line that is out of sight has no writer yet: it learns what stands, so that it does not ask over what others wrote. */
const writerFor = (uid: string, campaign: string, line: Line) => {
  const writer = writerOf(markPlace(uid, campaign, line))
  if (line.mark) writer.arrived(line.mark as never)
  return writer
}

const shownOf = (writer: ReturnType<typeof writerFor>): Marked => writer.shownOf(writer.held()) as unknown as Marked

const fieldsOf = (change: Partial<Marked>) => Object.keys(change) as (keyof Marked)[]

/** Writes all of them, each as if it had been typed. */
export const make = (uid: string, { id }: Pick<Campaign, 'id'>, changes: readonly Change[]): Made[] =>
  changes.map(({ line, to }) => {
    const writer = writerFor(uid, id, line)
    const shown = shownOf(writer)
    const before = Object.fromEntries(fieldsOf(to).map((field) => [field, shown[field]]))
    writer.type({ ...to }, true)
    return { line, to, before }
  })

/** One step back. What somebody has changed since is left as it is. */
export const takeBack = (uid: string, { id }: Pick<Campaign, 'id'>, made: readonly Made[]): void => {
  for (const { line, to, before } of made) {
    const writer = writerOf(markPlace(uid, id, line))
    const shown = shownOf(writer)
    if (fieldsOf(to).every((field) => shown[field] === to[field])) writer.type({ ...before }, true)
  }
}
