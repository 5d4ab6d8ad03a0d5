import * as z from 'zod/mini'
import { notRatedSchema } from './not-rated.ts'
import { trackSchema } from './process.ts'
import { remarkNoteSchema } from './remark.ts'
import { roundSchema, votingSchema } from './voting.ts'

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** How a conference gives its opinion of a rating. Neither the plan nor NĐ 90 prescribes one (domain.md §4.3.6). */
export const BALLOT_KINDS = ['showOfHands', 'paper', 'electronic'] as const
export type BallotKind = (typeof BALLOT_KINDS)[number]

export const BALLOT_KIND_NAMES: Record<BallotKind, string> = {
  showOfHands: 'Biểu quyết bằng giơ tay',
  paper: 'Bỏ phiếu kín (phiếu giấy)',
  electronic: 'Phiếu kín trên hệ thống',
}

/** Place of a subject in the order of R17: the collective, its head, deputies, then members. */
export const AGENDA_ROLES = ['collective', 'head', 'deputy', 'member'] as const
export type AgendaRole = (typeof AGENDA_ROLES)[number]

export const agendaItemSchema = z.strictObject({
  /** Person or unit; names the item, since nobody stands on one agenda twice. */
  subject: z.string(),
  subjectKind: z.enum(['person', 'unit']),
  name: z.string(),
  role: z.enum(AGENDA_ROLES),
  paperId: z.string(),
  /** The review whose rating rests on this conference; null where the paper is only commented on (R13). */
  reviewId: z.nullable(z.string()),
  /** Reviewed here, or not even that, and given no level; absent: rated, or only commented on. */
  notRated: z.optional(notRatedSchema),
})
export type AgendaItem = z.infer<typeof agendaItemSchema>

/** Somebody on the roll. A body or guest may have no account: the papers are then handed over and that is recorded. */
export const attendeeSchema = z.strictObject({
  /** Person id, or "g-1" … for guests and bodies. */
  id: z.string(),
  kind: z.enum(['member', 'guest', 'body']),
  name: z.string(),
  /** Post, or whom a guest represents; may be empty. */
  post: z.string(),
  /** The person who reads on the screen; null: no account, handed over on paper or otherwise. */
  uid: z.nullable(z.string()),
  /** Counts in quorum and votes. Guests and bodies do not. */
  counts: z.boolean(),
})
export type Attendee = z.infer<typeof attendeeSchema>

export const HANDOUT_WAYS = ['screen', 'paper', 'dispatch', 'email', 'phone'] as const
export type HandoutWay = (typeof HANDOUT_WAYS)[number]

export const HANDOUT_WAY_NAMES: Record<HandoutWay, string> = {
  screen: 'Đọc trên hệ thống, có thư báo',
  paper: 'Giao bản giấy',
  dispatch: 'Gửi công văn',
  email: 'Gửi thư điện tử ngoài hệ thống',
  phone: 'Báo qua điện thoại (chưa phải là giao)',
}

/** Proof that one attendee got the papers: how, on which day, entered by whom. */
export const handoutSchema = z.strictObject({
  how: z.enum(HANDOUT_WAYS),
  /** The day it was handed over; for the screen the day of the act. */
  on: isoDate,
  /** Dispatch number or who received it; empty where there is none. */
  note: z.string(),
  by: z.string(),
  byName: z.string(),
  at: z.date(),
  /** Papers of the agenda that had been accepted then; those accepted later are read on the screen at once. */
  papers: z.number(),
  /** The day on which he was told by telephone: a note, no delivery. */
  told: z.optional(isoDate),
})
export type Handout = z.infer<typeof handoutSchema>

/** A handout taken back: its proof, and why it does not hold any more. */
const withdrawnSchema = z.strictObject({
  attendee: z.string(),
  handout: handoutSchema,
  reason: z.string(),
  by: z.string(),
  byName: z.string(),
  at: z.date(),
})
export type Withdrawn = z.infer<typeof withdrawnSchema>

/** What was knowingly done against a rule or a closed gate, with the reason given; printed in minutes and report. */
export const exceptionSchema = z.strictObject({
  /** "papersAhead", "order", "quorum", "outerLimit", "dayOff", or the id of a gate. */
  rule: z.string(),
  reason: z.string(),
  by: z.string(),
  at: z.date(),
})
export type Exception = z.infer<typeof exceptionSchema>

/** Who took over from chair or secretary during the meeting: who was it, who is, from which hour (HH:MM), why. */
export const replacementSchema = z.strictObject({
  role: z.enum(['chair', 'secretary']),
  was: z.string(),
  wasUid: z.optional(z.string()),
  is: z.string(),
  /** The attendee who took over. */
  attendee: z.string(),
  from: z.string(),
  reason: z.string(),
  /** Whether he kept the minutes before too, so that he still does where the record was a mistake. */
  kept: z.optional(z.boolean()),
  /** Another record has taken its place: it did not happen so, and is printed nowhere. */
  mistaken: z.optional(z.boolean()),
})
export type Replacement = z.infer<typeof replacementSchema>

/** A letter about the draft report: that it went or came, never what it says; the act of that id does. */
const draftLetterSchema = z.strictObject({
  id: z.string(),
  what: z.enum(['sent', 'answered']),
  /** Empty for a letter of ours, whose number is in the book of papers. */
  document: z.string(),
  on: isoDate,
})

const namedPerson = z.strictObject({ uid: z.string(), name: z.string() })
const signature = z.nullable(z.strictObject({ by: z.string(), at: z.date() }))

/**
 * conferences/{c_unit_n}: what everybody invited may know of a conference, also of whom it gives no level and why. No
 * comment, rating, tally or reason of absence: those are in minutes/, and after confirmation in the act. Written by functions only.
 */
export const conferenceSchema = z.strictObject({
  id: z.string(),
  campaign: z.string(),
  unit: z.string(),
  unitName: z.string(),
  track: trackSchema,
  /** One of the process's kinds of conference (model/conference-kind.ts). */
  kind: z.string(),
  /** How it is called, without its number: "Hội nghị kiểm điểm của Ban Tài chính". */
  title: z.string(),
  /** 1 for the unit's conference, 2 … for supplementary ones. */
  number: z.number(),
  /** Number of the last event of its trail; absent before the first. */
  eventSeq: z.optional(z.number()),
  /** Rises by one at every change of the schedule; a stale one is a conflict. */
  revision: z.number(),
  /** The revision in which day, hour or place last changed; absent where it was planned before this was kept. */
  movedAt: z.optional(z.number()),
  state: z.enum(['scheduled', 'open', 'confirmed', 'cancelled']),
  date: isoDate,
  /** HH:MM, local. */
  time: z.string().check(z.regex(/^\d{2}:\d{2}$/)),
  place: z.string(),
  chair: namedPerson,
  secretary: namedPerson,
  /** Who took over from either during the meeting, in order; `chair` and `secretary` are the last. Absent: nobody. */
  replaced: z.optional(z.array(replacementSchema)),
  agenda: z.array(agendaItemSchema),
  /**
   * Ids of the rows that its minutes have for these items, so that rules can tell them from others: they cannot look into a
   * list of maps. Absent where it was planned before there were any; opening the meeting adds them.
   */
  itemRows: z.optional(z.array(z.string())),
  roll: z.array(attendeeSchema),
  /**
   * The organiser who answers for what does not belong to the unit, by subject and by person called; absent where
   * everything does.
   */
  admitted: z.optional(
    z.strictObject({ agenda: z.record(z.string(), z.string()), roll: z.record(z.string(), z.string()) }),
  ),
  ballot: z.enum(BALLOT_KINDS),
  /** Head of the unit: sends the proposal. */
  head: z.string(),
  /** Chair, secretary, head and the unit's clerks: they plan, hand out and keep the minutes. */
  keepers: z.array(z.string()),
  /** Everybody with an account on the roll, and the keepers. */
  readers: z.array(z.string()),
  /** Subject of the item under discussion, shown to everybody present; null between items. */
  current: z.nullable(z.string()),
  /** By attendee. */
  handouts: z.record(z.string(), handoutSchema),
  /**
   * When each attendee said on the screen that the papers are there. Apart from the proofs, so that a whole room may say
   * so at once: each writes one entry, and reads nothing under a lock.
   */
  received: z.record(z.string(), z.date()),
  /** Handouts that were taken back, in order; only added to. Absent before the first. */
  withdrawn: z.optional(z.array(withdrawnSchema)),
  /** How many papers each of them said had come. Absent, also for one attendee: said before it was counted. */
  receivedPapers: z.optional(z.record(z.string(), z.number())),
  /** How often papers were handed out on the screen: makes each time's mails their own. */
  handoutRounds: z.number(),
  exceptions: z.array(exceptionSchema),
  /** How often it was planned anew or handed out today (conference/daily-calls.ts). */
  today: z.optional(z.strictObject({ on: isoDate, calls: z.number() })),
  /** Gates that bind this conference. */
  gates: z.array(z.string()),
  /** Gates that count reviews rated here. */
  countsFor: z.array(z.string()),
  /** Who has confirmed the minutes as they stand; both null while rows may be written. */
  signed: z.strictObject({ chair: signature, secretary: signature }),
  /** Act of the confirmed minutes; null before and after a reopening. */
  minutes: z.nullable(z.string()),
  /** How often minutes have been confirmed; each is kept. */
  minutesCount: z.number(),
  /** Acts of proposals sent, in order. */
  proposals: z.array(z.string()),
  /** Of how many reviews that may be proposed the standing proposals name how many. Absent: sent before it was counted, or none. */
  proposed: z.optional(z.strictObject({ sent: z.number(), of: z.number() })),
  /** What was said of minutes and proposals afterwards, in order: that it was, never why. Absent: nothing. */
  remarks: z.optional(z.array(remarkNoteSchema)),
  /** The last "giấy mời" issued: its number among them, and the schedule's revision that it states. Absent: none. */
  invited: z.optional(z.strictObject({ number: z.number(), revision: z.number() })),
  /** Letters to and from the superior body about the draft report, in order; only added to. Absent: none. */
  drafts: z.optional(z.array(draftLetterSchema)),
  voting: z.nullable(votingSchema),
  /** Rounds of the electronic ballot that are over, in order; only added to. Absent before the first. */
  rounds: z.optional(z.array(roundSchema)),
})
export type Conference = z.infer<typeof conferenceSchema>

/** conferences/{c}/notes/{uid.subject}: an attendee's own notes on one paper; nobody else reads them. */
export const noteSchema = z.strictObject({ subject: z.string(), text: z.string(), updatedAt: z.date() })
export type Note = z.infer<typeof noteSchema>
export const NOTE_MAX = 5_000

/** conferences/{c}/ballots/{round.uid}: one voter's encrypted sheet, deleted at the close. Carries no time. */
export const ballotSchema = z.strictObject({ sheet: z.string() })
