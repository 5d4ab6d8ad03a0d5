import { itemReasons } from '../../acts/apply-act.ts'
import { unanswered } from '../../appraisal/facts/held-back.ts'
import type { TableFindings } from '../../appraisal/facts/table-findings.ts'
import type { Refusal } from '../../commands/command.ts'
import type { Finding } from '../../pack/rate/result.ts'
import type { RefusalCode } from '../../refusals/refusals.ts'
import { isRealDate, localDate } from '../../time.ts'
import { isEmpty } from '../../vi.ts'
import { answeredLater } from '../answered.ts'
import { isFinal } from '../outcome.ts'
import { passedAt } from '../passed/overrides.ts'
import { placesOf } from '../places/places.ts'
import type { DecisionProblem } from '../problems.ts'
import { wayOf } from '../way.ts'
import { againIn, deciderOf, findingsNow, ownReviews, type ResultFacts, rowsIn, votersIn } from './facts.ts'
import { itemProblem, type ResultItem } from './item-problem.ts'
import { resultRow } from './result-act.ts'

const refusal = (reason: RefusalCode, at: Record<string, string>): Refusal | null =>
  Object.keys(at).length > 0 ? { reason, at } : null

export const wayIn = (facts: ResultFacts) => {
  const decider = deciderOf(facts)
  const way = decider && wayOf(decider)
  if (!way || way === 'meeting') throw new Error('a result of nobody was let in')
  return way
}

/** Every item with its review and row, of those that are the caller's to enter. */
export const itemsIn = (facts: ResultFacts) => {
  const byId = new Map(ownReviews(facts).map((review) => [review.id, review]))
  const rows = rowsIn(facts)
  return facts.input.items.flatMap((item) => {
    const review = byId.get(item.reviewId)
    return review ? [{ item, review, row: rows.get(review.id) }] : []
  })
}

export const itemsUnfit = (facts: ResultFacts): Refusal | null => {
  const byId = new Map(ownReviews(facts).map((review) => [review.id, review]))
  return refusal('decisionItemsUnfit', {
    ...itemReasons(resultRow(new Map(), againIn(facts)), facts.input.items, byId),
  })
}

/** Decided no earlier than the last of these was proposed, and no later than today; a paper has its number, a committee's the place where it is kept. */
export const dayUnfit = (facts: ResultFacts): Refusal | null => {
  const { date, paper } = facts.input
  const reviews = ownReviews(facts)
  const days = reviews.flatMap(({ doneAt }) => (doneAt.conference ? [localDate(doneAt.conference)] : []))
  const early = date < (days.toSorted().at(-1) ?? '')
  const at: Record<string, DecisionProblem> = {
    ...answeredLater(facts.answered, reviews, date),
    ...((!isRealDate(date) || early || date > localDate(facts.now)) && { date: 'resultDateUnfit' }),
    ...(paper && isEmpty(paper.number) && { number: 'numberMissing' }),
    ...(paper && wayIn(facts) === 'committee' && isEmpty(paper.keptAt ?? '') && { keptAt: 'keptAtMissing' }),
  }
  return refusal('resultPaperUnfit', at)
}

/** Groups to which the caller belongs, or the others: of his own what rests on what others were given is asked apart (`ownGroupBroken`). */
const isIn = ({ inside }: ResultFacts, group: string, own: boolean): boolean => inside.has(group) === own

/** Whoever is outstanding now in a group that the decider shares, beyond the places it was allotted there. */
const withoutPlace = (facts: ResultFacts, own: boolean): [string, DecisionProblem][] => {
  const now = new Map(facts.input.items.map(({ reviewId, level }) => [reviewId, level]))
  const raised = itemsIn(facts).filter(
    ({ item, review }) =>
      item.level === 'outstanding' && facts.shared.has(review.group) && isIn(facts, review.group, own),
  )
  return [...Map.groupBy(raised, ({ review }) => review.group)].flatMap(([group, given]) => {
    const places = placesOf(facts.sheets, { group, decider: facts.input.decider }, now)
    return places.given > (places.allotted ?? 0)
      ? given.map(({ review }): [string, DecisionProblem] => [review.id, 'noPlace'])
      : []
  })
}

export const resultsUnfit = (facts: ResultFacts): Refusal | null => {
  const way = wayIn(facts)
  const organisers = facts.campaign.organisers[facts.input.track] ?? []
  const alone = organisers.every((uid) => uid === facts.caller.uid)
  const { caller, input, proposedBy } = facts
  const around = {
    way,
    alone,
    uid: caller.uid,
    list: input.list,
    voters: votersIn(facts),
    onPaper: input.paper !== null,
  }
  const problems = itemsIn(facts).flatMap(({ item, review, row }): [string, DecisionProblem][] => {
    const problem = itemProblem(item, { ...around, review, row, proposedBy: proposedBy.get(review.id) ?? null })
    return problem ? [[review.id, problem]] : []
  })
  const again = againIn(facts)
  // He has gone on: what he is given instead has to be given.
  const unsaid = facts.input.items.flatMap((item): [string, DecisionProblem][] =>
    again.has(item.reviewId) && !isFinal(item) ? [[item.reviewId, 'outcomeMissing']] : [],
  )
  const places = way === 'head' ? withoutPlace(facts, false) : []
  return refusal('resultsUnfit', Object.fromEntries([...places, ...problems, ...unsaid]))
}

/** What a superior decided is not held against the campaign's rules: its groups, and its quotas, are its own. */
const asksRules = (facts: ResultFacts): boolean => wayIn(facts) !== 'superior'

export const otherRules = (facts: ResultFacts): RefusalCode | null => {
  if (!asksRules(facts)) return null
  const table = findingsNow(facts)
  if (!table.ok) return 'decisionRulesMissing'
  return table.ref.hash === facts.input.pack ? null : 'decisionRulesDiffer'
}

/** What the rules find of a subject by itself: never what rests on others of its group, in which the caller may be. */
export const findingsOf = ({ of }: Pick<TableFindings, 'of'>, reviewId: string): readonly Finding[] =>
  (of.get(reviewId)?.findings ?? []).filter(({ restsOn }) =>
    restsOn.every((basis) => basis !== 'group' && basis !== 'unit'),
  )

/** The rules that a resolution lets a place pass: a committee's. A head has none to pass. */
const passedIn = (facts: ResultFacts, place: string): Set<string> =>
  wayIn(facts) === 'committee' ? passedAt(facts.input.overrides, place) : new Set()

/** A group's quota stops who gives one more, also where a resolution let others pass before: that was given for them. */
const groupStopped = (facts: ResultFacts, table: TableFindings, own: boolean): [string, string][] => {
  const rows = rowsIn(facts)
  const groups = itemsIn(facts).flatMap(({ item, review }) =>
    item.level === 'outstanding' && rows.get(review.id)?.decided?.level !== 'outstanding' ? [review.group] : [],
  )
  return [...new Set(groups)].flatMap((group): [string, string][] => {
    const found = table.groups.get(group)
    const stops = found?.severity === 'block' && isIn(facts, group, own) && !passedIn(facts, group).has(found.rule)
    return stops ? [[group, found.rule]] : []
  })
}

export const rulesBroken = (facts: ResultFacts): Refusal | null => {
  const table = asksRules(facts) ? findingsNow(facts) : null
  if (!table?.ok) return null
  const own = itemsIn(facts).flatMap(({ review }): [string, string][] => {
    const passed = passedIn(facts, review.id)
    const stop = findingsOf(table, review.id).find(({ severity, rule }) => severity === 'block' && !passed.has(rule))
    return stop ? [[review.id, stop.rule]] : []
  })
  return refusal('resultForbidden', Object.fromEntries([...groupStopped(facts, table, false), ...own]))
}

/**
 * What rests on what others of the caller's own group were given is told by no preview, and after all else: he learns it only by
 * what he records.
 */
export const ownGroupBroken = (facts: ResultFacts): Refusal | null => {
  if (facts.input.preview) return null
  const places = wayIn(facts) === 'head' ? withoutPlace(facts, true) : []
  if (places.length > 0) return refusal('resultsUnfit', Object.fromEntries(places))
  const table = asksRules(facts) ? findingsNow(facts) : null
  return table?.ok ? refusal('resultForbidden', Object.fromEntries(groupStopped(facts, table, true))) : null
}

export interface ResultWarning {
  reviewId: string
  rule: string
  text: string
}

/** What the rules question of what is entered without a reason. */
export const warningsOf = (facts: ResultFacts): ResultWarning[] => {
  const table = asksRules(facts) ? findingsNow(facts) : null
  if (!table?.ok) return []
  return itemsIn(facts).flatMap(({ item, review }) =>
    isEmpty(item.reason)
      ? findingsOf(table, review.id).flatMap(({ severity, rule, text }) =>
          severity === 'warn' && !passedIn(facts, review.id).has(rule) ? [{ reviewId: review.id, rule, text }] : [],
        )
      : [],
  )
}

const openWarning = (facts: ResultFacts, table: TableFindings, item: ResultItem) => {
  const passed = passedIn(facts, item.reviewId)
  const open = findingsOf(table, item.reviewId).filter(({ rule }) => !passed.has(rule))
  return unanswered(open, item, facts.input.accepted)
}

/** Asked about beforehand, they are answered; recorded without, they are refused. */
export const warningsOpen = (facts: ResultFacts): Refusal | null => {
  const table = asksRules(facts) && !facts.input.preview ? findingsNow(facts) : null
  if (!table?.ok) return null
  const at = itemsIn(facts).flatMap(({ item }): [string, string][] => {
    const rule = openWarning(facts, table, item)
    return rule === null ? [] : [[item.reviewId, rule]]
  })
  return refusal('decisionWarnings', Object.fromEntries(at))
}
