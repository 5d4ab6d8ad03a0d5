import type { Arrangement, Row } from './arrangement.ts'
import type { Trial } from './make-trials.ts'

export interface RowMutant {
  title: string
  row: Row
  /** The trials that ought to notice it. */
  noticedBy: (trial: Trial<never>) => boolean
}

type Ordered = Pick<Arrangement<never>, 'command' | 'apart' | 'dependent'>

const holds = () => true
const only =
  (...atoms: string[]) =>
  ({ fails }: Trial<never>) =>
    fails.length === atoms.length && fails.every(({ atom }) => atoms.includes(atom))

/**
 * Faults that a hand could make in a row: a who let in or left out, a condition forgotten, two in the wrong order. Each
 * must be noticed by a trial named for it.
 */
export const mutantsOf = ({ command: { row }, apart = [], dependent = [] }: Ordered): RowMutant[] => [
  ...row.grants.flatMap((grant, at) => {
    const put = (other: (typeof row.grants)[number]) => ({ ...row, grants: row.grants.with(at, other) })
    return [
      {
        title: `everybody is ${grant.who}`,
        row: put({ ...grant, is: holds }),
        noticedBy: ({ standing, who }: Trial<never>) => standing === 'active' && who === null,
      },
      {
        title: `nobody is ${grant.who}`,
        row: put({ ...grant, is: () => false }),
        noticedBy: ({ who, fails, standing }: Trial<never>) =>
          standing === 'active' && who === grant.who && fails.length === 0,
      },
      ...(grant.and ?? []).map(({ atom }, which) => ({
        title: `${grant.who} without ${atom}`,
        row: put({ ...grant, and: (grant.and ?? []).filter((_, each) => each !== which) }),
        noticedBy: only(atom),
      })),
    ]
  }),
  ...row.conditions.map(({ atom }, at) => ({
    title: `without ${atom}`,
    row: { ...row, conditions: row.conditions.filter((_, each) => each !== at) },
    noticedBy: only(atom),
  })),
  ...row.conditions.slice(1).flatMap((second, at) => {
    const first = row.conditions[at]
    if (!first || [...apart, ...dependent].some((two) => two.includes(first.atom) && two.includes(second.atom)))
      return []
    return [
      {
        title: `${second.atom} before ${first.atom}`,
        row: { ...row, conditions: row.conditions.with(at, second).with(at + 1, first) },
        noticedBy: only(first.atom, second.atom),
      },
    ]
  }),
]
