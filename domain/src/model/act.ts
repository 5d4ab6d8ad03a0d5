import * as z from 'zod/mini'
import { agendaItemSchema, attendeeSchema, BALLOT_KINDS, exceptionSchema, replacementSchema } from './conference.ts'
import { differenceSchema } from './difference.ts'
import { tallySchema } from './minutes.ts'
import { notRatedSchema } from './not-rated.ts'
import { type OnBehalf, onBehalfSchema } from './on-behalf.ts'
import { actFactsSchema } from './printed.ts'
import { trackSchema } from './process.ts'
import { REMARKS } from './remark.ts'
import { RATINGS } from './terms.ts'
import { roundSchema } from './voting.ts'

/** To what an act belongs: the conference that made it, a body, a unit, the campaign as a whole, or the paper it speaks of. */
export const ACT_OWNERS = ['conference', 'body', 'unit', 'campaign', 'paper'] as const
const actOwnerSchema = z.strictObject({ kind: z.enum(ACT_OWNERS), id: z.string() })
export type ActOwner = z.infer<typeof actOwnerSchema>

const common = {
  id: z.string(),
  campaign: z.string(),
  of: actOwnerSchema,
  unit: z.string(),
  unitName: z.string(),
  track: trackSchema,
  by: z.string(),
  onBehalf: z.nullable(onBehalfSchema),
  submittedAt: z.date(),
  /** What a print states besides; absent in acts of before it was stored, and where nothing is printed. */
  facts: z.optional(actFactsSchema),
  /** Who reads it, besides the organisers of the track. */
  audience: z.array(z.string()),
}

/** What every act says of itself, whatever its kind. */
export interface ActBase {
  id: string
  kind: string
  campaign: string
  of: ActOwner
  by: string
  onBehalf: OnBehalf | null
  submittedAt: Date
}

/** What a conference said of one subject. */
export const minutedItemSchema = z.strictObject({
  ...agendaItemSchema.shape,
  state: z.enum(['reviewed', 'deferred']),
  deferredBecause: z.string(),
  comments: z.string(),
  answer: z.string(),
  /** The level the subject gave itself in the text it presented; absent in minutes of before it was stated. */
  selfRating: z.optional(z.nullable(z.enum(RATINGS))),
  /** It stands on the signed paper and was not entered. */
  selfRatingOnPaper: z.optional(z.literal(true)),
  tally: z.nullable(tallySchema),
  proposed: z.nullable(z.enum(RATINGS)),
  /** Absent in minutes confirmed before levels were compared. */
  differences: z.optional(z.array(differenceSchema)),
  remark: z.string(),
})
export type MinutedItem = z.infer<typeof minutedItemSchema>

/** acts/{conference.minutes.n}: minutes confirmed by chair and secretary. Create-only. */
export const minutesActSchema = z.strictObject({
  ...common,
  kind: z.literal('minutes'),
  number: z.number(),
  conferenceKind: z.string(),
  date: z.string(),
  place: z.string(),
  startedAt: z.string(),
  endedAt: z.string(),
  chairName: z.string(),
  secretaryName: z.string(),
  roll: z.array(
    z.strictObject({
      ...attendeeSchema.shape,
      present: z.boolean(),
      reason: z.string(),
      /** HH:MM, of who came after the opening, or left before the end. */
      arrived: z.optional(z.string()),
      left: z.optional(z.string()),
    }),
  ),
  /** Who took over from chair or secretary; their names are those at the end. Absent: nobody. */
  replaced: z.optional(z.array(replacementSchema)),
  ballot: z.enum(BALLOT_KINDS),
  sheets: z.nullable(z.strictObject({ issued: z.number(), returned: z.number(), invalid: z.number() })),
  /** Who counted ballots on paper, the head first. Absent: their names come with the pen. */
  tellers: z.optional(z.array(z.strictObject({ name: z.string(), post: z.string() }))),
  /** Rounds of the electronic ballot, the uncounted ones too; absent where there was none. */
  rounds: z.optional(z.array(roundSchema)),
  course: z.string(),
  conclusion: z.string(),
  readBack: z.boolean(),
  items: z.array(minutedItemSchema),
  exceptions: z.array(exceptionSchema),
})
export type MinutesAct = z.infer<typeof minutesActSchema>

export const proposedItemSchema = z.strictObject({
  reviewId: z.string(),
  subject: z.string(),
  subjectKind: z.enum(['person', 'unit']),
  name: z.string(),
  /** As held when it was sent. Absent: none, a collective, or sent before lists had such a column. */
  post: z.optional(z.string()),
  /** The rating the subject gave itself; null where its form asks for none. */
  selfRating: z.nullable(z.enum(RATINGS)),
  /** It stands on the paper alone, which is kept elsewhere and was not typed in. */
  selfRatingOnPaper: z.optional(z.literal(true)),
  tally: z.nullable(tallySchema),
  /** Null where no level is given. */
  proposed: z.nullable(z.enum(RATINGS)),
  notRated: z.optional(notRatedSchema),
  /** What the head thinks otherwise where the conference's level goes on; the reason is among the differences. */
  headOpinion: z.optional(z.enum(RATINGS)),
  /** All of them, those of the minutes first. Absent in lists sent before levels were compared. */
  differences: z.optional(z.array(differenceSchema)),
  remark: z.string(),
})
export type ProposedItem = z.infer<typeof proposedItemSchema>

/** acts/{conference.proposal.n}: "Hồ sơ đề nghị xếp loại" of a unit. Create-only. */
export const proposalActSchema = z.strictObject({
  ...common,
  kind: z.literal('proposal'),
  number: z.number(),
  items: z.array(proposedItemSchema),
})
export type ProposalAct = z.infer<typeof proposalActSchema>

/**
 * acts/{conference.remark.n}, acts/{paper.remark.n}: what was said of minutes, a proposal or a paper afterwards: it was
 * returned, withdrawn, or somebody in whose name it was entered does not agree. Create-only, as what it speaks of.
 */
export const remarkActSchema = z.strictObject({
  ...common,
  kind: z.literal('remark'),
  number: z.number(),
  byName: z.string(),
  /** The act it speaks of, or the number of the paper's revision. */
  about: z.string(),
  what: z.enum(REMARKS),
  reason: z.string(),
})
export type RemarkAct = z.infer<typeof remarkActSchema>

/** The draft went to the superior body, or an opinion on it came back. */
export const DRAFT_STEPS = ['sent', 'answered'] as const

/**
 * acts/{conference.draft.n}: a collective's draft report as sent to a superior body before its conference, or an opinion on
 * it (góp ý). Our own letter has its number in the book of papers, and `facts` for its print; what went out on paper says
 * where it is kept (`onBehalf`). What is marked secret stays on paper. Create-only.
 */
export const draftActSchema = z.strictObject({
  ...common,
  kind: z.literal('draft'),
  number: z.number(),
  byName: z.string(),
  what: z.enum(DRAFT_STEPS),
  /** The superior body. */
  to: z.string(),
  /** Number of a superior's letter as it is written; of ours empty, or typed before there was an entry for it. */
  document: z.string(),
  on: z.string(),
  receivedBy: z.string(),
  text: z.string(),
  keptAt: z.string(),
})
export type DraftAct = z.infer<typeof draftActSchema>

/** How the letter's head and number are written: by HD 36 or by NĐ 30. */
const styleSchema = z.enum(['party', 'administrative'])

/** What an invitation states of its conference, as the plan stood when it was issued. */
const invitedToSchema = z.strictObject({
  style: styleSchema,
  /** "hội nghị kiểm điểm của Ban Tài chính", within a sentence. */
  title: z.string(),
  content: z.string(),
  date: z.string(),
  time: z.string(),
  place: z.string(),
  chairName: z.string(),
  /** Guests and bodies, each with the post; members are invited together. */
  guests: z.array(z.string()),
})
export type InvitedTo = z.infer<typeof invitedToSchema>

/** acts/{conference.invitation.n}: "Giấy mời" as it was issued; a plan that changes has another. Create-only. */
export const invitationActSchema = z.strictObject({
  ...common,
  kind: z.literal('invitation'),
  number: z.number(),
  to: invitedToSchema,
})
export type InvitationAct = z.infer<typeof invitationActSchema>

/** acts/{campaign_random.suggestion.n}, which names nobody: "Công văn gợi ý kiểm điểm" as it was issued, with its issues. Create-only. */
export const suggestionActSchema = z.strictObject({
  ...common,
  kind: z.literal('suggestion'),
  number: z.number(),
  style: styleSchema,
  subject: z.strictObject({ kind: z.enum(['person', 'unit']), name: z.string() }),
  issues: z.array(z.strictObject({ number: z.number(), issue: z.string(), basis: z.string(), document: z.string() })),
  /** The last day, YYYY-MM-DD, on which the answer is in time. */
  until: z.string(),
})
export type SuggestionAct = z.infer<typeof suggestionActSchema>

/** Reviews one act may move: some 1,200 documents in one transaction, which takes a second or two (design §4). */
export const ACT_MAX = 400
