import type { Section, Sections } from '@kiemdiem/domain/model/paper'
import { type Content, contentOf, isEmpty, isTooLong, joined, same, tidied } from './content.ts'

/**
 * How the sections of one draft are saved from one tab (design §4, "A collective writes together"), as pure
 * state: no clock, network or storage. The promise: what was typed is on the server, or in this state (and so
 * in the browser's local copy), or was put away by its writer's own choice.
 */
export interface Held {
  /** What the server confirmed last; null where nothing was ever saved. */
  server: Section | null
  /** What was typed here; null while the field follows the server. */
  mine: Content | null
  /** Sent on top of `server` without an answer yet: any of them may have arrived. */
  sent: readonly Content[]
  /** A newer text of somebody else (or another tab) that `mine` must not silently replace or join. */
  theirs: Section | null
  /** What somebody's save or the writer's choice last took out of the field; can be brought back. */
  before: Content | null
}

export interface Save {
  id: string
  content: Content
  /** The rev that this content was typed on. */
  base: number
}

export interface Writing {
  uid: string
  sections: Readonly<Record<string, Held>>
  /** The one save on its way: the rules let a save touch one section. */
  flight: Save | null
  /** Sections whose pause in typing is over, in the order they wait. */
  wanted: readonly string[]
  /** Why saving pauses: the server was not reached, or it refused (sealed, closed, signed out). */
  trouble: 'unreachable' | 'denied' | null
}

export type Answer =
  | { kind: 'saved' }
  | { kind: 'stale'; theirs: Section }
  | { kind: 'unreachable' }
  | { kind: 'denied' }

const NOTHING: Held = { server: null, mine: null, sent: [], theirs: null, before: null }

export const startWriting = (uid: string): Writing => ({
  uid,
  sections: {},
  flight: null,
  wanted: [],
  trouble: null,
})

export const heldOf = (state: Writing, id: string): Held => state.sections[id] ?? NOTHING

const revOf = (section: Section | null): number => section?.rev ?? 0

/** What the field shows. */
export const shownOf = (held: Held): Content => held.mine ?? contentOf(held.server)

/** Whether the field holds something that the server does not: exactly then a local copy exists. */
export const isUnsaved = (held: Held): boolean => held.mine !== null && !same(tidied(held.mine), contentOf(held.server))

export const unsavedIds = (state: Writing): string[] =>
  Object.keys(state.sections).filter((id) => isUnsaved(heldOf(state, id)))

/** Sections as they would be sealed now, for checks and outline; what is typed but not saved counts. */
export const shownSections = (state: Writing): Sections => {
  const shown: Sections = {}
  for (const [id, held] of Object.entries(state.sections)) {
    const content = tidied(shownOf(held))
    if (!isEmpty(content) || held.server) shown[id] = { ...content, rev: revOf(held.server), by: state.uid }
  }
  return shown
}

const withHeld = (state: Writing, id: string, held: Held): Writing =>
  held === state.sections[id] ? state : { ...state, sections: { ...state.sections, [id]: held } }

export const typed = (state: Writing, id: string, content: Content): Writing =>
  withHeld(state, id, { ...heldOf(state, id), mine: content })

/** The pause is over, the field was left, or the page is being hidden: this section wants to be saved. */
export const want = (state: Writing, id: string): Writing =>
  state.wanted.includes(id) ? state : { ...state, wanted: [...state.wanted, id] }

/** Takes in a newer section of the server, wherever it was learned of. */
const absorb = (held: Held, newer: Section, uid: string): Held => {
  if (newer.rev <= Math.max(revOf(held.server), revOf(held.theirs))) return held
  const content = contentOf(newer)
  // An earlier save of this tab whose answer was lost: `mine` was typed after it and goes on from there.
  if (newer.by === uid && held.sent.some((each) => same(each, content)))
    return { ...held, server: newer, sent: [], theirs: null }
  if (isUnsaved(held) && !same(tidied(held.mine ?? {}), content)) return { ...held, theirs: newer, sent: [] }
  const old = contentOf(held.server)
  const before = isEmpty(old) || same(old, content) ? held.before : old
  return isUnsaved(held)
    ? { ...held, server: newer, sent: [], theirs: null }
    : { server: newer, mine: null, sent: [], theirs: null, before }
}

/** The draft as the server has it, at load and at every change. */
export const arrived = (state: Writing, sections: Sections): Writing =>
  Object.entries(sections).reduce(
    (next, [id, section]) => withHeld(next, id, absorb(heldOf(next, id), section, state.uid)),
    state,
  )

/** What to send next, or null: one at a time, never over a conflict, never a text beyond the limit. */
export const nextSave = (state: Writing): Save | null => {
  if (state.flight) return null
  for (const id of state.wanted) {
    const held = heldOf(state, id)
    const content = tidied(held.mine ?? {})
    if (isUnsaved(held) && !held.theirs && !isTooLong(content)) return { id, content, base: revOf(held.server) }
  }
  return null
}

export const departed = (state: Writing, save: Save): Writing => {
  const held = heldOf(state, save.id)
  const next = withHeld(state, save.id, { ...held, sent: [...held.sent, save.content] })
  return { ...next, flight: save, wanted: state.wanted.filter((id) => id !== save.id) }
}

export const answered = (state: Writing, answer: Answer): Writing => {
  const save = state.flight
  if (!save) return state
  const held = heldOf(state, save.id)
  const landed: Writing = { ...state, flight: null, trouble: null }
  switch (answer.kind) {
    case 'saved': {
      const confirmed = { ...save.content, rev: save.base + 1, by: state.uid }
      // The listener may have been faster, and may already know of a still newer text.
      return revOf(held.server) > save.base || held.theirs
        ? landed
        : withHeld(landed, save.id, { ...held, server: confirmed, sent: [] })
    }
    case 'stale':
      return want(withHeld(landed, save.id, absorb(held, answer.theirs, state.uid)), save.id)
    case 'unreachable':
    case 'denied':
      return { ...want(landed, save.id), trouble: answer.kind }
  }
}

/** The pause ends: the network is back, or something changed that may lift the refusal. */
export const tryAgain = (state: Writing): Writing => (state.trouble ? { ...state, trouble: null } : state)

export type Choice = 'mine' | 'theirs' | 'both'

/** The writer has seen both texts and chose. What is put away stays in `before`. */
export const chose = (state: Writing, id: string, choice: Choice): Writing => {
  const held = heldOf(state, id)
  if (!held.theirs) return state
  const theirs = contentOf(held.theirs)
  const mine = held.mine ?? {}
  const base = { ...held, server: held.theirs, theirs: null, sent: [] }
  switch (choice) {
    case 'mine':
      return want(withHeld(state, id, { ...base, before: theirs }), id)
    case 'theirs':
      return withHeld(state, id, { ...base, mine: null, before: mine })
    case 'both':
      return want(withHeld(state, id, { ...base, mine: joined(theirs, mine), before: null }), id)
  }
}

/** Puts a text that was kept (a local copy, or `before`) into the field; what stood there moves to `before`. */
export const broughtBack = (state: Writing, id: string, content: Content): Writing => {
  const held = heldOf(state, id)
  const shown = shownOf(held)
  return want(withHeld(state, id, { ...held, mine: content, before: isEmpty(shown) ? null : shown }), id)
}

export const dismissedBefore = (state: Writing, id: string): Writing =>
  withHeld(state, id, { ...heldOf(state, id), before: null })
