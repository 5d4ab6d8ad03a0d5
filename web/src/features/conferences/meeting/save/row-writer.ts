import { onSessionEnd } from '../../../../lib/firebase/session.ts'
import { commitRow, type RowPlace } from './commit-row.ts'
import type { Fields } from './fields.ts'
import { blankOf } from './row-codec.ts'
import { discardLeftover, findLeftovers, keep, type Leftover, letGo } from './row-copies.ts'
import * as machine from './row-machine.ts'

/** A pause in typing this long saves; without a pause, this long after the first unsaved letter. */
const PAUSE_MS = 1_000
const AT_MOST_MS = 8_000
const RETRY_MS = [2_000, 4_000, 8_000, 15_000, 30_000]

export interface RowView {
  row: machine.Row
  savedAt: Date | null
  /** Why saving pauses: the server was not reached, or it refused (minutes signed, signed out). */
  trouble: 'unreachable' | 'denied' | null
  /** The browser refused to keep a copy: while it is unsaved the page must not be closed. */
  unkept: boolean
  leftovers: readonly Leftover[]
}

/** Runs the saving of one row in this tab. It outlives the screen, so that leaving it never interrupts a save. */
const createRowWriter = (place: RowPlace) => {
  let view: RowView = {
    row: machine.newRow(blankOf(place.row)),
    savedAt: null,
    trouble: null,
    unkept: false,
    leftovers: [],
  }
  const listeners = new Set<() => void>()
  const ended = new AbortController()
  const { signal } = ended
  let pause: { first: number; timer: ReturnType<typeof setTimeout> } | null = null
  let retry: { count: number; timer: ReturnType<typeof setTimeout> } | null = null

  /** Every change goes through here: a copy is kept in the browser exactly while the row is unsaved. */
  const apply = (row: machine.Row, also: Partial<RowView> = {}) => {
    if (signal.aborted) return
    let { unkept } = view
    if (row !== view.row) {
      const unsaved = row.mine !== null && machine.isUnsaved(row)
      if (!unsaved) letGo(place)
      unkept =
        unsaved && !keep(place, { base: machine.serverFields(row), mine: machine.shownOf(row) }, row.server?.rev ?? 0)
    }
    view = { ...view, ...also, row, unkept }
    for (const listener of listeners) listener()
  }

  const pump = () => {
    const save = view.trouble || signal.aborted ? null : machine.nextSave(view.row)
    if (!save) return
    if (!navigator.onLine) {
      apply(view.row, { trouble: 'unreachable' })
      retryLater()
      return
    }
    apply(machine.departed(view.row, save))
    void commitRow(place, save).then((answer) => {
      const failed = answer.kind === 'unreachable' || answer.kind === 'denied'
      const savedAt = answer.kind === 'saved' ? new Date() : view.savedAt
      apply(machine.answered(view.row, answer, place.uid), { trouble: failed ? answer.kind : null, savedAt })
      if (failed) retryLater()
      else {
        retry = null
        pump()
      }
    })
  }

  const tryNow = () => {
    if (retry) clearTimeout(retry.timer)
    apply(view.row, { trouble: null })
    pump()
  }
  const retryLater = () => {
    if (signal.aborted) return
    if (retry) clearTimeout(retry.timer)
    const count = (retry?.count ?? -1) + 1
    retry = { count, timer: setTimeout(tryNow, RETRY_MS[Math.min(count, RETRY_MS.length - 1)]) }
  }

  /** Saves what is unsaved now: the field was left, a choice was made, the page is hidden or left. */
  const flush = () => {
    if (pause) clearTimeout(pause.timer)
    pause = null
    pump()
  }

  addEventListener('online', tryNow, { signal })
  addEventListener('pagehide', flush, { signal })
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flush(), { signal })
  // Only when nothing else protects the words; otherwise leaving is safe and needs no question.
  addEventListener('beforeunload', (event) => view.unkept && event.preventDefault(), { signal })

  void findLeftovers(place).then((leftovers) => apply(view.row, { leftovers }))
  const putAway = (leftover: Leftover) => {
    discardLeftover(leftover)
    apply(view.row, { leftovers: view.leftovers.filter((each) => each !== leftover) })
  }

  return {
    get: () => view,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    flush,
    end: () => {
      ended.abort()
      if (retry) clearTimeout(retry.timer)
      if (pause) clearTimeout(pause.timer)
    },
    /** `now`: a choice, which has no pause to wait for. */
    type: (patch: Fields, now = false) => {
      apply(machine.typed(view.row, patch))
      if (now) {
        flush()
        return
      }
      if (pause) clearTimeout(pause.timer)
      const first = pause?.first ?? Date.now()
      const delay = Math.min(PAUSE_MS, Math.max(0, first + AT_MOST_MS - Date.now()))
      pause = { first, timer: setTimeout(flush, delay) }
    },
    /** The row as the server has it. */
    arrived: (saved: machine.SavedRow) => {
      apply(machine.arrived(view.row, saved, place.uid))
      if (pause === null) pump()
    },
    /** Something changed that may lift a refusal: the minutes were opened again. */
    tryNow,
    choose: (choice: machine.Choice) => {
      apply(machine.chose(view.row, choice))
      pump()
    },
    restore: (leftover: Leftover) => {
      apply(machine.broughtBack(view.row, leftover))
      // Where the row's own copy was refused, the one left over stays the only one.
      if (!view.unkept) putAway(leftover)
      pump()
    },
    discard: putAway,
  }
}
export type RowWriter = ReturnType<typeof createRowWriter>

const writers = new Map<string, RowWriter>()

onSessionEnd(() => {
  for (const writer of writers.values()) writer.end()
  writers.clear()
})

/** The tab's one writer of a row, whichever screen asks. */
export const rowWriterOf = (place: RowPlace): RowWriter => {
  const key = `${place.uid}/${place.conference}/${place.row}`
  const writer = writers.get(key) ?? createRowWriter(place)
  writers.set(key, writer)
  return writer
}
