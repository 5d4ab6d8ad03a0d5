import { equal, type Fields, isTooLong, joined, merge, tidied } from './fields.ts'

/**
 * How one row of the minutes is saved from one tab, as pure state: no clock, network or storage. The promise: what was
 * typed is on the server, or in this state (and so in the browser's copy), or was put away by its writer's own choice.
 */
export interface SavedRow {
  rev: number
  by: string
  fields: Fields
}

export interface Row {
  /** What a row says that nobody has filled. */
  blank: Fields
  /** What the server confirmed last; null where nothing was ever saved. */
  server: SavedRow | null
  /** What is shown here and not on the server; null while the row follows the server. */
  mine: Fields | null
  /** Sent without an answer yet; each of them may have arrived. */
  sent: readonly Fields[]
  flight: Save | null
  /** Somebody's newer version that disagrees with `mine` in these fields. */
  clash: { theirs: SavedRow; fields: readonly string[] } | null
}

/** `base`: the rev this was typed on. */
export interface Save {
  base: number
  fields: Fields
}

export type Answer = { kind: 'saved' } | { kind: 'stale'; theirs: SavedRow } | { kind: 'unreachable' | 'denied' }

export const newRow = (blank: Fields): Row => ({ blank, server: null, mine: null, sent: [], flight: null, clash: null })

const revOf = (row: Row): number => row.server?.rev ?? 0
/** What the server has of it. */
export const serverFields = (row: Row): Fields => row.server?.fields ?? row.blank

/** What the row shows. */
export const shownOf = (row: Row): Fields => row.mine ?? serverFields(row)

/** Whether the row holds something that the server does not: exactly then a copy is kept in the browser. */
export const isUnsaved = (row: Row): boolean => row.mine !== null && !equal(tidied(row.mine), serverFields(row))

export const typed = (row: Row, patch: Fields): Row => ({ ...row, mine: { ...shownOf(row), ...patch } })

/** Moves onto a newer version; what was typed on the older one goes along, field by field. */
const onto = (row: Row, newer: SavedRow): Row => {
  if (!isUnsaved(row)) return { ...row, server: newer, mine: null, sent: [], clash: null }
  const { merged, clashes } = merge(serverFields(row), row.mine ?? {}, newer.fields)
  if (clashes.length > 0) return { ...row, sent: [], clash: { theirs: newer, fields: clashes } }
  return { ...row, server: newer, mine: equal(tidied(merged), newer.fields) ? null : merged, sent: [], clash: null }
}

/** The row as the server has it, wherever it was learned of. */
export const arrived = (row: Row, newer: SavedRow, uid: string): Row => {
  if (newer.rev <= Math.max(revOf(row), row.clash?.theirs.rev ?? 0)) return row
  // An earlier save of this tab whose answer was lost or is late: what was typed since goes on from there.
  if (newer.by === uid && row.sent.some((each) => equal(each, newer.fields)))
    return { ...row, server: newer, sent: [], clash: null }
  return onto(row, newer)
}

/** What to send, or null: one at a time, never over a clash, never a text beyond the limit. */
export const nextSave = (row: Row): Save | null =>
  row.flight || row.clash || !row.mine || !isUnsaved(row) || isTooLong(row.mine)
    ? null
    : { base: revOf(row), fields: tidied(row.mine) }

export const departed = (row: Row, save: Save): Row => ({ ...row, flight: save, sent: [...row.sent, save.fields] })

export const answered = (row: Row, answer: Answer, uid: string): Row => {
  const save = row.flight
  if (!save) return row
  const landed = { ...row, flight: null }
  if (answer.kind === 'stale') return arrived(landed, answer.theirs, uid)
  // The listener may have been faster, and may already know of a still newer version.
  if (answer.kind !== 'saved' || revOf(row) > save.base || row.clash) return landed
  return { ...landed, server: { rev: save.base + 1, by: uid, fields: save.fields }, sent: [] }
}

export type Choice = 'mine' | 'theirs' | 'both'

/** The writer has seen both versions and chose for the fields that disagree; all others are joined already. */
export const chose = (row: Row, choice: Choice): Row => {
  if (!row.clash) return row
  const { theirs, fields } = row.clash
  const { merged } = merge(serverFields(row), row.mine ?? {}, theirs.fields)
  const settled: Record<string, unknown> = { ...merged }
  for (const key of fields) {
    if (choice === 'theirs') settled[key] = theirs.fields[key]
    if (choice === 'both') settled[key] = joined(merged[key], theirs.fields[key])
  }
  return { ...row, server: theirs, mine: settled, clash: null }
}

/** Brings back what a closed tab left, typed on `base`: as if it had been typed there and the rest had come since. */
export const broughtBack = (row: Row, left: { base: Fields; mine: Fields }): Row => {
  const { merged, clashes } = merge(left.base, left.mine, shownOf(row))
  if (clashes.length === 0 || !row.server) return { ...row, mine: merged }
  // Disagrees with what stands here now: the same choice as between two writers.
  return {
    ...row,
    server: { ...row.server, fields: left.base },
    mine: left.mine,
    clash: { theirs: { ...row.server, fields: shownOf(row) }, fields: clashes },
  }
}
