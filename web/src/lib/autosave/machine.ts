import type { Answer, Choice, Held, Save, Saved, Shape, Writing } from './shape.ts'

const revOf = (saved: Saved<unknown> | null | undefined): number => saved?.rev ?? 0

/**
 * How things of one shape are saved from one tab by one person, as pure state: no clock, network or storage. The
 * promise: what was typed is on the server, or in this state (and so in the browser's copy), or was put away by its
 * writer's own choice.
 */
export const machineOf = <C>(shape: Shape<C>, uid: string) => {
  const NOTHING: Held<C> = { server: null, mine: null, sent: [], clash: null, before: null }

  const start = (): Writing<C> => ({ parts: {}, flight: null, wanted: [], marked: [], trouble: null })

  const heldOf = (state: Writing<C>, id: string): Held<C> => state.parts[id] ?? NOTHING

  /** What the server has of it. */
  const serverOf = (held: Held<C>): C => held.server?.content ?? shape.blank

  /** What the field shows. */
  const shownOf = (held: Held<C>): C => held.mine ?? serverOf(held)

  const isEmpty = (content: C): boolean => shape.same(content, shape.blank)

  /** Whether the field holds something that the server does not: exactly then a copy is kept in the browser. */
  const isUnsaved = (held: Held<C>): boolean =>
    held.mine !== null && !shape.same(shape.tidied(held.mine), serverOf(held))

  const unsavedIds = (state: Writing<C>): string[] =>
    Object.keys(state.parts).filter((id) => isUnsaved(heldOf(state, id)))

  const withHeld = (state: Writing<C>, id: string, held: Held<C>): Writing<C> =>
    held === state.parts[id] ? state : { ...state, parts: { ...state.parts, [id]: held } }

  const typed = (state: Writing<C>, id: string, content: C): Writing<C> =>
    withHeld(state, id, { ...heldOf(state, id), mine: content })

  /** The pause is over, the field was left, or the page is being hidden: this part wants to be saved. */
  const want = (state: Writing<C>, id: string): Writing<C> =>
    state.wanted.includes(id) ? state : { ...state, wanted: [...state.wanted, id] }

  /** Wants it saved as it is, changed or not. */
  const mark = (state: Writing<C>, id: string): Writing<C> =>
    want({ ...state, marked: [...state.marked.filter((each) => each !== id), id] }, id)

  /** Takes in a newer version of the server, wherever it was learned of. */
  const absorb = (held: Held<C>, newer: Saved<C>): Held<C> => {
    if (newer.rev <= Math.max(revOf(held.server), revOf(held.clash?.theirs))) return held
    // An earlier save of this tab whose answer was lost or is late: what was typed since goes on from there.
    if (newer.by === uid && held.sent.some((each) => shape.same(each, newer.content)))
      return { ...held, server: newer, sent: [], clash: null }
    if (!isUnsaved(held)) {
      const old = serverOf(held)
      const before = isEmpty(old) || shape.same(old, newer.content) ? held.before : old
      return { server: newer, mine: null, sent: [], clash: null, before }
    }
    const { merged, clashes } = shape.merge(serverOf(held), shownOf(held), newer.content)
    if (clashes.length > 0) return { ...held, sent: [], clash: { theirs: newer, fields: clashes } }
    return { ...held, server: newer, mine: merged, sent: [], clash: null }
  }

  /** The parts as the server has them, at load and at every change. */
  const arrived = (state: Writing<C>, parts: Readonly<Record<string, Saved<C>>>): Writing<C> =>
    Object.entries(parts).reduce((next, [id, saved]) => withHeld(next, id, absorb(heldOf(next, id), saved)), state)

  /** What to send next, or null: one at a time, never over a clash, never what is too long. */
  const nextSave = (state: Writing<C>): Save<C> | null => {
    if (state.flight) return null
    for (const id of state.wanted) {
      const held = heldOf(state, id)
      const content = shape.tidied(shownOf(held))
      const due = isUnsaved(held) || state.marked.includes(id)
      if (due && !held.clash && shape.fits(content)) return { id, content, base: revOf(held.server) }
    }
    return null
  }

  const departed = (state: Writing<C>, save: Save<C>): Writing<C> => {
    const held = heldOf(state, save.id)
    const next = withHeld(state, save.id, { ...held, sent: [...held.sent, save.content] })
    return { ...next, flight: save, wanted: state.wanted.filter((id) => id !== save.id) }
  }

  const answered = (state: Writing<C>, answer: Answer<C>): Writing<C> => {
    const save = state.flight
    if (!save) return state
    const held = heldOf(state, save.id)
    const landed: Writing<C> = { ...state, flight: null, trouble: null }
    switch (answer.kind) {
      case 'saved': {
        const confirmed = { rev: save.base + 1, by: uid, content: save.content }
        const done = { ...landed, marked: state.marked.filter((id) => id !== save.id) }
        // The listener may have been faster, and may already know of a still newer version.
        return revOf(held.server) > save.base || held.clash
          ? done
          : withHeld(done, save.id, { ...held, server: confirmed, sent: [] })
      }
      case 'stale':
        return want(withHeld(landed, save.id, absorb(held, answer.theirs)), save.id)
      case 'unreachable':
      case 'denied':
        return { ...want(landed, save.id), trouble: answer.kind }
    }
  }

  /** The pause ends: the network is back, or something changed that may lift the refusal. */
  const tryAgain = (state: Writing<C>): Writing<C> => (state.trouble ? { ...state, trouble: null } : state)

  /** The writer has seen both versions and chose where they clash. What is put away stays in `before`. */
  const chose = (state: Writing<C>, id: string, choice: Choice): Writing<C> => {
    const held = heldOf(state, id)
    if (!held.clash) return state
    const { theirs, fields } = held.clash
    const { merged } = shape.merge(serverOf(held), shownOf(held), theirs.content)
    const settled = choice === 'mine' ? merged : shape.settle(merged, theirs.content, fields, choice)
    const mine = shape.same(shape.tidied(settled), theirs.content) ? null : settled
    const before = { mine: theirs.content, theirs: held.mine, both: null }[choice]
    const next = withHeld(state, id, { server: theirs, mine, sent: [], clash: null, before })
    return mine === null ? next : want(next, id)
  }

  /** Puts what was kept (a copy, or `before`) into the field; what stood there moves to `before`. */
  const broughtBack = (state: Writing<C>, id: string, content: C): Writing<C> => {
    const held = heldOf(state, id)
    const shown = shownOf(held)
    return want(withHeld(state, id, { ...held, mine: content, before: isEmpty(shown) ? null : shown }), id)
  }

  /** Joins what was kept, typed on `base`, as if it had been typed there and the rest had come since. */
  const rejoined = (state: Writing<C>, id: string, left: { base: C; mine: C }): Writing<C> => {
    const held = heldOf(state, id)
    const shown = shownOf(held)
    const { merged, clashes } = shape.merge(left.base, left.mine, shown)
    const clash = held.server && clashes.length > 0 && { theirs: { ...held.server, content: shown }, fields: clashes }
    // Disagrees with what stands here now: the same choice as between two writers.
    const next = clash
      ? { ...held, server: { ...clash.theirs, content: left.base }, mine: left.mine, clash }
      : { ...held, mine: merged }
    return want(withHeld(state, id, next), id)
  }

  const dismissedBefore = (state: Writing<C>, id: string): Writing<C> =>
    withHeld(state, id, { ...heldOf(state, id), before: null })

  /** Gives up what was typed here. */
  const abandoned = (state: Writing<C>, id: string): Writing<C> => {
    const held = heldOf(state, id)
    return withHeld(state, id, { ...NOTHING, server: held.clash?.theirs ?? held.server, before: held.before })
  }

  return {
    ...{ shape, start, heldOf, serverOf, shownOf, isEmpty, isUnsaved, unsavedIds, typed, want, mark, arrived },
    ...{ nextSave, departed, answered, tryAgain, chose, broughtBack, rejoined, dismissedBefore, abandoned },
  }
}
export type Machine<C> = ReturnType<typeof machineOf<C>>
