import { scopeOf } from '../../accounts/roles/scopes.ts'
import type { AppraisalPart } from '../../appraisal/appraisal.ts'
import { tableRows } from '../../appraisal/facts/table-rows.ts'
import type { Mark } from '../../appraisal/mark.ts'
import type { Sheet } from '../../appraisal/sheet/sheet.ts'
import type { Called } from '../../commands/command.ts'
import { once } from '../../commands/once.ts'
import type { Access } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Gate } from '../../model/gate.ts'
import type { Person } from '../../model/person.ts'
import type { Decider } from '../../model/process.ts'
import type { Review } from '../../model/review.ts'
import type { Unit } from '../../model/unit.ts'
import type { Answered } from '../answered.ts'
import { type DecidedItem, decideItem } from '../decide-item.ts'
import type { MeetingMember } from '../decision.ts'
import { type Decided, outcomeOf } from '../outcome.ts'
import type { DecisionProblem } from '../problems.ts'
import { decidedFindings } from '../table/decided-table.ts'
import type { RecordDecisionInput } from './input.ts'
import { meetingOf, rollOf } from './meeting.ts'

export interface DecisionNamed extends Called {
  campaign: Campaign
  input: RecordDecisionInput
  caller: { uid: string; access: Pick<Access, 'active' | 'organiser' | 'scopes'> }
}

export interface DecisionFacts extends DecisionNamed {
  /** Those named, as far as they exist in this campaign. */
  reviews: readonly Review[]
  /** Of those named, what was handed over of each. */
  parts: ReadonlyMap<string, AppraisalPart>
  /** Of the groups of the track that the caller handles, with the marks that were handed over. */
  sheets: readonly Sheet[]
  marks: ReadonlyMap<string, Mark>
  /** By group, how many reviews it has that are on no sheet yet. */
  unseen: Readonly<Record<string, number>>
  /** The collective that decides, and its members as far as the registry knows them; null: there is none. */
  unit: Unit | null
  people: readonly Person[]
  /** Of those named. */
  answered: Answered
  /** That count what is decided in the campaign. */
  gates: readonly Gate[]
  caller: DecisionNamed['caller'] & { name: string }
}

/** Who decides, as the campaign has it; null: it names no such decider. */
export const deciderOf = ({ campaign, input }: Pick<DecisionNamed, 'campaign' | 'input'>): Decider | null =>
  campaign.process.deciders.find(({ id }) => id === input.decider) ?? null

/** What is not of his groups, or another decides, is answered as what is not there. */
export const ownReviews = ({ reviews, caller, input }: DecisionFacts): Review[] =>
  reviews.filter(
    (review) =>
      review.track === input.track &&
      review.decider === input.decider &&
      caller.access.scopes?.includes(scopeOf(review)) === true,
  )

export const rollIn = ({ unit, people, input }: DecisionFacts): MeetingMember[] =>
  unit ? rollOf(unit, people, input.meeting) : []

const NOTHING: Decided = { level: null, pending: null, notRated: null }

/** What was handed over of a review; nothing where it has no part. */
export const appraisedOf = ({ parts }: Pick<DecisionFacts, 'parts'>, id: string): Decided => {
  const part = parts.get(id)
  return part ? outcomeOf(part) : NOTHING
}

/** Every item with what is decided of its subject, or what is wrong with it. */
export const itemsDecided = once((facts: DecisionFacts) => {
  const roll = rollIn(facts)
  const meeting = meetingOf(facts.input.meeting, roll)
  const byId = new Map(ownReviews(facts).map((review) => [review.id, review]))
  return facts.input.items.flatMap((item) => {
    const review = byId.get(item.reviewId)
    if (!review) return []
    const appraised = appraisedOf(facts, review.id)
    const decided: ({ ok: true } & DecidedItem) | { ok: false; problem: DecisionProblem } = decideItem(
      item,
      { review, appraised },
      meeting,
      facts.campaign.conferenceRules,
    )
    return [{ item, review, appraised, decided }]
  })
})

/** By review: what was decided before, as the sheets have it. */
export const decidedBefore = ({ sheets }: Pick<DecisionFacts, 'sheets'>) =>
  new Map(
    sheets.flatMap(({ group, rows }) =>
      Object.entries(rows).flatMap(([id, { decided }]) => (decided ? [[id, { ...decided, group }] as const] : [])),
    ),
  )

/** The rules over the table as it will be. */
export const findingsNow = once((facts: DecisionFacts) => {
  const { campaign, input, sheets, marks, unseen, caller } = facts
  const now = input.items.map((item) => [item.reviewId, outcomeOf(item)] as const)
  return decidedFindings(campaign, {
    track: input.track,
    scopes: caller.access.scopes ?? [],
    rows: tableRows(sheets, marks),
    decided: new Map<string, Decided>([...decidedBefore(facts), ...now]),
    unseen,
  })
})
