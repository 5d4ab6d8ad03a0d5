import * as z from 'zod/mini'
import { tableLayoutsSchema } from '../tables/layouts-schema.ts'
import { BALLOT_KINDS } from './conference.ts'
import { processSchema, trackSchema } from './process.ts'
import { packRefSchema } from './rule-pack.ts'
import type { Stage, Track } from './terms.ts'

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** One row of the plan's table of steps (domain.md §7.2). `before` is the plan's "trước ngày D". */
export const stepSchema = z.strictObject({
  no: z.number(),
  /** Clause of the plan, e.g. "III.2.1". */
  ref: z.string(),
  /** Two to eight words for a ruler of dates; `what` has the plan's own wording. */
  title: z.string(),
  actor: z.string(),
  what: z.string(),
  recipient: z.string(),
  /** Null where the plan gives a relative rule or no date. */
  before: z.nullable(isoDate),
  /** How the plan words the date when it is not "trước ngày …". */
  dateText: z.nullable(z.string()),
  /** Stages of tracks whose outer limit this step sets, as "track.stage". */
  limits: z.array(z.string()),
})
export type Step = z.infer<typeof stepSchema>

export const legalBasisSchema = z.strictObject({
  number: z.string(),
  date: isoDate,
  issuer: z.string(),
  title: z.string(),
  /** Shown where the scan leaves doubt (e.g. 01-HD/ĐĐ or 27-HD/ĐĐ). */
  note: z.nullable(z.string()),
})
export type LegalBasis = z.infer<typeof legalBasisSchema>

/** Working days: Monday to Friday, less `off`, plus `worked` (swapped days). Edited each year. */
export const calendarSchema = z.strictObject({
  off: z.array(isoDate),
  worked: z.array(isoDate),
  source: z.string(),
})
export type Calendar = z.infer<typeof calendarSchema>

/**
 * How conferences are held in this campaign: everything that local guidance may change, with where its value is
 * from. The guidance itself (HD/ĐĐ) was not available, so each value is a default that the organiser may change.
 */
export const conferenceRulesSchema = z.strictObject({
  papersAhead: z.strictObject({
    days: z.number(),
    /** True: that many whole working days must lie between (domain.md §7.4). */
    fullDaysBetween: z.boolean(),
    source: z.string(),
  }),
  /** Working days that a writer has for what was returned, the day of the return not counted. */
  returned: z.strictObject({ days: z.number(), source: z.string() }),
  /** Share of the members who count that must be present. */
  quorum: z.strictObject({ numerator: z.number(), denominator: z.number(), source: z.string() }),
  /** Whether the order of R17 is watched on the agenda: collective, head, deputies, members. */
  order: z.strictObject({ collectiveFirst: z.boolean(), source: z.string() }),
  ballot: z.strictObject({ byKind: z.record(z.string(), z.enum(BALLOT_KINDS)), source: z.string() }),
  /**
   * How a count is read as a level: a majority of all members or of those present; cumulated, votes for a higher level
   * count for the lower ones. Absent in campaigns opened before it was data.
   */
  vote: z.optional(z.strictObject({ of: z.enum(['members', 'present']), cumulative: z.boolean(), source: z.string() })),
  /**
   * Whose level goes on where a unit's head differs from its conference: the head's, or the conference's with his
   * differing opinion beside it. Absent as above.
   */
  proposes: z.optional(
    z.strictObject({ byKind: z.record(z.string(), z.enum(['head', 'conference'])), source: z.string() }),
  ),
  /**
   * A meeting that decides: what follows where no level has a majority of all members, and whether who heads a collective votes on
   * it. Absent: nothing is decided, and he votes.
   */
  decision: z.optional(
    z.strictObject({
      noMajority: z.enum(['undecided', 'secondRound']),
      ownUnit: z.enum(['votes', 'leaves']),
      source: z.string(),
    }),
  ),
  /** The electronic secret ballot: off unless allowed here, and never for fewer voters than the minimum. */
  electronic: z.strictObject({ allowed: z.boolean(), minimumVoters: z.number(), source: z.string() }),
  /** Fewer voters than this may betray by a secret ballot how each voted: hands are proposed. Absent as above. */
  secret: z.optional(z.strictObject({ minimumVoters: z.number(), source: z.string() })),
  /** Kinds at whose conference every member is reviewed, also one who is rated elsewhere. Absent: none. */
  reviewsMembers: z.optional(z.strictObject({ kinds: z.array(z.string()), source: z.string() })),
  /** Superior bodies to which a collective sends the draft of its report before its conference. Absent: none. */
  draftTo: z.optional(
    z.strictObject({
      bodies: z.array(z.strictObject({ kind: z.string(), body: z.string() })),
      source: z.string(),
    }),
  ),
  /** Bodies usually invited, by kind: proposed when a conference is scheduled. */
  guests: z.strictObject({ byKind: z.record(z.string(), z.array(z.string())), source: z.string() }),
})
export type ConferenceRules = z.infer<typeof conferenceRulesSchema>

/** How papers are numbered where the organisation does otherwise than usual (docket/series.ts). */
const numberingSchema = z.strictObject({
  /** The term within which numbers of Party papers run, as "2025-2030". */
  term: z.optional(z.string().check(z.regex(/^\d{4}-\d{4}$/))),
  /** Whether administrative numbers of a year run over all kinds, or by kind. Absent: over all. */
  administrative: z.optional(z.enum(['year', 'kindAndYear'])),
})

/** campaigns/{c}: one year's plan. */
export const campaignSchema = z.strictObject({
  id: z.string(),
  year: z.number(),
  title: z.string(),
  planNumber: z.string(),
  planDate: isoDate,
  place: z.string(),
  /** `opening`: its papers, reviews and boards are being written; nobody may do anything in it yet. */
  status: z.enum(['draft', 'opening', 'open', 'closed', 'archived']),
  legalBases: z.array(legalBasisSchema),
  steps: z.array(stepSchema),
  process: processSchema,
  /** The rules it is rated by, as they were when it was opened; in campaigns of before packs were pinned, its name alone. */
  rulePack: z.union([packRefSchema, z.string()]),
  calendar: calendarSchema,
  conferenceRules: conferenceRulesSchema,
  /** Absent: as usual. */
  numbering: z.optional(numberingSchema),
  /** How lists and tables are laid, where an organiser has laid them otherwise; what was issued keeps the layout it had. */
  tableLayouts: z.optional(tableLayoutsSchema),
  /** False: "trước ngày D" ends with D−1. True: with D (domain.md §7.2). */
  deadlineInclusive: z.boolean(),
  /** By track, the report of its results that was issued last. */
  reported: z.optional(z.record(trackSchema, z.string())),
  /** Stages the organiser has closed, as "track.stage". Late work is accepted until then. */
  closedStages: z.array(z.string()),
  /** Number of the last event of its trail; absent before the first. */
  eventSeq: z.optional(z.number()),
  /** Who organises each track now: derived from access by setRoles, read by triggers for "your turn". */
  organisers: z.record(trackSchema, z.array(z.string())),
  /**
   * By unit that decides or is asked, who headed it by office when the campaign was last over, and who was in charge in his place. Absent:
   * it never was, or that was before this was kept.
   */
  ledAtClosing: z.optional(
    z.record(z.string(), z.strictObject({ head: z.string(), inCharge: z.nullable(z.string()) })),
  ),
})
export type Campaign = z.infer<typeof campaignSchema>

/** "track.stage", the key of stage closings and plan limits. */
export const stageKey = (track: Track, stage: Stage) => `${track}.${stage}` as const
