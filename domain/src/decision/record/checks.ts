import { itemReasons } from '../../acts/apply-act.ts'
import { findingsOn, unanswered } from '../../appraisal/facts/held-back.ts'
import type { TableFindings } from '../../appraisal/facts/table-findings.ts'
import type { Refusal } from '../../commands/command.ts'
import type { RefusalCode } from '../../refusals/refusals.ts'
import { localDate } from '../../time.ts'
import { answeredLater } from '../answered.ts'
import { decisionAct } from '../decision-act.ts'
import { passedAt } from '../passed/overrides.ts'
import { AGENCY } from '../table/decided-table.ts'
import { type DecisionFacts, decidedBefore, findingsNow, itemsDecided, ownReviews, rollIn } from './facts.ts'
import { meetingProblems } from './meeting.ts'

const refusal = (reason: RefusalCode, at: Record<string, string>): Refusal | null =>
  Object.keys(at).length > 0 ? { reason, at } : null

export const itemsUnfit = (facts: DecisionFacts): Refusal | null => {
  const byId = new Map(ownReviews(facts).map((review) => [review.id, review]))
  return refusal('decisionItemsUnfit', { ...itemReasons(decisionAct, facts.input.items, byId) })
}

export const meetingUnfit = (facts: DecisionFacts): Refusal | null => {
  const { input, campaign, now } = facts
  const days = ownReviews(facts).flatMap(({ doneAt }) => (doneAt.appraisal ? [localDate(doneAt.appraisal)] : []))
  const held = {
    ...{ handedOver: days.toSorted().at(-1) ?? '', today: localDate(now) },
    quorum: campaign.conferenceRules.quorum,
  }
  // Who counts is nobody on whom the sheets vote.
  const voted = new Set(ownReviews(facts).map(({ subject }) => subject))
  const own = input.meeting.tellers.some((id) => voted.has(id))
  return refusal('meetingUnfit', {
    ...(own && { tellers: 'tellerOwn' }),
    ...answeredLater(facts.answered, ownReviews(facts), input.meeting.date),
    ...meetingProblems(input.meeting, rollIn(facts), held),
  })
}

export const votesUnfit = (facts: DecisionFacts): Refusal | null =>
  refusal(
    'votesUnfit',
    Object.fromEntries(
      itemsDecided(facts).flatMap(({ review, decided }) => (decided.ok ? [] : [[review.id, decided.problem]])),
    ),
  )

export const otherRules = (facts: DecisionFacts): RefusalCode | null => {
  const table = findingsNow(facts)
  if (!table.ok) return 'decisionRulesMissing'
  return table.ref.hash === facts.input.pack ? null : 'decisionRulesDiffer'
}

/** The rules that stop a subject, a group, or all. */
export const blocksAt = ({ of, groups, agencies }: TableFindings, at: string): string[] =>
  [
    ...(of.get(at)?.findings ?? []),
    ...[groups.get(at) ?? []].flat(),
    ...(at === AGENCY ? agencies.map(({ finding }) => finding) : []),
  ].flatMap(({ rule, severity }) => (severity === 'block' ? [rule] : []))

/** Whom a meeting of before decided, or left, and this one does not take up. */
export const decidedEarlier = (facts: DecisionFacts): string[] => {
  const now = new Set(facts.input.items.map(({ reviewId }) => reviewId))
  return [...decidedBefore(facts).keys()].filter((id) => !now.has(id))
}

/** What a rule stops: of the subjects decided now or before, and of the groups that these belong to. */
const stopped = (facts: DecisionFacts, table: TableFindings): Record<string, string> => {
  const reviews = ownReviews(facts)
  const now = [...reviews.map(({ id }) => id), ...new Set(reviews.map(({ group }) => group)), AGENCY]
  // What is decided now may be more than a head decided before has; he has what a resolution gave him.
  const before = decidedBefore(facts)
  const places = [
    ...now.map((at) => [at, passedAt(facts.input.overrides, at)] as const),
    ...decidedEarlier(facts).map((id) => {
      const { overrides = [] } = before.get(id) ?? {}
      return [id, new Set([...overrides, ...passedAt(facts.input.overrides, id)])] as const
    }),
  ]
  return Object.fromEntries(
    places.flatMap(([at, passed]) => {
      const rule = blocksAt(table, at).find((each) => !passed.has(each))
      return rule === undefined ? [] : [[at, rule]]
    }),
  )
}

export const rulesBroken = (facts: DecisionFacts): Refusal | null => {
  const table = findingsNow(facts)
  return table.ok ? refusal('decisionForbidden', stopped(facts, table)) : null
}

export const warningsOpen = (facts: DecisionFacts): Refusal | null => {
  const table = findingsNow(facts)
  if (!table.ok) return null
  const at = facts.input.items.flatMap((item) => {
    const review = ownReviews(facts).find(({ id }) => id === item.reviewId)
    const found = review ? findingsOn(table, { reviewId: review.id, group: review.group }) : []
    const rule = unanswered(found, item, facts.input.accepted)
    return rule === null ? [] : [[item.reviewId, rule]]
  })
  return refusal('decisionWarnings', Object.fromEntries(at))
}
