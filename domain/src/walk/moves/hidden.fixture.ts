import {
  handOver as handOverMarks,
  idOf,
  mark,
  reviewOf,
  rowIn,
  SCOPES,
} from '../../appraisal/appraised-office.fixture.ts'
import type { Mark, Pending } from '../../appraisal/mark.ts'
import { giveOpinion } from '../../consultation/give-opinion.ts'
import { type Decided, UNDECIDED } from '../../decision/outcome.ts'
import { agreed, decisionFacts, meeting, record } from '../../decision/record/decided-office.fixture.ts'
import { appraisedOf } from '../../decision/record/facts.ts'
import { paths } from '../../ids.ts'
import type { Rating } from '../../model/terms.ts'
import { allReviews, campaignIn } from '../../office/stored.fixture.ts'
import type { Store } from '../../writes/apply.ts'
import { callerOf, done, run } from './run.fixture.ts'

export const OPINED = new Date('2023-12-05T03:00:00Z')

/** Words that nobody of the group may read. */
export const SECRET = 'KÍN'

export const giveOpinions = (store: Store, subjects: readonly string[], differs: string | null): Store | null => {
  const asked = subjects.filter((subject) => reviewOf(store, subject).actors.consultation?.includes('p-hoi'))
  const open = asked.filter((subject) => reviewOf(store, subject).stage === 'consultation')
  if (open.length === 0 || (differs !== null && !open.includes(differs))) return null
  const rows = new Map(
    open.flatMap((subject) => {
      const row = rowIn(store, subject)
      return row ? [[idOf(subject), row] as const] : []
    }),
  )
  return done(
    run(store, 'giveOpinion', giveOpinion, {
      campaign: campaignIn(store),
      input: {
        ...{ campaign: 'kd', body: 'b-hoi', key: 'khoa-thu-1' },
        items: open.map((subject) => ({
          ...{ reviewId: idOf(subject), proposal: rows.get(idOf(subject))?.proposal?.act ?? '' },
          ...(subject === differs
            ? { stance: 'otherLevel' as const, level: 'completed' as const, reason: SECRET }
            : { stance: 'agrees' as const, level: null, reason: '' }),
          ...{ strengths: '', shortcomings: SECRET },
        })),
      },
      ...{ reviews: open.map((subject) => reviewOf(store, subject)), rows, caller: callerOf('p-hoi'), now: OPINED },
    }),
  )
}

/** What organisers propose of somebody. */
export type Marked = Rating | Pending

export const handOver = (store: Store, says: Readonly<Record<string, Marked>>): Store | null => {
  const marks = Object.entries(says).map(([subject, said]) =>
    mark(subject, {
      ...(said === 'awaitingConclusion' || said === 'awaitingReview'
        ? { level: null, pending: said }
        : { level: said, pending: null }),
      reason: SECRET,
    }),
  )
  const after = new Map(store)
  for (const each of marks) after.set(paths.mark(each.id), each)
  const standing = [...after].flatMap(([path, data]) => (path.startsWith('marks/') ? [data as Mark] : []))
  const seen = { marks: new Map(standing.map((each) => [each.id, each])), accepted: RULES }
  return handOverMarks(after, marks, seen).ok ? after : null
}

export const RULES = Array.from({ length: 22 }, (_, at) => `R${String(at + 1).padStart(2, '0')}`)

/** What the meeting says of somebody: as appraised by the one vote on the list, or by a vote of his own. */
export type Voted = 'list' | 'outstanding' | 'good' | 'undecided'

/** p-mai is of those who decide, and does not vote on himself. */
const votersOn = (subject: string): number => (subject === 'p-mai' ? 4 : 5)

export const itemOf = (store: Store, subject: string, voted: Voted) => {
  const id = idOf(subject)
  const part = store.get(paths.reviewPart(id, reviewOf(store, subject).current.appraisal ?? ''))
  const all = { reviewId: id, left: [], dissent: '' }
  if (voted === 'list') {
    const appraised = appraisedOf(
      decisionFacts(store, [{ ...UNDECIDED, ...all, way: 'list', rounds: [], reason: '' }]),
      id,
    )
    const way = subject === 'p-mai' ? ('single' as const) : ('list' as const)
    const rounds = way === 'single' ? [agreed(votersOn(subject))] : []
    return { ...all, ...appraised, way, rounds, reason: part ? SECRET : '' }
  }
  const outcome: Decided = voted === 'undecided' ? UNDECIDED : { ...UNDECIDED, level: voted }
  const agree = voted === 'undecided' ? 2 : votersOn(subject)
  const rounds = [agreed(agree, votersOn(subject) - agree)]
  return { ...all, ...outcome, way: 'single' as const, rounds, reason: SECRET }
}

/** How many of the group are on no sheet yet. */
const unseenIn = (store: Store): number => {
  const all = allReviews(store).filter(({ group }) => group === 'G3')
  return all.filter(({ subject }) => !store.has(paths.sheet(SCOPES[0] ?? '', 0)) || !rowIn(store, subject)).length
}

/** A later meeting than the usual one: its day, when it is recorded, and until when what it is about was answered. */
interface Later {
  date: string
  now: Date
  answeredOn: string
}

/** The office after the meeting, or why it is refused. With a resolution: the quota of the group is passed by it. */
export const decide = (
  store: Store,
  says: Readonly<Record<string, Voted>>,
  resolution: 'resolution' | null,
  later?: Later,
): Store | string => {
  const after = new Map(store)
  const items = Object.entries(says).map(([subject, voted]) => itemOf(store, subject, voted))
  const overrides = resolution
    ? [{ rule: 'R01', at: 'G3', number: '05-NQ/ĐĐ', date: '2023-12-08', reason: SECRET }]
    : []
  const input = { meeting: meeting(later ? { date: later.date } : {}), overrides, accepted: RULES }
  const { date: _, ...rest } = later ?? { date: '' }
  const change = { unseen: { G3: unseenIn(store) }, input, ...rest }
  const outcome = record(after, items, change)
  return outcome.ok ? after : outcome.reason
}
