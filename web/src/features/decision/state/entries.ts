/** What is entered of the meeting as a whole; what is not there is as usual. */
export interface MeetingEntry {
  date?: string
  startedAt?: string
  endedAt?: string
  place?: string
  chair?: string
  secretaryName?: string
  ballot?: 'showOfHands' | 'paper'
  issued?: number
  returned?: number
  invalid?: number
  /** Numbered sets were given out; ids of whose came back, by commas. */
  setsOut?: boolean
  setsBack?: string
  /** Ids of who counts, by commas, the head first. */
  tellers?: string
  /** Of the vote on the whole list. */
  agree?: number
  against?: number
  course?: string
  conclusion?: string
}

/** A round of one subject's vote: on what is entered, or by level. */
export interface RoundEntry {
  agree?: number
  against?: number
  outstanding?: number
  good?: number
  completed?: number
  notCompleted?: number
  invalid?: number
}

/** What is entered of one subject. */
export interface ItemEntry extends RoundEntry {
  /** Not of this meeting. */
  out?: boolean
  single?: boolean
  /** A level, why there is none yet, "notRated:…" or "undecided". */
  outcome?: string
  byLevel?: boolean
  again?: boolean
  agree2?: number
  against2?: number
  outstanding2?: number
  good2?: number
  completed2?: number
  notCompleted2?: number
  invalid2?: number
  /** Ids of who went out without having to, by commas. */
  left?: string
  reason?: string
  dissent?: string
}

/** A resolution that lets a rule be passed. */
export interface OverrideEntry {
  rule?: string
  number?: string
  date?: string
  reason?: string
}

/** By member: why he was not there. */
export type AbsentEntry = Record<string, string>

type Entry = MeetingEntry & ItemEntry & OverrideEntry & AbsentEntry

/** All of it as it is kept: a line each. */
export type Entered = Readonly<Record<string, Partial<Entry> | undefined>>

export const MEETING = 'meeting'
export const ABSENT = 'absent'
export const itemLine = (reviewId: string): string => `item ${reviewId}`
export const overrideLine = (at: string): string => `override ${at}`
