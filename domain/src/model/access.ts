import * as z from 'zod/mini'
import { trackSchema } from './process.ts'

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
  /** Whether a password has been set (the one-time code was used). */
  hasAccount: z.boolean(),
  /**
   * Sessions that began earlier count no longer: a whole second, as Auth's `auth_time` is, after the account was last
   * locked, unlocked or given a new password. Absent: none of that has happened.
   */
  validFrom: z.optional(z.date()),
  /** Groups whose ratings this person reads before notice (accounts/scopes.ts); absent: none. */
  scopes: z.optional(z.array(z.string())),
  /** Number of the last event of its trail; absent before the first. */
  eventSeq: z.optional(z.number()),
  /** Until when the last issued one-time code is good; absent when none was issued. For the list of accounts. */
  invitedUntil: z.optional(z.date()),
})
export type Access = z.infer<typeof accessSchema>

/** invitations/{sha256 of the code}: first access. The code itself is stored nowhere. */
export const invitationSchema = z.strictObject({
  personId: z.string(),
  createdAt: z.date(),
  expiresAt: z.date(),
  usedAt: z.nullable(z.date()),
  /** The attempt that is using the code now, so that two at once cannot both set a password. */
  claim: z.optional(z.strictObject({ key: z.string(), at: z.date() })),
})
export type Invitation = z.infer<typeof invitationSchema>

/** signInEmails/{SHA-256 of the canonical e-mail}: who has it. Written with contacts; e-mails may be shared. */
export const signInEmailSchema = z.strictObject({ personIds: z.array(z.string()) })

/** Days a one-time code stays valid (design §4, Accounts). */
export const INVITATION_DAYS = 14
