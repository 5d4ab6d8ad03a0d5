import type { Store } from '../writes/apply.ts'
import type { Move } from './moves/moves.fixture.ts'
import { stateOf } from './state-of.fixture.ts'

export interface Walk {
  states: number
  edges: number
  depth: number
  /** Whether all of it was walked. */
  whole: boolean
  /** States from which no end is reached, each by the way to it. */
  lost: string[]
}

export interface Rules {
  moves: (store: Store) => Move[]
  isEnd: (store: Store) => boolean
  /** Throws where a state, or what may follow it, breaks what must hold. `seen`: the way to it, as far as it is not hidden. */
  check: (store: Store, next: readonly Move[], seen: string) => void
  limit: number
  /** Documents that make a state what it is. Absent: all but what only tells how it came about. */
  decisive?: (path: string) => boolean
}

interface State {
  store: Store | null
  way: string
  /** The same without what is hidden of it. */
  seen: string
  depth: number
  from: number[]
  end: boolean
}

/** What only tells how it came about: trails, mails, what acts have said. Decisions read where it has led. */
export const usuallyDecisive = (path: string): boolean => !/^(?:mail|acts|docket)\/|\/(?:events|parts)\//.test(path)

/** Backwards from the ends: what is not met is lost. */
const reaching = (states: readonly State[]): ReadonlySet<number> => {
  const met = new Set(states.flatMap(({ end }, at) => (end ? [at] : [])))
  const open = [...met]
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const from of states[at]?.from ?? [])
      if (!met.has(from)) {
        met.add(from)
        open.push(from)
      }
  return met
}

/** Breadth-first over all that may happen, each state once. */
export const explore = (start: Store, { moves, isEnd, check, limit, decisive = usuallyDecisive }: Rules): Walk => {
  const states: State[] = [{ store: start, way: '', seen: '', depth: 0, from: [], end: isEnd(start) }]
  const found = new Map([[stateOf(start, decisive), 0]])
  let edges = 0
  let at = 0
  for (; at < states.length && states.length <= limit; at++) {
    const state = states[at]
    if (!state?.store) continue
    const next = moves(state.store)
    try {
      check(state.store, next, state.seen)
    } catch (error) {
      throw new Error(`after${state.way || ' nothing'}: ${String(error)}`, { cause: error })
    }
    for (const { name, hidden, after, twin } of next) {
      edges++
      if (twin) continue
      const key = stateOf(after, decisive)
      const known = found.get(key)
      if (known === undefined) found.set(key, states.length)
      const way = `${state.way}; ${name} ${hidden}`
      const seen = `${state.seen}; ${name}`
      if (known === undefined)
        states.push({ store: after, way, seen, depth: state.depth + 1, from: [at], end: isEnd(after) })
      else states[known]?.from.push(at)
    }
    // Looked at, it is needed no more.
    state.store = null
  }
  const met = reaching(states)
  const whole = at === states.length
  return {
    ...{ states: states.length, edges, depth: Math.max(...states.map(({ depth }) => depth)), whole },
    lost: whole ? states.flatMap(({ way }, index) => (met.has(index) ? [] : [way])) : [],
  }
}
