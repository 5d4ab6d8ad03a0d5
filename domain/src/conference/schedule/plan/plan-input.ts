import type { Campaign } from '../../../model/campaign.ts'
import type { Conference } from '../../../model/conference.ts'
import type { Gate } from '../../../model/gate.ts'
import type { Person } from '../../../model/person.ts'
import type { Board } from '../../../model/progress.ts'
import type { Unit } from '../../../model/unit.ts'
import type { MemberOn } from '../../../registry/members-of.ts'
import type { ScheduleConferenceInput } from '../../inputs.ts'
import type { Dated } from '../dates/due-dates.ts'
import type { PlanNamed } from './may-plan.ts'
import type { PlannedReview } from './planned-review.ts'

/** What a plan names. */
export interface PlanFirst extends PlanNamed {
  campaign: Campaign
  /** Null for a new one; undefined where the named one is not there. */
  previous: Conference | null | undefined
  /**
   * The unit's board. What is taken from it is fixed at opening, or only warns: it is read without a lock, because
   * people seal while somebody plans.
   */
  board: Board
}

/**
 * Everything a plan is judged by, as it stood when the transaction read it. A preview is asked for at every stroke, decides
 * nothing and locks nothing: it has less where that shows in no answer.
 */
export interface PlanInput extends PlanFirst {
  input: ScheduleConferenceInput
  unit: Unit
  /** Who belongs to it on the day asked for, and votes. */
  members: readonly MemberOn[]
  /** Number of a new one: after all that the unit ever had. */
  number: number
  /** The campaign's other conferences: those of the unit, and, where a closed gate asks, all. */
  others: readonly Conference[]
  /** The agenda's subjects in the unit's track, by review id; one that does not exist is missing. */
  reviews: Readonly<Record<string, PlannedReview>>
  /** Members, and people named as chair, secretary, on the roll, or on the agenda without a review of the unit, by id. */
  people: Record<string, Person>
  /** Those of them who read on the screen. Nobody in a preview, which calls nobody. */
  accounts: ReadonlySet<string>
  /** Papers of the agenda, as it was and will be, by id; one that does not exist is missing. Without reviews in a preview, which dates none. */
  papers: Record<string, Dated>
  /** Those of them that the unit rates. */
  ratedPapers: ReadonlySet<string>
  /** Of the campaign; in a preview those that bind the unit. */
  gates: readonly Gate[]
}
