import { expect, test } from 'vitest'
import { idOf, reviewOf } from '../appraisal/appraised-office.fixture.ts'
import { decidedIn } from '../decision/record/decided-office.fixture.ts'
import { paths } from '../ids.ts'
import type { Store } from '../writes/apply.ts'
import { explore } from './explore.fixture.ts'
import { type Move, movesOf } from './moves/moves.fixture.ts'
import { proposedOffice, WALKED, walkedOffice } from './office.fixture.ts'
import { holds, isDecided } from './rules.fixture.ts'
import { keepsInvariants } from './sound.fixture.ts'

const walk = (
  start: Store,
  change: (move: Move) => Move | null = (move) => move,
  keeps: (store: Store) => void = () => undefined,
) => {
  const check = holds(WALKED)
  return explore(start, {
    moves: (store) => movesOf(store, WALKED).flatMap((each) => change(each) ?? []),
    isEnd: (store) => WALKED.every((subject) => isDecided(store, subject)),
    check: (store, next) => {
      keeps(store)
      check(store, next)
    },
    limit: 20_000,
  })
}

/** As many as there were when it was last looked at: fewer means that something is no longer walked. */
const STATES = 690

test('of all that two people may live through from self-review to decision nothing is lost, over its quota, or seen, and every invariant holds', {
  timeout: 300_000,
}, async ({ annotate }) => {
  const { lost, whole, states, edges, depth } = walk(walkedOffice(), undefined, keepsInvariants)
  const size = `${states} states, ${edges} steps, ${depth} deep`
  await annotate(size)
  expect(lost, size).toEqual([])
  expect(whole, size).toBe(true)
  expect(states, size).toBeGreaterThanOrEqual(STATES)
})

/** An office in which a document says what it should not. */
const telling = (store: Store, path: string, more: object): Store =>
  new Map(store).set(path, { ...store.get(path), ...more })

const isDecision = ({ name }: Move): boolean => name.startsWith('decide')

test.each<[what: string, change: (move: Move) => Move | null, said: RegExp | null]>([
  [
    'a level on the header of a review',
    (move) => {
      const { level } = decidedIn(move.after, 'p-nam') ?? {}
      if (!isDecision(move)) return move
      return { ...move, after: telling(move.after, paths.review(idOf('p-nam')), { level }) }
    },
    /p-mai sees what is hidden of "decide/,
  ],
  [
    'a board whose rows name nobody who decides',
    (move) => {
      const path = paths.board('kd', 'u-ban.0')
      const { rows } = move.after.get(path) as { rows: Record<string, object> }
      const empty = Object.entries(rows).map(([id, row]) => [id, { ...row, actors: [] }])
      const handed = move.name.startsWith('hand over')
      return handed ? { ...move, after: telling(move.after, path, { rows: Object.fromEntries(empty) }) } : move
    },
    /is nobody's task/,
  ],
  [
    'a quota that is passed without its resolution',
    (move) => (move.resolution ? { ...move, resolution: false } : move),
    /over its quota by "decide/,
  ],
  [
    'a decision that nobody can make again',
    // Both at once, so that it is soon walked.
    (move) => {
      const { name, after } = move
      if (name.startsWith('hand over')) return name.includes(',') ? move : null
      return isDecision(move) && reviewOf(after, 'p-mai').stage !== 'notice' ? move : null
    },
    null,
  ],
])('it would notice %s', { timeout: 300_000 }, (_what, change, said) => {
  if (said) expect(() => walk(proposedOffice(), change)).toThrow(said)
  else expect(walk(proposedOffice(), change).lost.length).toBeGreaterThan(0)
})
