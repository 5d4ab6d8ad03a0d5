import * as z from 'zod/mini'
import { notRatedSchema } from './not-rated.ts'
import { onBehalfSchema } from './on-behalf.ts'
import { trackSchema } from './process.ts'
import { remarkNoteSchema } from './remark.ts'
import { CONFIRMERS, REMEDIATION_STATES } from './remediation.ts'
import { GRADES, RATINGS } from './terms.ts'

export const FORM_IDS = ['02A', '02B', '01'] as const
export type FormId = (typeof FORM_IDS)[number]

/** One section as it stands in a draft or a sealed revision; which keys are allowed is the form's business. */
export const sectionSchema = z.strictObject({
  text: z.optional(z.string()),
  grade: z.optional(z.enum(GRADES)),
  rating: z.optional(z.enum(RATINGS)),
  /** Rises by one at every save of this section; a stale rev is a conflict that both writers are shown. */
  rev: z.number(),
  by: z.string(),
})
export type Section = z.infer<typeof sectionSchema>
export const sectionsSchema = z.record(z.string(), sectionSchema)
export type Sections = z.infer<typeof sectionsSchema>

/** Why a section cannot be accepted, or, under `paper`, the whole; the Vietnamese sentence is in forms/reasons.ts. */
export const REASONS = [
  'textMissing',
  'gradeMissing',
  'ratingMissing',
  'textTooLong',
  'notInForm',
  'unreadable',
  'ratingFixed',
  'sameText',
  'notSameText',
] as const
export type Reason = (typeof REASONS)[number]

/** Sections in which a subject gives itself a level: VII.1 and VII.2 of Mẫu 02, VII of Mẫu 01. */
export const SELF_RATINGS = ['civilRating', 'partyRating', 'collectiveRating'] as const
export type SelfRating = (typeof SELF_RATINGS)[number]

/** papers/{c_subject}: the header. Carries no text and no rating. Written by functions only. */
export const paperSchema = z.strictObject({
  id: z.string(),
  campaign: z.string(),
  /** Running number in the campaign, part of the receipt's reference. */
  number: z.number(),
  subject: z.string(),
  subjectKind: z.enum(['person', 'unit']),
  subjectName: z.string(),
  unit: z.string(),
  unitName: z.string(),
  form: z.enum(FORM_IDS),
  /** Whether the party self-rating (VII.2) is asked for. */
  partyMember: z.boolean(),
  /**
   * Self-ratings that are not asked for, by their section, because no review that rests on them gives a level. Absent, or
   * without the section: asked for.
   */
  notRated: z.optional(z.partialRecord(z.enum(SELF_RATINGS), notRatedSchema)),
  /** Who edits the draft: the person, or a collective's drafters. */
  writers: z.array(z.string()),
  /** Who alone may seal. */
  responsible: z.string(),
  /** Who may return it: the unit head for staff; empty where the organiser of the track does. */
  returners: z.array(z.string()),
  /** Who reads it once accepted, besides writers and organisers of its tracks. */
  audience: z.array(z.string()),
  tracks: z.array(trackSchema),
  /** "track.selfReview" of each track; the paper is closed when all of them are closed. */
  feeds: z.array(z.string()),
  reviewIds: z.array(z.string()),
  /** `completing`: reopened by its writer after a conference; sealing it again moves nothing. */
  state: z.enum(['drafting', 'sealed', 'returned', 'completing']),
  /** The revision being written (drafting, returned) or last accepted (sealed). */
  revision: z.number(),
  /** The last accepted revision, 0 before the first. Readers see revisions up to this one. */
  accepted: z.number(),
  /** How many issues of gợi ý kiểm điểm section IV must answer. */
  suggestions: z.number(),
  /** Letters of suggested issues that were issued, as acts, and up to which issue each of them goes. Absent: none. */
  letters: z.optional(z.array(z.strictObject({ act: z.string(), upTo: z.number() }))),
  /** First moment that is late: midnight (UTC+7) after the last valid day. */
  dueAt: z.date(),
  /** Until when what was returned last is awaited: its own date, where the paper's had passed or is sooner. */
  returnDueAt: z.optional(z.date()),
  /** Who returned it last named that date: it holds also where the plan would give longer. Absent or false: did not. */
  returnDateNamed: z.optional(z.boolean()),
  /** When the text was accepted that its reviews moved on with; a version completed later does not change it. */
  acceptedAt: z.nullable(z.date()),
  /** Number of the last event of its trail; absent before the first. */
  eventSeq: z.optional(z.number()),
  /** What was said of revisions entered from paper: that their signatory does not agree. Absent: nothing. */
  remarks: z.optional(z.array(remarkNoteSchema)),
  /** By review, when its subject was told what was decided, in which part, and when that was acknowledged. Absent: nothing was told. */
  notices: z.optional(
    z.record(
      z.string(),
      z.strictObject({
        at: z.date(),
        part: z.string(),
        /** Acknowledged on the screen; or handed over on paper on that day, signed for or not, which its trail alone says. */
        received: z.optional(z.strictObject({ at: z.date(), on: z.nullable(z.string()) })),
      }),
    ),
  ),
  /**
   * How its plan of mending stands (plan, IV), never in what: which plan, and who has confirmed it. Absent: none was handed in.
   */
  remediation: z.optional(
    z.strictObject({
      state: z.enum(REMEDIATION_STATES),
      plan: z.string(),
      at: z.date(),
      confirmed: z.array(z.enum(CONFIRMERS)),
    }),
  ),
  /** Conferences where it is read: their dates make it due, their attendees read it once it is handed out. */
  meetings: z.record(
    z.string(),
    z.strictObject({
      date: z.string(),
      attendees: z.array(z.string()),
      /** Only commented on there, by a unit that does not rate it, and so may not date it. */
      commented: z.optional(z.literal(true)),
    }),
  ),
})
export type Paper = z.infer<typeof paperSchema>

/** papers/{p}/drafts/current: the text being written. Read by writers only; fires no trigger. */
export const draftSchema = z.strictObject({
  revision: z.number(),
  sections: sectionsSchema,
  /** The one section the last save changed; rules allow no other to change with it. */
  touched: z.nullable(z.string()),
  updatedAt: z.date(),
  /** Why the last seal was refused, section by section, at the rev it was refused at. Written by functions. */
  refusal: z.nullable(
    z.strictObject({
      at: z.date(),
      reasons: z.record(z.string(), z.strictObject({ reason: z.enum(REASONS), rev: z.number() })),
    }),
  ),
})
export type Draft = z.infer<typeof draftSchema>

/** Độ mật on a paper. What bears one is recorded by number, date and place alone (design §4, On behalf). */
export const SECRECY_MARKS = ['none', 'confidential', 'secret', 'topSecret'] as const
export type SecrecyMark = (typeof SECRECY_MARKS)[number]

/** A signed paper that was entered for who signed it: typed, or only where it is kept. */
export const onPaperSchema = z.strictObject({
  ...onBehalfSchema.shape,
  /** Its number where it has one; always where it bears a mark. */
  number: z.string(),
  mark: z.enum(SECRECY_MARKS),
  /** False: no text is here, at most the levels that the subject gave itself. */
  typed: z.boolean(),
})
export type OnPaper = z.infer<typeof onPaperSchema>

/**
 * papers/{p}/revisions/{n}: a sealed text, create-only. `sections` equals the draft's at that moment, or what was entered
 * from paper.
 */
export const revisionSchema = z.strictObject({
  revision: z.number(),
  sections: sectionsSchema,
  by: z.string(),
  submittedAt: z.date(),
  /** Why a returned text comes again word for word; only then. Read by whoever reads the text, printed nowhere. */
  sameBecause: z.optional(z.string()),
  /** Entered for the responsible person, by `by`; only by the command that does. Absent: sealed by himself. */
  onPaper: z.optional(onPaperSchema),
})
export type Revision = z.infer<typeof revisionSchema>

/** papers/{p}/returns/{n}: the remarks with which revision n was returned. Read by writers and who may return. */
export const returnSchema = z.strictObject({
  revision: z.number(),
  remarks: z.string(),
  by: z.string(),
  byName: z.string(),
  at: z.date(),
  /** The last day on which it is awaited again, where who returned it named one. */
  wantedBy: z.optional(z.string()),
})
export type PaperReturn = z.infer<typeof returnSchema>
