import * as z from 'zod/mini'
import { campaignActFields } from '../acts/owned-act.ts'
import type { ActBase } from '../model/act.ts'
import { differenceSchema } from '../model/difference.ts'
import { actFactsSchema } from '../model/printed.ts'
import { trackSchema } from '../model/process.ts'
import { findingSchema } from '../pack/stored/result-schema.ts'
import { outcomeFields } from './outcome-fields.ts'
import { MEETING_BALLOTS } from './votes/ballots.ts'
import { agreementSchema, sheetsCountSchema, voteSchema } from './votes/vote.ts'
import { RESULT_WAYS } from './way.ts'

/** A member of the collective on the day, and whether he came. */
const meetingMemberSchema = z.strictObject({
  /** Of the person; of somebody outside the registry a number of his own. */
  id: z.string(),
  name: z.string(),
  post: z.string(),
  votes: z.boolean(),
  present: z.boolean(),
  /** Of absence. */
  reason: z.string(),
})
export type MeetingMember = z.infer<typeof meetingMemberSchema>

/** Who got which numbered set of the table, and whether it came back. */
export const setSchema = z.strictObject({ id: z.string(), number: z.number(), back: z.boolean() })

/** What is minuted of the meeting as a whole. */
const meetingSchema = z.strictObject({
  date: z.string(),
  startedAt: z.string(),
  endedAt: z.string(),
  place: z.string(),
  chair: z.string(),
  secretaryName: z.string(),
  roll: z.array(meetingMemberSchema),
  ballot: z.enum(MEETING_BALLOTS),
  sheets: z.nullable(sheetsCountSchema),
  /** Tổ kiểm phiếu, its head first. */
  tellers: z.array(z.string()),
  /** "Thống nhất toàn bộ danh sách"; null: every subject was voted singly. */
  list: z.nullable(agreementSchema),
  /** Absent: none were given out, or before they were recorded. */
  sets: z.optional(z.array(setSchema)),
  course: z.string(),
  conclusion: z.string(),
})
export type DecisionMeeting = z.infer<typeof meetingSchema>

/**
 * By which resolution a rule was passed, for one subject, its group, or what counts over all; without a number: by the reason of who
 * decided alone, which is enough where the rule only questions.
 */
export const overrideSchema = z.strictObject({
  rule: z.string(),
  number: z.string(),
  date: z.string(),
  reason: z.string(),
})
export type Override = z.infer<typeof overrideSchema>

/**
 * acts/{campaign.decision.n}: a meeting of who decides, as its recorder entered it; what comes late is another. It says which
 * subjects and of none what: that stands in the parts, hidden by group. What was said in the room may tell of anybody, so
 * that the recorder alone, who is in no group, reads it until notice. Create-only.
 */
export const decisionActSchema = z.strictObject({
  ...campaignActFields('decision'),
  track: trackSchema,
  /** Id of who decided. */
  decider: z.string(),
  items: z.array(
    z.strictObject({
      reviewId: z.string(),
      name: z.string(),
      part: z.strictObject({
        id: z.string(),
        scope: z.string(),
        group: z.string(),
        subjectKind: z.enum(['person', 'unit']),
      }),
    }),
  ),
  meeting: meetingSchema,
  /**
   * Who has learned what stands on the table of all groups, because he was in the room from the chair's opening on; `out`: the
   * subjects for which he was not. Absent in acts of before.
   */
  informed: z.optional(
    z.array(z.strictObject({ id: z.string(), name: z.string(), from: z.string(), out: z.array(z.string()) })),
  ),
  /** Of what counts over all groups, and of who was decided before; the others stand in the parts. Absent in acts of before. */
  overrides: z.optional(z.array(overrideSchema)),
  facts: actFactsSchema,
})
export type DecisionAct = z.infer<typeof decisionActSchema> & ActBase

/** reviews/{r}/parts/decision.{n}: what was decided of one subject, or that nothing was. */
export const decisionPartSchema = z.strictObject({
  stage: z.literal('decision'),
  number: z.number(),
  scope: z.string(),
  act: z.string(),
  ...outcomeFields,
  /** What was appraised. */
  appraised: z.strictObject(outcomeFields),
  /** By the vote on the whole list, or singly; or as `result/` enters it, by whom. */
  way: z.enum(['list', 'single', ...RESULT_WAYS]),
  rounds: z.array(voteSchema),
  /** Of how many more than half was asked, and how many voted. */
  members: z.number(),
  voters: z.number(),
  /** Who was out of the room: for his own sake, or otherwise. */
  apart: z.array(z.string()),
  differences: z.array(differenceSchema),
  reason: z.string(),
  /** Who thinks otherwise and wants it minuted. */
  dissent: z.string(),
  findings: z.array(findingSchema),
  overrides: z.array(overrideSchema),
  at: z.date(),
})
export type DecisionPart = z.infer<typeof decisionPartSchema>
