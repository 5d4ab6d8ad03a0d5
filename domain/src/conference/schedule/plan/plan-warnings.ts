import type { Campaign } from '../../../model/campaign.ts'
import type { Conference } from '../../../model/conference.ts'
import type { Gate } from '../../../model/gate.ts'
import type { Paper } from '../../../model/paper.ts'
import type { Row } from '../../../model/progress.ts'
import { dueAtOf, limitingStep } from '../../../plan/dates/due-at.ts'
import { earliestConference, papersBy } from '../../../plan/dates/papers-ahead.ts'
import { awaitsConference } from '../../../reviews/standing.ts'
import { isWorkingDay, lastDayOf, localDate, startOfDay } from '../../../time.ts'
import { departsFromOrder } from '../../agenda.ts'
import { deliveredOn } from '../../handout/delivery.ts'
import type { PlanWarning } from '../../inputs.ts'
import { isAccepted } from '../dates/date-writes.ts'
import { planWords } from '../words.ts'
import { gateWarnings } from './gate-warnings.ts'

export interface PlanFacts {
  campaign: Pick<Campaign, 'steps' | 'calendar' | 'deadlineInclusive' | 'conferenceRules' | 'planNumber' | 'process'>
  /** As it would be. */
  conference: Conference
  /** Papers of its agenda that the unit rates. */
  papers: readonly Pick<Paper, 'state'>[]
  /** Reviews that rest on the conferences of its unit: the rows of the board, by review id. */
  rated: Record<string, Row>
  /** How many members have a vote, called or not. */
  voters: number
  /** Gates that bind the unit. */
  gates: readonly Gate[]
  /** Other conferences of the campaign, as far as gates and agenda ask for them. */
  others: readonly Conference[]
  today: string
}

const papersAhead = ({ campaign, conference, papers, today }: PlanFacts): PlanWarning[] => {
  const { papersAhead: rule } = campaign.conferenceRules
  const { date } = conference
  const handed = deliveredOn(conference.roll, conference.handouts)
  const outOn = handed ?? today
  const by = papersBy(date, rule, campaign.calendar)
  if (outOn <= by) return []
  const text =
    date < today && !handed
      ? planWords.heldWithout(date, by)
      : planWords.papersAhead({
          date,
          outOn,
          earliest: earliestConference(outOn, rule, campaign.calendar),
          handedOut: handed !== null,
          days: rule.days,
          whole: rule.fullDaysBetween,
          owed: papers.filter((paper) => !isAccepted(paper)).length,
        })
  return [{ rule: 'papersAhead', text, source: rule.source, needsReason: true }]
}

const outerLimit = ({ campaign, conference }: PlanFacts): PlanWarning[] => {
  const { date, track } = conference
  const limit = dueAtOf(campaign, track, 'conference')
  if (!limit || startOfDay(date) < limit) return []
  const step = limitingStep(campaign, track, 'conference')
  const source = `Kế hoạch ${campaign.planNumber}${step ? `, mục ${step.ref}` : ''}`
  const text = planWords.outerLimit(date, localDate(limit), lastDayOf(limit))
  return [{ rule: 'outerLimit', text, source, needsReason: true }]
}

const dayOff = ({ campaign, conference: { date } }: PlanFacts): PlanWarning[] =>
  isWorkingDay(date, campaign.calendar)
    ? []
    : [{ rule: 'dayOff', text: planWords.dayOff(date), source: campaign.calendar.source, needsReason: false }]

const order = ({ campaign, conference: { agenda } }: PlanFacts): PlanWarning[] => {
  const { collectiveFirst, source } = campaign.conferenceRules.order
  const at = agenda.findIndex((_, index) => departsFromOrder(agenda.slice(0, index + 1)))
  const [first, second] = [agenda[at - 1], agenda[at]]
  if (!collectiveFirst || !first || !second) return []
  return [{ rule: 'order', text: planWords.order(first.name, second.name), source, needsReason: true }]
}

/** A rating that rests on this unit's conference must be on one of them before it can be given (R10). */
const missingSubject = ({ campaign, conference, rated, others }: PlanFacts): PlanWarning[] => {
  const planned = others.filter(
    ({ state, unit }) => unit === conference.unit && (state === 'scheduled' || state === 'open'),
  )
  const placed = new Set([conference, ...planned].flatMap(({ agenda }) => agenda.map((item) => item.reviewId)))
  const missing = Object.entries(rated).filter(([id, row]) => !placed.has(id) && awaitsConference(row.step))
  if (missing.length === 0) return []
  const text = planWords.missingSubject(missing.map(([, row]) => row.name))
  return [{ rule: 'missingSubject', text, source: `Kế hoạch ${campaign.planNumber}, mục III.1`, needsReason: false }]
}

/**
 * Those who would be reviewed without their paper: their rating could not be proposed. Said from the day on which papers
 * should be with those attending; before that nobody is late.
 */
const papersUnsent = ({ campaign, conference, rated, today }: PlanFacts): PlanWarning[] => {
  if (today <= papersBy(conference.date, campaign.conferenceRules.papersAhead, campaign.calendar)) return []
  const names = conference.agenda.flatMap(({ reviewId, name }) => {
    const row = reviewId === null ? undefined : rated[reviewId]
    return row?.stage === 'selfReview' ? [name] : []
  })
  if (names.length === 0) return []
  const source = `Kế hoạch ${campaign.planNumber}, mục III.1`
  return [{ rule: 'papersUnsent', text: planWords.papersUnsent(names), source, needsReason: false }]
}

/** Fewer members called than a quorum of them: of a unit larger than any hall. */
const noQuorum = ({ campaign, conference, voters }: PlanFacts): PlanWarning[] => {
  const { numerator, denominator, source } = campaign.conferenceRules.quorum
  const called = conference.roll.filter((attendee) => attendee.counts).length
  const needed = Math.ceil((voters * numerator) / denominator)
  if (called >= needed) return []
  const text = planWords.noQuorum(called, needed, voters, `${numerator}/${denominator}`)
  return [{ rule: 'noQuorum', text, source, needsReason: false }]
}

/** So few voters that a secret ballot may tell how each of them voted. */
const fewVoters = ({ campaign, conference: { roll, ballot } }: PlanFacts): PlanWarning[] => {
  const { secret } = campaign.conferenceRules
  const voters = roll.filter(({ counts }) => counts).length
  if (!secret || ballot === 'showOfHands' || voters >= secret.minimumVoters) return []
  const text = planWords.fewVoters(voters, secret.minimumVoters)
  return [{ rule: 'fewVoters', text, source: secret.source, needsReason: false }]
}

/** Everything in which a plan departs from a rule, with its arithmetic and source. None of it stops recording. */
export const planWarnings = (facts: PlanFacts): PlanWarning[] => [
  ...papersAhead(facts),
  ...outerLimit(facts),
  ...dayOff(facts),
  ...order(facts),
  ...missingSubject(facts),
  ...papersUnsent(facts),
  ...noQuorum(facts),
  ...fewVoters(facts),
  ...gateWarnings(facts.campaign, facts.conference, facts.gates, facts.others),
]
