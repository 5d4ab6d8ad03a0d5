import * as z from 'zod/mini'
import type { CommandShape } from '../../commands/command.ts'
import { keySchema } from '../../commands/fields.ts'

/** How long after the sign-in with the old password a new one may be set: a page that was left open is not enough. */
export const PROOF_MINUTES = 5

/** Whether the old password was given just now, by Auth's time of the sign-in in seconds. */
export const isFreshSignIn = (signedInAt: number, now: Date): boolean =>
  now.getTime() - signedInAt * 1_000 < PROOF_MINUTES * 60_000

/**
 * A new password for one's own account. Like the calls of the entrance it is not served as a command: what is kept under
 * a key is a fingerprint of the input, which must never be that of a password, and Auth shares no transaction with
 * Firestore. The old password is proven by signing in with it just before, which Auth itself throttles.
 */
export const changePassword = {
  title: 'Đổi mật khẩu của mình',
  input: z.strictObject({ password: z.string().check(z.maxLength(1_000)), key: keySchema }),
  otherwise: 'notYours',
  grants: [{ who: 'self', why: 'Đổi mật khẩu của chính mình, sau khi nhập lại mật khẩu đang dùng.' }],
  conditions: [{ atom: 'signedInNow' }, { atom: 'passwordGood' }],
  writes: ['access/{uid}', 'people/{personId}/events/{eventId}', 'mail/{mailId}'],
  mails: ['passwordSet'],
  answer: ({ userName }: { userName: string }) => ({ userName }),
} as const satisfies CommandShape & { answer: unknown }
