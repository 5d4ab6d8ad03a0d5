import * as z from 'zod/mini'
import { conferenceKindSchema } from './conference-kind.ts'
import { CONFIRMERS } from './remediation.ts'
import { STAGES, TRACKS_MAX } from './terms.ts'

/** A track's id stands in ids of reviews (parted by "_") and in keys of stages (by "."), so it holds neither. */
export const trackSchema = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,30}$/))

const trackRowSchema = z.strictObject({
  id: trackSchema,
  name: z.string(),
  /** Which self-rating of a person's paper it judges, and which of two reviews names the paper's unit. */
  side: z.enum(['civil', 'party']),
  /** Display name of who organises it. */
  organiser: z.string(),
  /** Whose organisation stands above its collectives, on the head of their papers. */
  superior: z.string(),
  /**
   * To whom, and through whom, the collective that its reviews rest on submits what it proposes, where that is a paper of the Party of its own.
   * Absent: as the proposals of other units are.
   */
  submits: z.optional(z.strictObject({ to: z.string(), via: z.string() })),
  /** What dates its papers: the rule of days before the last possible conference, or a step of the plan. */
  papersDue: z.enum(['beforeConference', 'planStep']),
  /** `paper`: self-review is signed on paper and entered for who signed it; nobody is asked to write here. Absent: online. */
  selfReview: z.optional(z.enum(['online', 'paper'])),
})

/**
 * Who brings a stage to its end.
 * - writer: the paper's responsible person.
 * - head: the head of the unit whose conference reviews the subject; where the subject is the head or the collective
 *   itself, the organiser of the track.
 * - organiser: of the track.
 * - body: members of the consulted bodies, each over what is not its own; where there is nobody to ask, the organiser.
 * - decider: the members of the review's decider, and the organiser, who records what was decided in a room or outside.
 */
const ACTORS = ['writer', 'head', 'organiser', 'body', 'decider'] as const

const stageRowSchema = z.strictObject({ stage: z.enum(STAGES), actor: z.enum(ACTORS) })
export type StageRow = z.infer<typeof stageRowSchema>
export type StageActor = StageRow['actor']

const keepsOrder = (stages: readonly StageRow[]): boolean =>
  stages.every(({ stage }, at) => {
    const before = stages[at - 1]
    return !before || STAGES.indexOf(before.stage) < STAGES.indexOf(stage)
  })

const pathSchema = z.strictObject({
  track: trackSchema,
  /** The class of decider whose reviews take it; null: every class without a path of its own in this track. */
  deciderClass: z.nullable(z.string()),
  /** In the common order of STAGES, so that a board can tell what is behind a review from its stage. */
  stages: z.array(stageRowSchema).check(z.minLength(2), z.refine(keepsOrder)),
})

const deciderSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  class: z.string(),
  /** People here who decide, or who record what it decided; empty for a body outside. */
  members: z.array(z.string()),
  /** The collective whose members vote where it decides here. Absent: it decides outside, or alone. */
  unit: z.optional(z.string()),
  /**
   * How it decides where it is not a meeting that a recorder enters: alone (`head`), or as a committee one of whose members enters
   * it (`committee`). Absent: in that meeting where it has a collective, else outside, and what it decided is entered from paper.
   */
  way: z.optional(z.enum(['head', 'committee'])),
  /**
   * Who opens its table and records its meetings: somebody it names who belongs to none of the groups. Absent: nobody yet.
   */
  recorder: z.optional(z.string()),
})
export type Decider = z.infer<typeof deciderSchema>

const bodySchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** People here who give its opinion; nobody belongs to two bodies. */
  members: z.array(z.string()),
  /** Outside the system: a name only, whose opinion comes on paper. */
  outside: z.boolean(),
  /** Units about whose subjects alone it is asked. Absent: about all that are not its own. */
  about: z.optional(z.array(z.string())),
})
export type Body = z.infer<typeof bodySchema>

/** Which reviews must come first, as seen from the unit whose conference is bound. */
const requirementSchema = z.union([
  z.strictObject({ of: z.literal('ownCollectives') }),
  /** Units of a kind below the bound one. */
  z.strictObject({ of: z.literal('unitsBelow'), unitKind: z.string() }),
  /** All reviews of a track in units of a kind. */
  z.strictObject({ of: z.literal('unitsOfTrack'), track: trackSchema, unitKind: z.string() }),
  z.strictObject({ of: z.literal('decidedBy'), decider: z.string() }),
])

export const gateWordsSchema = z.strictObject({
  /** What is done by passing it closed. */
  passed: z.string(),
  /** The order itself, as minutes name it. */
  order: z.string(),
  /** What the head whose conference waited is told when it opens. */
  opened: z.string(),
})

const gateRowSchema = z.strictObject({
  kind: z.string(),
  /** Kind of the units whose conferences it binds; null: all. */
  unitKind: z.nullable(z.string()),
  /** Which subjects of that conference. */
  binds: z.enum(['people', 'head', 'all']),
  requires: requirementSchema,
  until: z.enum(['minuted', 'decided']),
  /** `warn`: said, and no reason is asked of a conference that passes it; absent: one is. */
  severity: z.optional(z.enum(['warn', 'block'])),
  words: gateWordsSchema,
  /** Clause that orders it. */
  source: z.string(),
})
export type GateRow = z.infer<typeof gateRowSchema>

/**
 * Who appraises a group besides its organisers, because they belong to it: a person whom the decider names, and who helps him.
 * It holds of a group, because what is hidden is hidden by group.
 */
const appraiserSchema = z.strictObject({
  track: trackSchema,
  group: z.string(),
  appraiser: z.string(),
  /** Null: nobody helps. */
  clerk: z.nullable(z.string()),
})
export type Appraiser = z.infer<typeof appraiserSchema>

/** An organisation and what stands above it, as the head of its papers states them. */
const agencySchema = z.strictObject({ name: z.string(), superior: z.string() })
export type Agency = z.infer<typeof agencySchema>

/**
 * Whose deciders are told of each subject of theirs, themselves left out, the level that he has in other tracks, proposed, then decided, and
 * nothing else of it: what a cell's committee gives rests on the civil level (R02, R09). Named when it was whole groups, once decided.
 */
const heldOnceDecidedSchema = z.strictObject({ by: trackSchema, tracks: z.array(trackSchema), source: z.string() })

/** The process of one campaign: everything of it that another organisation, or the next year, does otherwise. */
export const processSchema = z.strictObject({
  /**
   * The organisation itself and what stands above it, as the head of its papers states them; "{place}" is the campaign's place.
   * Absent: in campaigns opened before another organisation's could be, the federation of trade unions.
   */
  agency: z.optional(agencySchema),
  tracks: z.array(trackRowSchema).check(z.minLength(1), z.maxLength(TRACKS_MAX)),
  paths: z.array(pathSchema),
  deciders: z.array(deciderSchema),
  /** Asked for their opinion at consultation. */
  bodies: z.array(bodySchema),
  /**
   * Kinds of bodies outside whose opinion is asked by letter where it is needed, and the groups that each is asked about unless
   * an organiser chooses otherwise. Absent: in campaigns opened before they were.
   */
  outside: z.optional(z.array(z.strictObject({ id: z.string(), name: z.string(), groups: z.array(z.string()) }))),
  /** Groups of similar tasks, for quotas. */
  groups: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  gates: z.array(gateRowSchema),
  conferences: z.array(conferenceKindSchema),
  /**
   * Who suggests issues (gợi ý kiểm điểm): the superior authority alone (QĐ 124, Đ.7.1), whose issues an organiser enters, or
   * heads of units to their people as well. Absent: in campaigns opened before it was asked, heads too.
   */
  suggest: z.optional(z.enum(['superior', 'heads'])),
  /** Absent: nobody. */
  heldOnceDecided: z.optional(z.array(heldOnceDecidedSchema)),
  /**
   * How results are told: how many hours the head of a unit hears of differences before his people do. Absent: in campaigns opened
   * before results were told here, none.
   */
  notice: z.optional(
    z.strictObject({
      headsFirstHours: z.int().check(z.nonnegative()),
      /** Days in which a subject may petition against his result. */
      petitionDays: z.int().check(z.positive()),
      /** From which day they are counted: on which it was told, or received. Absent: told. */
      petitionFrom: z.optional(z.enum(['told', 'received'])),
      /** Working days after its telling in which a result is acknowledged as received. Absent: no day is named, nobody is reminded. */
      receiptDays: z.optional(z.int().check(z.positive(), z.maximum(30))),
      source: z.string(),
    }),
  ),
  /**
   * On which working days before and after the own date of what somebody owes he is reminded of it. Absent: in campaigns opened
   * before it was data, as usual (reminders/days/rule.ts).
   */
  reminders: z.optional(
    z.strictObject({
      before: z.array(z.int().check(z.positive(), z.maximum(30))),
      after: z.array(z.int().check(z.positive(), z.maximum(30))),
      source: z.string(),
    }),
  ),
  /**
   * How limits are mended (plan, IV): by which steps of the plan plans are due, and who may confirm them: the head of the unit, the
   * committee of a member's cell. Absent: in campaigns opened before plans were handed in here, none are.
   */
  remediation: z.optional(
    z.strictObject({
      steps: z.strictObject({ unit: z.number(), person: z.number() }),
      confirms: z.array(z.enum(CONFIRMERS)).check(z.minLength(1)),
      source: z.string(),
    }),
  ),
  /** Which step of the plan is the report of what came of it (plan, V.2). Absent: in campaigns opened before it was said, its task has no day. */
  report: z.optional(z.strictObject({ step: z.number() })),
  /** Absent: organisers appraise every group. */
  appraisers: z.optional(z.array(appraiserSchema)),
})
export type Process = z.infer<typeof processSchema>
