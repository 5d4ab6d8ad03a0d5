import { reviewOf } from '../../appraisal/appraised-office.fixture.ts'
import { isFinal, UNDECIDED } from '../../decision/outcome.ts'
import { decidedIn } from '../../decision/record/decided-office.fixture.ts'
import type { Store } from '../../writes/apply.ts'
import { confirm, giveBack, hold, paperOf, plan, propose, returnPaperOf, sealPaperOf } from './conference.fixture.ts'
import { decide, giveOpinions, handOver, type Marked, type Voted } from './hidden.fixture.ts'

/** One act of somebody, and the office after it. */
export interface Move {
  /** What anybody may see of it: moves of one state that are called alike differ only in what is hidden. */
  name: string
  /** What is hidden of it. */
  hidden: string
  /** Only to be held against the others: where it leads, one of these has led. */
  twin?: boolean
  /** Of a decision: whether the meeting had a resolution. */
  resolution?: boolean
  after: Store
}

/** What may become of each; where one takes a way, nothing is learnt from the other's taking it too. */
type Ways<T extends string> = Readonly<Record<string, readonly T[]>>

const choices = <T extends string>(subjects: readonly string[], ways: Ways<T>): Record<string, T>[] =>
  subjects.reduce<Record<string, T>[]>(
    (all, subject) => all.flatMap((one) => (ways[subject] ?? []).map((each) => ({ ...one, [subject]: each }))),
    [{}],
  )

/** Some of them, at least one. */
const subsets = (subjects: readonly string[]): string[][] =>
  choices(subjects, Object.fromEntries(subjects.map((subject) => [subject, ['in', 'out']])))
    .map((chosen) => subjects.filter((subject) => chosen[subject] === 'in'))
    .filter((some) => some.length > 0)

const UNIT = 'u-ban'
const MARKS: Ways<Marked> = { 'p-mai': ['outstanding', 'good'], 'p-nam': ['good', 'awaitingConclusion'] }
const VOTES: Ways<Voted> = {
  'p-mai': ['list', 'undecided'],
  'p-nam': ['list', 'outstanding'],
}

const move = (name: string, after: Store | null, rest: Partial<Move> = {}): Move[] =>
  after ? [{ name, hidden: '', ...rest, after }] : []

const areSealed = (store: Store, walked: readonly string[]): boolean =>
  walked.every((subject) => paperOf(store, subject).state === 'sealed')

/** Nobody has said anything of what the unit proposes: that opinions outlive it is of their own tests. */
const isUnspoken = (store: Store, walked: readonly string[]): boolean =>
  walked.every((subject) => reviewOf(store, subject).stage === 'consultation')

/** A meeting waits for both papers: that one may come late is of the conference's own tests. */
const inOffice = (store: Store, walked: readonly string[]): Move[] => [
  ...walked.flatMap((subject) => move(`seal ${subject}`, sealPaperOf(store, subject))),
  ...move('return p-mai', returnPaperOf(store, 'p-mai', 'p-long')),
  ...move('plan', areSealed(store, ['p-mai']) ? plan(store, UNIT) : null),
  ...move('hold', areSealed(store, walked) ? hold(store, UNIT, {}) : null),
  ...move('confirm', confirm(store, UNIT, 'secretary') ?? confirm(store, UNIT, 'chair')),
  ...move('propose', propose(store, UNIT)),
  ...move('give back', isUnspoken(store, walked) ? giveBack(store, UNIT) : null),
]

const beforeDecision = (store: Store, walked: readonly string[]): Move[] => {
  const asked = walked.filter((subject) => reviewOf(store, subject).stage === 'consultation')
  const ready = walked.filter((subject) => ['consultation', 'appraisal'].includes(reviewOf(store, subject).stage))
  return [
    ...[null, ...asked].flatMap((differs) =>
      move('opinion', giveOpinions(store, walked, differs), { hidden: `${differs}`, twin: differs !== null }),
    ),
    ...subsets(ready)
      .flatMap((some) => choices(some, MARKS))
      .flatMap((says) =>
        move(`hand over ${Object.keys(says)}`, handOver(store, says), { hidden: JSON.stringify(says) }),
      ),
  ]
}

/** Whether it stays is seen: who is pending or has no majority is not told of anything. */
const stays = (after: Store, subject: string): boolean => !isFinal(decidedIn(after, subject) ?? UNDECIDED)

/** Who stays once is decided at the next meeting: the same meeting over and over tells nothing new. */
const staysAgain = (store: Store, after: Store, subject: string): boolean =>
  reviewOf(store, subject).current.decision !== undefined && stays(after, subject)

const inOrder = (after: Store | string): Store | null => (typeof after === 'string' ? null : after)

/** A resolution is taken where the rules ask for one. */
const decisions = (store: Store, walked: readonly string[]): Move[] => {
  const open = walked.filter((subject) => reviewOf(store, subject).stage === 'decision')
  return subsets(open)
    .flatMap((some) => choices(some, VOTES))
    .flatMap((says) => {
      const plainly = decide(store, says, null)
      const needed = plainly === 'decisionForbidden'
      const after = inOrder(needed ? decide(store, says, 'resolution') : plainly)
      const seen = Object.keys(says).map((subject) => `${subject}${after && stays(after, subject) ? ' stays' : ''}`)
      return move(`decide ${seen.join()}`, after, { hidden: JSON.stringify(says), resolution: needed })
    })
    .filter(({ after }) => open.every((subject) => !staysAgain(store, after, subject)))
}

/** Everything that anybody may do next, of what makes a difference. */
export const movesOf = (store: Store, walked: readonly string[]): Move[] => [
  ...inOffice(store, walked),
  ...beforeDecision(store, walked),
  ...decisions(store, walked),
]
