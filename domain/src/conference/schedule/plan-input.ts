import type { Campaign } from '../../model/campaign.ts'
import type { Conference } from '../../model/conference.ts'
import type { Gate } from '../../model/gate.ts'
import type { Person } from '../../model/person.ts'
import type { Board } from '../../model/progress.ts'
import type { Unit } from '../../model/unit.ts'
import type { ScheduleConferenceInput } from '../inputs.ts'
import type { Dated } from './due-dates.ts'
import type { Planner } from './may-plan.ts'

/** Everything a plan is judged by, as it stood when the transaction read it. */
export interface PlanInput {
  input: ScheduleConferenceInput
  campaign: Campaign
  unit: Unit
  /** Null for a new one. */
  previous: Conference | null
  /** Number of a new one: after all that the unit ever had. */
  number: number
  /** The campaign's other conferences: those of the unit, and, where a closed gate asks, all. */
  others: readonly Conference[]
  /** Boards of every unit whose reviews are touched, the conference's own among them. */
  boards: Record<string, Board>
  /** People named as chair, secretary or on the roll, by id. */
  people: Record<string, Person>
  /** Those of them who read on the screen. */
  accounts: ReadonlySet<string>
  /** Papers of the agenda, as it was and will be, by id; one that does not exist is missing. */
  papers: Record<string, Dated>
  gates: readonly Gate[]
  planner: Planner
  now: Date
}
