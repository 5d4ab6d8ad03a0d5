import { conditionsOf } from '@kiemdiem/domain/commands/admit'
import type { When, Who } from '@kiemdiem/domain/policy/atoms'
import type { Arrangement, Fail, Row } from './arrangement.ts'
import type { Standing } from './caller.ts'

/** One call: who calls, what fails, and what the row says must come of it. */
export interface Trial<Place> {
  title: string
  standing: Standing
  /** Null: a stranger. */
  who: Who | null
  fails: readonly { atom: When; fail: Fail<Place> }[]
  expected: string
}

/** The atoms that bind a grant, in the order of refusals; what a stranger is told comes first. */
const atomsOf = (row: Row, who: Who): When[] => [
  ...(row.grants.find((grant) => grant.who === who)?.and ?? []).map(({ atom }) => atom),
  ...conditionsOf(row, who).map(({ atom }) => atom),
]

const pairsOf = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((first, at) => all.slice(at + 1).map((second): [T, T] => [first, second]))

/**
 * The trials of a row: for each who that it names everything in order, each atom failing alone in each of its ways, and
 * each pair of atoms failing at once, which shows the order of refusals; besides them strangers, and those who are not
 * let in at all.
 */
export const trialsOf = <Place>({ command: { row }, fails, apart = [] }: Arrangement<Place>): Trial<Place>[] => {
  const ways = (atom: When): readonly Fail<Place>[] => {
    const found = fails[atom]
    if (!found || found.length === 0) throw new Error(`no arrangement in which ${atom} fails`)
    return found
  }
  const together = (a: When, b: When) => !apart.some((two) => two.includes(a) && two.includes(b))
  const first = row.grants[0]?.who ?? null
  const trial = (who: Who | null, failing: Trial<Place>['fails'], expected: string, standing: Standing = 'active') => ({
    title: [standing, who ?? 'stranger', ...failing.map(({ atom, fail }) => `${atom}:${fail.told}`)].join(' '),
    ...{ standing, who, fails: failing, expected },
  })
  return [
    trial(first, [], 'notSignedIn', 'signedOut'),
    trial(first, [], 'inactive', 'unregistered'),
    trial(first, [], 'inactive', 'inactive'),
    trial(first, [], 'sessionEnded', 'superseded'),
    trial(null, [], row.otherwise),
    ...row.grants.flatMap(({ who }) => {
      const atoms = atomsOf(row, who)
      return [
        trial(who, [], 'ok'),
        ...atoms.flatMap((atom) => ways(atom).map((fail) => trial(who, [{ atom, fail }], fail.told))),
        ...pairsOf(atoms)
          .filter(([a, b]) => together(a, b))
          .flatMap(([a, b]) => {
            const [one, two] = [ways(a)[0], ways(b)[0]]
            return one && two
              ? [
                  trial(
                    who,
                    [
                      { atom: a, fail: one },
                      { atom: b, fail: two },
                    ],
                    one.told,
                  ),
                ]
              : []
          }),
      ]
    }),
  ]
}
