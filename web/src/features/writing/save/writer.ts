import type { Draft } from '@kiemdiem/domain/model/paper'
import { onSessionEnd } from '../../../lib/firebase/session.ts'
import { commitSection } from './commit-section.ts'
import type { Content } from './content.ts'
import { type DraftPlace, discardLeftover, findLeftovers, keep, type Leftover, letGo } from './local-copies.ts'
import * as machine from './save-section.ts'

/** A pause in typing this long saves; without a pause, this long after the first unsaved letter. */
const PAUSE_MS = 2_000
const AT_MOST_MS = 10_000
const RETRY_MS = [2_000, 4_000, 8_000, 15_000, 30_000]

export interface WriterView {
  writing: machine.Writing
  /** When each section was last confirmed in this tab. */
  savedAt: Readonly<Record<string, Date>>
  /** When another's save of a section was seen here. */
  seenAt: Readonly<Record<string, Date>>
  /** What earlier tabs left unsaved, one offer a section at a time. */
  leftovers: readonly Leftover[]
  /** Sections whose copy this browser refused to keep: while they are unsaved the page must not be closed. */
  unkept: ReadonlySet<string>
  /** The server's text has been here at least once. */
  loaded: boolean
}

/**
 * Runs the saving of one draft in this tab: timers, local copies, one save at a time, retries. It outlives the
 * screen, so that leaving it never interrupts a save.
 */
const createWriter = (place: DraftPlace) => {
  let view: WriterView = {
    writing: machine.startWriting(place.uid),
    savedAt: {},
    seenAt: {},
    leftovers: [],
    unkept: new Set(),
    loaded: false,
  }
  const listeners = new Set<() => void>()
  const timers = new Map<string, { first: number; timer: ReturnType<typeof setTimeout> }>()
  /** Aborted when this writer has ended: from then on it saves nothing and keeps nothing. */
  const ended = new AbortController()
  const { signal } = ended
  let retry: { count: number; timer: ReturnType<typeof setTimeout> } | null = null

  const set = (next: Partial<WriterView>) => {
    view = { ...view, ...next }
    for (const listener of listeners) listener()
  }

  /** Every change goes through here: a local copy exists exactly while a section is unsaved. */
  const apply = (writing: machine.Writing, also: Partial<WriterView> = {}) => {
    if (signal.aborted) return
    const unkept = new Set(view.unkept)
    for (const [id, held] of Object.entries(writing.sections)) {
      if (held === view.writing.sections[id]) continue
      unkept.delete(id)
      if (!held.mine || !machine.isUnsaved(held)) letGo(place, id)
      else if (!keep(place, id, held.mine, held.server?.rev ?? 0)) unkept.add(id)
    }
    set({ ...also, writing, unkept })
  }

  const pump = () => {
    if (signal.aborted || view.writing.trouble) return
    const save = machine.nextSave(view.writing)
    if (!save) return
    if (!navigator.onLine) {
      apply({ ...view.writing, trouble: 'unreachable' })
      retryLater()
      return
    }
    apply(machine.departed(view.writing, save))
    void commitSection(place, save).then((answer) => {
      const saved = answer.kind === 'saved' ? { savedAt: { ...view.savedAt, [save.id]: new Date() } } : {}
      apply(machine.answered(view.writing, answer), saved)
      if (view.writing.trouble) retryLater()
      else retry = null
      pump()
    })
  }

  const tryNow = () => {
    if (retry) clearTimeout(retry.timer)
    apply(machine.tryAgain(view.writing))
    pump()
  }

  const retryLater = () => {
    if (signal.aborted) return
    const count = (retry?.count ?? -1) + 1
    if (retry) clearTimeout(retry.timer)
    retry = { count, timer: setTimeout(tryNow, RETRY_MS[Math.min(count, RETRY_MS.length - 1)]) }
  }

  const due = (id: string) => {
    const timer = timers.get(id)
    if (timer) clearTimeout(timer.timer)
    timers.delete(id)
    apply(machine.want(view.writing, id))
    pump()
  }

  /** Saves all that is unsaved now: the field was left, the page is hidden or left. */
  const flush = () => {
    for (const id of machine.unsavedIds(view.writing)) due(id)
  }

  const end = () => {
    ended.abort()
    if (retry) clearTimeout(retry.timer)
    for (const { timer } of timers.values()) clearTimeout(timer)
  }

  addEventListener('online', tryNow, { signal })
  addEventListener('pagehide', flush, { signal })
  const flushHidden = () => {
    if (document.visibilityState === 'hidden') flush()
  }
  document.addEventListener('visibilitychange', flushHidden, { signal })
  const askBeforeLoss = (event: Event) => {
    // Only when nothing else protects the words; otherwise leaving is safe and needs no question.
    if (view.unkept.size > 0) event.preventDefault()
  }
  addEventListener('beforeunload', askBeforeLoss, { signal })

  const stamp = (sections: Draft['sections'], at: Date) => {
    const others = Object.entries(sections).filter(
      ([id, section]) => section.by !== place.uid && section.rev > (machine.heldOf(view.writing, id).server?.rev ?? 0),
    )
    return others.length === 0 ? view.seenAt : { ...view.seenAt, ...Object.fromEntries(others.map(([id]) => [id, at])) }
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
    end,
    /** `now`: a choice, which has no pause to wait for. */
    type: (id: string, content: Content, now = false) => {
      apply(machine.typed(view.writing, id, content))
      if (now) {
        due(id)
        return
      }
      const waiting = timers.get(id)
      if (waiting) clearTimeout(waiting.timer)
      const first = waiting?.first ?? Date.now()
      const delay = Math.min(PAUSE_MS, Math.max(0, first + AT_MOST_MS - Date.now()))
      timers.set(id, { first, timer: setTimeout(() => due(id), delay) })
    },
    /** The draft as the server has it. */
    arrived: (draft: Draft) => {
      if (draft.revision !== place.revision) return
      const first = !view.loaded
      // At load only the section touched last has a known time.
      const seenAt = first ? {} : stamp(draft.sections, draft.updatedAt)
      const touched = draft.touched ? { [draft.touched]: draft.updatedAt } : {}
      apply(machine.arrived(view.writing, draft.sections), { loaded: true, seenAt: { ...seenAt, ...touched } })
      if (first) void findLeftovers(place, draft.sections).then((leftovers) => set({ leftovers }))
      if (view.writing.trouble) tryNow()
      else pump()
    },
    choose: (id: string, choice: machine.Choice) => {
      apply(machine.chose(view.writing, id, choice))
      pump()
    },
    bringBack: (id: string, content: Content) => {
      apply(machine.broughtBack(view.writing, id, content))
      pump()
    },
    dismissBefore: (id: string) => apply(machine.dismissedBefore(view.writing, id)),
    restore: (leftover: Leftover) => {
      apply(machine.broughtBack(view.writing, leftover.id, leftover.content))
      // Where the field's own copy was refused, the one left over stays the only one.
      if (!view.unkept.has(leftover.id)) discardLeftover(leftover)
      set({ leftovers: view.leftovers.filter((each) => each !== leftover) })
      pump()
    },
    discard: (leftover: Leftover) => {
      discardLeftover(leftover)
      set({ leftovers: view.leftovers.filter((each) => each !== leftover) })
    },
  }
}
export type Writer = ReturnType<typeof createWriter>

const writers = new Map<string, Writer>()

onSessionEnd(() => {
  for (const writer of writers.values()) writer.end()
  writers.clear()
})

/** The tab's one writer of a draft, whichever screen asks. */
export const writerOf = (place: DraftPlace): Writer => {
  const keyOf = (revision: number) => `${place.uid}/${place.paper}/${revision}`
  const known = writers.get(keyOf(place.revision))
  if (known) return known
  // An earlier revision takes no save any more; what it still holds is offered from its copies.
  for (let earlier = 1; earlier < place.revision; earlier++) writers.get(keyOf(earlier))?.end()
  const writer = createWriter(place)
  writers.set(keyOf(place.revision), writer)
  return writer
}
