import type { Override } from '../decision/decision.ts'
import { type Decided, outcomeOf } from '../decision/outcome.ts'
import { isOfMany } from '../decision/passed/departures.ts'
import type { Process } from '../model/process.ts'
import type { Review } from '../model/review.ts'
import type { Rating } from '../model/terms.ts'
import type { SettlementAct } from '../notice/petition/petition.ts'
import { byName, upperFirst, viSubject } from '../vi.ts'
import type { Departed, GroupFigures, LevelCounts, Passed, ReportFigures } from './figures.ts'

/** One review of the track, with what is known of it to everybody whom the report may tell. */
export interface Counted {
  review: Pick<Review, 'id' | 'group' | 'name' | 'subject' | 'subjectKind' | 'actors'>
  unitName: string
  /** What its subject was told; null: nothing yet, and nothing of it is counted. */
  told: Decided | null
  /** What its unit proposed; null: it is not known, or no level. */
  proposed: Rating | null
  /** Why it was decided as it was. */
  reason: string
  overrides: readonly Override[]
  /** Of the year before; null: not known. */
  before: Rating | null
}

export interface CountedTrack {
  process: Pick<Process, 'groups'>
  reviews: readonly Counted[]
  /** Answers to petitions: one that waits is known to who filed it and who settles it alone. */
  settlements: readonly Pick<SettlementAct, 'reviewId' | 'outcome'>[]
  /** Who reads the report. */
  readers: readonly string[]
  /** Of what counts over all groups. */
  overrides: readonly Override[]
}

type Told = Counted & { told: Decided }

const countLevels = (levels: readonly (Rating | null)[]): LevelCounts => {
  const of = (asked: Rating | null) => levels.filter((level) => level === asked).length
  return {
    ...{ outstanding: of('outstanding'), good: of('good'), completed: of('completed') },
    ...{ notCompleted: of('notCompleted'), none: of(null) },
  }
}

/** The same of several groups. */
export const sumLevels = (all: readonly LevelCounts[]): LevelCounts => {
  const of = (level: keyof LevelCounts) => all.reduce((sum, counts) => sum + counts[level], 0)
  return {
    ...{ outstanding: of('outstanding'), good: of('good'), completed: of('completed') },
    ...{ notCompleted: of('notCompleted'), none: of('none') },
  }
}

const isTold = (each: Counted): each is Told => each.told !== null

const groupFigures = ({ id, name }: Process['groups'][number], members: readonly Counted[]): GroupFigures => {
  const told = members.filter(isTold)
  const known = told.flatMap(({ before }) => before ?? [])
  return {
    ...{ id, name, told: told.length, waiting: members.length - told.length },
    levels: countLevels(told.map(({ told: { level } }) => level)),
    before: { known: known.length, levels: countLevels(known) },
  }
}

const named = ({ review: { name, subjectKind }, unitName }: Counted) => ({ name, subjectKind, unitName })

const inOrder = <S extends Pick<Departed, 'name' | 'subjectKind'>>(subjects: readonly S[]): S[] =>
  subjects.toSorted((a, b) =>
    a.subjectKind === b.subjectKind ? byName(a.name, b.name) : a.subjectKind === 'unit' ? -1 : 1,
  )

/**
 * Groups to which a reader of the report belongs. Why somebody was decided otherwise is told to heads alone, also after notice: of these
 * groups the report says that it was, and no reason.
 */
const insideOf = ({ reviews, readers }: CountedTrack): ReadonlySet<string> =>
  new Set(
    reviews.flatMap(({ review: { group, subject, actors } }) =>
      [subject, ...(actors.selfReview ?? [])].some((uid) => readers.includes(uid)) ? [group] : [],
    ),
  )

/** What stands in its place. */
const IN_RESOLUTION = 'Nêu tại nghị quyết.'

const withoutLevelOf = (each: Told, inside: ReadonlySet<string>): ReportFigures['withoutLevel'] => {
  const { level, notRated, pending } = outcomeOf(each.told)
  if (level !== null) return []
  const said = notRated && inside.has(each.review.group) ? { ...notRated, note: '' } : notRated
  return [{ ...named(each), level, pending, notRated: said }]
}

const departedOf = (each: Told, inside: ReadonlySet<string>): Departed[] =>
  each.proposed === null || each.told.level === each.proposed
    ? []
    : [
        {
          ...{ ...named(each), proposed: each.proposed, ...outcomeOf(each.told) },
          reason: inside.has(each.review.group) ? '' : each.reason,
        },
      ]

/** Each once: a resolution on a group stands with everybody whom it concerns. */
const passedOf = (
  told: readonly Told[],
  { process, overrides }: CountedTrack,
  inside: ReadonlySet<string>,
): Passed[] => {
  const groupName = (id: string) => process.groups.find((group) => group.id === id)?.name ?? ''
  const all = [
    ...overrides.map((override) => ({ ...override, of: '' })),
    ...told.flatMap(({ review, overrides: own }) =>
      own.map((override) => ({
        ...override,
        reason: inside.has(review.group) && !isOfMany(override.rule) ? IN_RESOLUTION : override.reason,
        of: isOfMany(override.rule) ? groupName(review.group) : upperFirst(viSubject(review.subjectKind, review.name)),
      })),
    ),
  ]
  return [...new Map(all.map((each) => [`${each.rule} ${each.number} ${each.date} ${each.of}`, each])).values()]
}

/**
 * The figures of a report (plan, V.2): of those alone whose result was told, so that who counts learns of nobody what is still
 * hidden; of the others only how many they are. Every subject is in exactly one group: told and waiting add up to the track.
 */
export const countReport = (facts: CountedTrack): ReportFigures => {
  const { process, reviews, settlements } = facts
  const inside = insideOf(facts)
  const told = reviews.filter(isTold)
  const tellable = new Set(told.map(({ review }) => review.id))
  const answers = settlements.filter(({ reviewId }) => tellable.has(reviewId))
  const members = Map.groupBy(reviews, ({ review }) => review.group)
  const groups = process.groups.filter(({ id }) => members.has(id))
  const answered = (outcome: 'stands' | 'again') => answers.filter((each) => each.outcome === outcome).length
  return {
    groups: groups.map((group) => groupFigures(group, members.get(group.id) ?? [])),
    withoutLevel: inOrder(told.flatMap((each) => withoutLevelOf(each, inside))),
    departed: inOrder(told.flatMap((each) => departedOf(each, inside))),
    passed: passedOf(told, facts, inside),
    petitions: { answered: answers.length, stands: answered('stands'), again: answered('again') },
  }
}
