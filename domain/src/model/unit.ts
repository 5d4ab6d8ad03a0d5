import * as z from 'zod/mini'

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

export const UNIT_KINDS = [
  'partyGroup',
  'department',
  'standingCommittee',
  'office',
  'partyCell',
  'cellCommittee',
] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

/** What each kind is called where somebody chooses one or writes it into a table. */
export const UNIT_KIND_NAMES: Record<UnitKind, string> = {
  partyGroup: 'Đảng đoàn',
  department: 'Ban, phòng và tương đương',
  standingCommittee: 'Ban Thường vụ',
  office: 'Cơ quan, đơn vị',
  partyCell: 'Chi bộ',
  cellCommittee: 'Chi ủy',
}

/** Longest list of members: a large party cell. */
export const MEMBERS_MAX = 300

/**
 * Who belongs to a collective and decides with it: the one source of its roll, quorum, majority and signatures. Of
 * another agency and without an account: `person` null, with the name and agency as papers name them.
 */
const memberSchema = z.strictObject({
  person: z.nullable(z.string()),
  name: z.string(),
  /** Post in this collective, e.g. "Ủy viên Ban Thường vụ". */
  post: z.string(),
  /** Of somebody outside, else empty. */
  agency: z.string(),
  from: z.nullable(isoDate),
  /** The last day; null: still is. */
  to: z.nullable(isoDate),
  /** False: attends without a vote, as a probationary party member does. */
  votes: z.boolean(),
})
export type Member = z.infer<typeof memberSchema>

/** Who signs the unit's papers, and in which capacity: "TM. BAN THƯỜNG VỤ" / "KT. CHỦ TỊCH" over "PHÓ CHỦ TỊCH". */
const signerSchema = z.strictObject({
  person: z.string(),
  /** Line above the title; empty where somebody signs in his own name. */
  capacity: z.string(),
  title: z.string(),
})
export type Signer = z.infer<typeof signerSchema>

/** Why a delegation did not begin or end on its day by itself. */
export const STUCK_REASONS = ['noAppraiser', 'twoBodies', 'tooLarge'] as const

/** Somebody in charge in the place of who heads a unit, for some days ("người phụ trách"); it begins and ends by itself. */
const delegationSchema = z.strictObject({
  /** Who heads the unit otherwise. */
  head: z.string(),
  person: z.string(),
  /** First and last day. */
  from: isoDate,
  to: isoDate,
  /** Until when, as a moment, by which it is found. */
  until: z.date(),
  /** By which it was given: number, day, kind of paper. */
  document: z.string(),
  /** Who entered it. */
  by: z.string(),
  /** False: still to come, and the head leads. */
  begun: z.boolean(),
  /** What keeps it from beginning or ending now, and when that was last tried. Absent: nothing does. */
  stuck: z.optional(z.strictObject({ reason: z.enum(STUCK_REASONS), at: z.date() })),
})
export type Delegation = z.infer<typeof delegationSchema>

/** units/{u}: a collective of the registry. What came later than the first campaigns is optional. */
export const unitSchema = z.strictObject({
  id: z.string(),
  /** Full official name, e.g. "Ban Thường vụ LĐLĐ huyện Tam Đường". */
  name: z.string(),
  /** Name for tables and phones, e.g. "BTV LĐLĐ Tam Đường". */
  shortName: z.string(),
  kind: z.enum(UNIT_KINDS),
  parent: z.nullable(z.string()),
  /** The person who directly heads the unit. */
  head: z.string(),
  deputies: z.array(z.string()),
  /** Who is in charge of it in the leadership above, as a member of the Đảng đoàn or a deputy chair. Absent, null: nobody is named. */
  inCharge: z.optional(z.nullable(z.string())),
  /** Who may enter papers on behalf of others and receives messages for people without e-mail. */
  clerks: z.array(z.string()),
  /** Who writes the collective's own paper together; the head alone seals it. */
  drafters: z.array(z.string()),
  /** Order in lists, as the plan names the units. */
  order: z.number(),
  members: z.optional(z.array(memberSchema)),
  /** Issuer in full as the head of its papers prints it, where that is not the name. */
  issuer: z.optional(z.string()),
  /** Who stands above the issuer on that head; absent: as the track says. */
  superior: z.optional(z.string()),
  /** Place of issue: "Tam Đường, ngày …"; absent: the campaign's. */
  place: z.optional(z.string()),
  signers: z.optional(z.array(signerSchema)),
  /** Absent, null: nobody is in charge in the head's place. While it lasts, `head` is that person. */
  delegation: z.optional(z.nullable(delegationSchema)),
  /** When it was set up and dissolved, first and last day; absent: not known, or still there. */
  from: z.optional(z.nullable(isoDate)),
  to: z.optional(z.nullable(isoDate)),
  /** How often it was edited here: who saves tells which edition he saw. Absent: never. */
  rev: z.optional(z.number()),
  /** Number of the last event of its trail; absent before the first. */
  eventSeq: z.optional(z.number()),
})
export type Unit = z.infer<typeof unitSchema>
