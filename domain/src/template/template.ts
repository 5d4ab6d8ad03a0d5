import type { Person } from '../model/person.ts'
import type { Track } from '../model/terms.ts'
import type { Unit } from '../model/unit.ts'
import type { Plan } from '../plan/2023/plan-2023.ts'

type UnitKind = Unit['kind']

/** Of whom a row speaks. Of a person the unit is that of the main post; what is not said may be any. */
export interface When {
  subject: 'unit' | 'person'
  unitKinds: readonly UnitKind[]
  /** Whether the person heads that unit. */
  heads?: boolean
  leader?: boolean
  class?: Person['class']
  partyMember?: boolean
}

/**
 * At whose conference: the subject's own unit, the unit above it, or the one of a kind to which the subject belongs (by
 * membership or a post; where there is only one of the kind, that one).
 */
export type Place = 'own' | 'parent' | { of: UnitKind }

/** One row of a template: which subjects are reviewed in a track, where, in which group, decided by whom, on whose paper. */
export interface Assignment {
  when: When
  track: Track
  unit: Place
  group: string
  /** Id of a decider of the process, or the head of the unit as such (`headDeciders`). */
  decider: string | 'ownHead'
  /** Whose paper it rests on: of the unit above, or of the one of a kind below. Where there is none: on its own. */
  paperOf?: 'parent' | { below: UnitKind }
}

/** Who decides, or records what was decided: heads of the units of a kind, and where it says so their deputies. */
interface DeciderMembers {
  decider: string
  headsOf: UnitKind
  deputies?: true
}

/** Decides by the vote of the members of the unit of a kind, in a meeting of which somebody else of it is named recorder unless it says no. */
interface DeciderMeeting {
  decider: string
  of: UnitKind
  recorded?: false
}

/** Each unit of a kind has a decider of its own, its head. */
interface HeadDeciders {
  unitKind: UnitKind
  class: string
  /** "Chủ tịch", before the unit's name without `without`. */
  title: string
  without: string
}

/** What a campaign is opened from: a plan with its own dates, and by which rows its subjects follow from the registry. */
export interface CampaignTemplate {
  id: string
  name: string
  /** Where it is from, for whoever chooses. */
  source: string
  plan: Plan
  titleOf: (year: number) => string
  /** The first row that fits a subject is taken, in each track. */
  assignments: readonly Assignment[]
  deciderMembers: readonly DeciderMembers[]
  headDeciders: readonly HeadDeciders[]
  /** Who decides in a meeting that is recorded here. Absent: nobody. */
  meetings?: readonly DeciderMeeting[]
  /** Kinds of units whose opinion is asked on all others, through their heads. */
  consultedKinds: readonly UnitKind[]
  /** Whether who is in charge of a unit is asked about its subjects, unless he speaks for one of those already. */
  consultsInCharge: boolean
}
