import { expect, test } from 'vitest'
import { idOf, reviewOf } from '../../appraisal/appraised-office.fixture.ts'
import { paths } from '../../ids.ts'
import type { Store } from '../../writes/apply.ts'
import { explore, usuallyDecisive } from '../explore.fixture.ts'
import type { Move } from '../moves/moves.fixture.ts'
import { decidedOffice, WALKED } from '../office.fixture.ts'
import { keepsInvariants } from '../sound.fixture.ts'
import { MENDS, movesAfter, OTHER } from './moves.fixture.ts'
import { holdsAfter, isSettled } from './rules.fixture.ts'

/**
 * Acts of petitions, and what was told, are what is asked for; the rest of acts and trails only tells how it came about, and boards say
 * again what headers do, with the moment of the last of them.
 */
const decisive = (path: string): boolean =>
  (usuallyDecisive(path) && !path.startsWith('progress/')) ||
  /^acts\/[^.]+\.(?:petition|settlement)\.|\/parts\/notice\./.test(path)

const walk = (
  change: (move: Move) => Move | null = (each) => each,
  keeps: (store: Store) => void = () => undefined,
) => {
  const check = holdsAfter(WALKED)
  return explore(decidedOffice(), {
    moves: (store) => movesAfter(store).flatMap((each) => change(each) ?? []),
    isEnd: (store) => isSettled(store, MENDS, true) && isSettled(store, OTHER, false),
    check: (store, next, seen) => {
      keeps(store)
      check(store, next, seen)
    },
    ...{ limit: 20_000, decisive },
  })
}

/** As many as there were when it was last looked at: fewer means that something is no longer walked. */
const STATES = 440

test('of all that may follow a decision (notice, petition, another decision, a plan of mending) nothing is lost, nobody’s or seen, and every invariant holds', {
  timeout: 300_000,
}, async ({ annotate }) => {
  const { lost, whole, states, edges, depth } = walk(undefined, keepsInvariants)
  const size = `${states} states, ${edges} steps, ${depth} deep`
  await annotate(size)
  expect(lost, size).toEqual([])
  expect(whole, size).toBe(true)
  expect(states, size).toBeGreaterThanOrEqual(STATES)
})

const telling = (store: Store, path: string, more: object): Store =>
  new Map(store).set(path, { ...store.get(path), ...more })

test.each<[what: string, change: (move: Move) => Move | null, said: RegExp | null]>([
  [
    'what was decided anew on a header, before it is told',
    (each) =>
      each.name.startsWith('decide anew')
        ? { ...each, after: telling(each.after, paths.review(idOf(MENDS)), { level: each.hidden }) }
        : each,
    /sees what is hidden of "decide anew/,
  ],
  [
    'that the head was told otherwise, on what whom it concerns reads',
    (each) =>
      each.name === `tell the head of ${MENDS}` && reviewOf(each.after, MENDS).current.notice
        ? { ...each, after: telling(each.after, paths.review(idOf(MENDS)), { level: levelIn(each.after) }) }
        : each,
    /sees what is hidden of p-mai/,
  ],
  [
    'a plan that nobody is asked to confirm',
    (each) => {
      if (each.name !== 'plan') return each
      const path = paths.board('kd', 'u-ban.0')
      const { rows } = each.after.get(path) as { rows: Record<string, object> }
      const bare = Object.entries(rows).map(([id, { ...row }]) => [
        id,
        { ...row, remediation: { state: 'sent', asked: [] } },
      ])
      return { ...each, after: telling(each.after, path, { rows: Object.fromEntries(bare) }) }
    },
    /the plan of p-mai is nobody's task/,
  ],
  ['a petition that nobody answers', (each) => (each.name.startsWith('answer') ? null : each), null],
])('it would notice %s', { timeout: 300_000 }, (_what, change, said) => {
  if (said) expect(() => walk(change)).toThrow(said)
  else expect(walk(change).lost.length).toBeGreaterThan(0)
})

const levelIn = (store: Store): unknown => {
  const { id, current } = reviewOf(store, MENDS)
  return Reflect.get(store.get(paths.reviewPart(id, current.decision ?? '')) ?? {}, 'level')
}
