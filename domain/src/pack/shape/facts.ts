import type { Grade, Rating } from '../../model/terms.ts'

/**
 * What something rests on, so that nobody is shown what he may not read: the row itself, what the registry keeps apart of a
 * person (leave, discipline, earlier years), the level of the unit he heads, his level on the other side, a whole group.
 */
export type Basis = 'own' | 'private' | 'unit' | 'otherSide' | 'group'

/** Every number that a pack may ask about, with what it rests on. Whole months and days, as an office counts them. */
export const NUMBER_FACTS = {
  /** In service within the year, time off for a birth counted. */
  monthsWorked: 'private',
  /** Away from work within the year, time off for a birth not counted. */
  absentMonths: 'private',
  sickMonths: 'private',
  monthsSinceAdmitted: 'private',
  monthsSinceSetUp: 'own',
  /** At the unit he came from, within the year. */
  monthsAtFormerUnit: 'private',
  /** Working days from the day on which the papers went out, that day counted, to the conference. */
  papersAheadDays: 'own',
  /** Meetings at which the subject is reviewed. */
  places: 'own',
  disciplinedMembers: 'private',
  /** Periods of the year already rated as not completed. */
  periodsNotCompleted: 'own',
  /** Shares of hundred. */
  tasksDone: 'own',
  tasksOnTime: 'own',
  tasksExceeded: 'own',
  unitTasksDone: 'own',
} as const satisfies Record<string, Basis>
export type NumberFact = keyof typeof NUMBER_FACTS

/** Every yes or no that a pack may ask about. */
export const FLAGS = {
  reviewed: 'own',
  leader: 'own',
  partyMember: 'own',
  maternity: 'private',
  exempt: 'private',
  suspended: 'private',
  transferred: 'private',
  formerUnitGone: 'private',
  formerUnitCommented: 'own',
  temporaryElsewhere: 'private',
  temporaryCellCommented: 'own',
  absentThatDay: 'own',
  sentSelfRating: 'own',
  /** A complaint, signs of a violation or disunity that a superior is looking into. */
  underVerification: 'private',
  /** A level already decided proved wrong afterwards. */
  defectFound: 'own',
  /** The other side's level was told from outside this campaign. */
  ratedElsewhere: 'own',
} as const satisfies Record<string, Basis>
export type Flag = keyof typeof FLAGS

export type DisciplineSide = 'party' | 'administration' | 'union'

/** One decision of discipline in the year, as the organiser entered it. */
export interface Discipline {
  side: DisciplineSide
  /** The year in which the same act was already the ground of a level, or disciplined on another side; null: in none. */
  countedIn: number | null
  /** Detected by the subject itself, and its consequences mended. */
  selfMended: boolean
}

/** What is frozen of one subject. What is not known is absent and points at nobody. */
export interface Facts {
  numbers: Partial<Record<NumberFact, number>>
  flags: Partial<Record<Flag, boolean>>
  discipline: readonly Discipline[]
  yearBefore: Rating | null
  grades: Readonly<Record<string, Grade>>
  /** By criterion: points, or a share of hundred. */
  points: Readonly<Record<string, number>>
}

/** Nothing known. */
export const NO_FACTS: Facts = { numbers: {}, flags: {}, discipline: [], yearBefore: null, grades: {}, points: {} }
