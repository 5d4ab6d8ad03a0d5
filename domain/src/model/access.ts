import * as z from 'zod/mini'
import { trackSchema } from './process.ts'

/** Who asked for what gives power over others' papers, when, and whom besides administrators it is shown for confirming. */
const askedShape = { by: z.string(), at: z.date(), confirmers: z.array(z.string()) }

/** What waits for a second person (accounts/held.ts). */
const pendingSchema = z.strictObject({
  /** Roles to come besides those that are held already. */
  roles: z.optional(
    z.strictObject({
      ...askedShape,
      ...{ admin: z.boolean(), organiser: z.array(trackSchema), registrar: z.optional(z.boolean()) },
      docket: z.optional(z.array(z.string())),
      /** The tracks for these days only: from the first moment of a day to that of another. Absent: until it is taken. */
      term: z.optional(z.strictObject({ from: z.date(), until: z.date() })),
    }),
  ),
  /** The unused code of an account that is in use. */
  code: z.optional(z.strictObject(askedShape)),
  /** Who reads this document to confirm: all confirmers of both. */
  confirmers: z.array(z.string()),
})
export type Pending = z.infer<typeof pendingSchema>

/** Tracks that somebody organises in place of others for some days, and whoever gave them. */
const standInSchema = z.strictObject({
  organiser: z.array(trackSchema),
  from: z.date(),
  until: z.date(),
  by: z.string(),
})
export type StandIn = z.infer<typeof standInSchema>

/**
 * access/{uid}: the only source of roles, for rules, callables and screens; written by functions only.
 * Relations (head, writer, clerk) come from the registry at opening, never from here.
 */
export const accessSchema = z.strictObject({
  /** False denies every new request at once. */
  active: z.boolean(),
  personId: z.string(),
  userName: z.string(),
  /** Manages accounts; reads no paper, opinion or rating. */
  admin: z.boolean(),
  /** Tracks this person organises. */
  organiser: z.array(trackSchema),
  /** Of these, or to come, those that end by themselves (accounts/roles/stand-in.ts). Null, absent: none. */
  standIn: z.optional(z.nullable(standInSchema)),
  /** Keeps the registry: units, people and what is private of them. Absent: does not. */
  registrar: z.optional(z.boolean()),
  /** Units whose papers this person numbers, as their văn thư. Absent: none. */
  docket: z.optional(z.array(z.string())),
  /** Whether a password has been set (the one-time code was used). */
  hasAccount: z.boolean(),
  /**
   * Sessions that began earlier count no longer: a whole second, as Auth's `auth_time` is, after the account was last
   * locked, unlocked or given a new password. Absent: none of that has happened.
   */
  validFrom: z.optional(z.date()),
  /** Absent: nothing ever waited. */
  pending: z.optional(pendingSchema),
  /** Groups whose ratings this person reads before notice (accounts/scopes.ts); absent: none. */
  scopes: z.optional(z.array(z.string())),
  /** Number of the last event of its trail; absent before the first. */
  eventSeq: z.optional(z.number()),
  /**
   * When a mail to this person's own address last came back, and the server's class of answer; absent: none has, or one has
   * arrived since. For who manages accounts, and the person.
   */
  undelivered: z.optional(z.strictObject({ at: z.date(), result: z.string() })),
  /** Until when the last issued one-time code is good; absent when none was issued. For the list of accounts. */
  invitedUntil: z.optional(z.date()),
  /** When a mail last told of a code, and the event that issued it; absent: none did. For the list of accounts. */
  invited: z.optional(z.strictObject({ at: z.date(), event: z.number() })),
})
export type Access = z.infer<typeof accessSchema>

/** invitations/{sha256 of the code}: first access. The code itself is stored nowhere. */
export const invitationSchema = z.strictObject({
  personId: z.string(),
  createdAt: z.date(),
  expiresAt: z.date(),
  usedAt: z.nullable(z.date()),
  /** Opens nothing until a second person has confirmed it. Absent: never had to be. */
  held: z.optional(z.boolean()),
  /** The attempt that is using the code now, so that two at once cannot both set a password. */
  claim: z.optional(z.strictObject({ key: z.string(), at: z.date() })),
})
export type Invitation = z.infer<typeof invitationSchema>

/** signInEmails/{SHA-256 of the canonical e-mail}: who has it. Written with contacts; e-mails may be shared. */
export const signInEmailSchema = z.strictObject({ personIds: z.array(z.string()) })

/** Days a one-time code stays valid (design §4, Accounts). */
export const INVITATION_DAYS = 14
