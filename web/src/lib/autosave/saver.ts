import type { Copies, Leftover } from './copies.ts'
import type { Machine } from './machine.ts'
import type { Answer, Choice, Save, Saved, Writing } from './shape.ts'

const RETRY_MS = [2_000, 4_000, 8_000, 15_000, 30_000]

export interface SaverView<C> {
  writing: Writing<C>
  /** When each part was last confirmed in this tab. */
  savedAt: Readonly<Record<string, Date>>
  /** When another's save of a part was seen here. */
  seenAt: Readonly<Record<string, Date>>
  /** What earlier tabs left unsaved, one offer a part at a time. */
  leftovers: readonly Leftover<C>[]
  /** Parts whose copy this browser refused to keep: while they are unsaved the page must not be closed. */
  unkept: ReadonlySet<string>
  /** The server's version has been here at least once. */
  loaded: boolean
}

export interface Means<C> {
  machine: Machine<C>
  copies: Copies<C>
  /** Writes over `base`, the content last seen of the server. */
  commit: (save: Save<C>, base: C) => Promise<Answer<C>>
  /** A pause in typing this long saves; without a pause, `atMostMs` after the first unsaved letter. */
  pauseMs: number
  atMostMs: number
  /** What a closed tab left is put in by itself, where nobody else writes and nothing can be lost by it. */
  restoresItself?: boolean
}

/**
 * Runs the saving of one thing's parts in this tab: timers, copies, one save at a time, retries. It outlives the screen,
 * so that leaving it never interrupts a save.
 */
export const createSaver = <C>({ machine, copies, commit, pauseMs, atMostMs, restoresItself }: Means<C>) => {
  let view: SaverView<C> = {
    ...{ writing: machine.start(), savedAt: {}, seenAt: {}, leftovers: [], unkept: new Set(), loaded: false },
  }
  let ended = false
  const listeners = new Set<() => void>()
  const pauses = new Map<string, { first: number; timer: ReturnType<typeof setTimeout> }>()
  /** `timer` is null where only something new asks again. */
  let retry: { count: number; timer: ReturnType<typeof setTimeout> | null } | null = null

  const set = (next: Partial<SaverView<C>>) => {
    if (ended) return
    view = { ...view, ...next }
    for (const listener of listeners) listener()
  }

  /** Every change goes through here: a copy is kept in the browser exactly while a part is unsaved. */
  const apply = (writing: Writing<C>, also: Partial<SaverView<C>> = {}) => {
    if (ended) return
    const unkept = new Set(view.unkept)
    for (const [id, held] of Object.entries(writing.parts)) {
      if (held === view.writing.parts[id]) continue
      unkept.delete(id)
      if (held.mine === null || !machine.isUnsaved(held)) copies.letGo(id)
      else if (!copies.keep(id, { base: machine.serverOf(held), mine: held.mine }, held.server?.rev ?? 0))
        unkept.add(id)
    }
    set({ ...also, writing, unkept })
  }

  const pump = () => {
    const save = ended || view.writing.trouble ? null : machine.nextSave(view.writing)
    if (!save) return
    if (navigator.onLine === false) {
      apply({ ...view.writing, trouble: 'unreachable' })
      retryLater()
      return
    }
    const base = machine.serverOf(machine.heldOf(view.writing, save.id))
    apply(machine.departed(view.writing, save))
    void commit(save, base).then((answer) => {
      const saved = answer.kind === 'saved' ? { savedAt: { ...view.savedAt, [save.id]: new Date() } } : {}
      apply(machine.answered(view.writing, answer), saved)
      if (view.writing.trouble) retryLater()
      else retry = null
      pump()
    })
  }

  const tryNow = () => {
    if (retry?.timer) clearTimeout(retry.timer)
    apply(machine.tryAgain(view.writing))
    pump()
  }

  /** The network comes back by itself, a refusal seldom: after a minute only a letter, a choice or news asks again. */
  const retryLater = () => {
    if (ended) return
    if (retry?.timer) clearTimeout(retry.timer)
    const count = (retry?.count ?? -1) + 1
    const wait = RETRY_MS[count] ?? (view.writing.trouble === 'denied' ? null : RETRY_MS.at(-1))
    retry = { count, timer: wait === null ? null : setTimeout(tryNow, wait) }
  }

  const due = (id: string) => {
    const pause = pauses.get(id)
    if (pause) clearTimeout(pause.timer)
    pauses.delete(id)
    apply(machine.want(view.writing, id))
    if (retry?.timer === null) tryNow()
    else pump()
  }

  /** Saves all that is unsaved now: the field was left, the page is hidden or left. */
  const flush = () => {
    for (const id of machine.unsavedIds(view.writing)) due(id)
  }

  const restore = (leftover: Leftover<C>) => {
    const { id, mine } = leftover
    apply(
      machine.shape.rejoins
        ? machine.rejoined(view.writing, id, leftover)
        : machine.broughtBack(view.writing, id, mine),
    )
    // Where the part's own copy was refused, the one left over stays the only one.
    if (!view.unkept.has(id)) copies.discard(leftover)
    set({ leftovers: view.leftovers.filter((each) => each !== leftover) })
    pump()
  }

  /** Looks for what earlier tabs left: when it is known what the server has, and before where that may never be. */
  const findLeftovers = () => {
    const serverOf = (id: string) => (view.loaded ? machine.serverOf(machine.heldOf(view.writing, id)) : null)
    void copies.find({ serverOf, again: findLeftovers }).then((leftovers) => {
      if (restoresItself) for (const each of leftovers) restore(each)
      else set({ leftovers })
    })
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
    /** Something changed that may lift a refusal or bring the network back. */
    tryNow,
    findLeftovers,
    restore,
    /** From then on it saves nothing and keeps nothing. */
    end: () => {
      ended = true
      if (retry?.timer) clearTimeout(retry.timer)
      for (const { timer } of pauses.values()) clearTimeout(timer)
    },
    /** `now`: a choice, which has no pause to wait for. */
    type: (id: string, content: C, now = false) => {
      apply(machine.typed(view.writing, id, content))
      if (now) {
        due(id)
        return
      }
      const waiting = pauses.get(id)
      if (waiting) clearTimeout(waiting.timer)
      const first = waiting?.first ?? Date.now()
      const delay = Math.min(pauseMs, Math.max(0, first + atMostMs - Date.now()))
      pauses.set(id, { first, timer: setTimeout(() => due(id), delay) })
    },
    /** The parts as the server has them; `seenAt`: when those of others were saved, as far as it is known. */
    arrived: (parts: Readonly<Record<string, Saved<C>>>, seenAt: Readonly<Record<string, Date>> = {}) => {
      const first = !view.loaded
      apply(machine.arrived(view.writing, parts), { loaded: true, seenAt: { ...view.seenAt, ...seenAt } })
      if (first) findLeftovers()
      if (view.writing.trouble) tryNow()
      else pump()
    },
    /** Saves it as it is, even without a change. */
    mark: (id: string) => {
      apply(machine.mark(view.writing, id))
      pump()
    },
    choose: (id: string, choice: Choice) => {
      apply(machine.chose(view.writing, id, choice))
      pump()
    },
    bringBack: (id: string, content: C) => {
      apply(machine.broughtBack(view.writing, id, content))
      pump()
    },
    abandon: (id: string) => apply(machine.abandoned(view.writing, id)),
    dismissBefore: (id: string) => apply(machine.dismissedBefore(view.writing, id)),
    discard: (leftover: Leftover<C>) => {
      copies.discard(leftover)
      set({ leftovers: view.leftovers.filter((each) => each !== leftover) })
    },
  }
}
export type Saver<C> = ReturnType<typeof createSaver<C>>
