import * as z from 'zod/mini'
import type { CommandShape } from '../../commands/command.ts'
import { keySchema } from '../../commands/fields.ts'

/**
 * The two calls that somebody makes before anybody is signed in. They have rows, so that the policy and the screens know
 * them, but are not served as commands: there is no caller to admit, one decides nothing, and the other sets a password
 * in Auth, which shares no transaction with Firestore and so claims its code instead (decisions/0020).
 */
export const acceptInvitation = {
  title: 'Dùng mã truy cập để đặt mật khẩu',
  input: z.strictObject({
    code: z.string().check(z.maxLength(100)),
    password: z.string().check(z.maxLength(1_000)),
    /** Sent again when an attempt is repeated with the same password; without it every call is an attempt of its own. */
    key: z.optional(keySchema),
  }),
  otherwise: 'notYours',
  grants: [{ who: 'codeHolder', why: 'Đặt mật khẩu lần đầu bằng mã in trên phiếu.' }],
  conditions: [{ atom: 'notTooOften' }, { atom: 'codeValid' }, { atom: 'personActive' }],
  writes: [
    'invitations/{hash}',
    'access/{uid}',
    'people/{personId}/events/{eventId}',
    'mail/{mailId}',
    'throttles/{id}',
  ],
  mails: ['passwordSet'],
  answer: ({ userName }: { userName: string }) => ({ userName }),
} as const satisfies CommandShape & { answer: unknown }

export const resolveSignIn = {
  title: 'Tìm địa chỉ đăng nhập',
  /** A user name or an e-mail, as typed. */
  input: z.strictObject({ identifier: z.string().check(z.minLength(1), z.maxLength(254)) }),
  otherwise: 'notYours',
  grants: [
    {
      who: 'anyone',
      why: 'Đăng nhập bằng tên đăng nhập hoặc thư điện tử; câu trả lời không cho biết tài khoản có hay không.',
    },
  ],
  conditions: [{ atom: 'notTooOften' }],
  writes: ['throttles/{id}'],
  mails: [],
  answer: ({ authEmail }: { authEmail: string }) => ({ authEmail }),
} as const satisfies CommandShape & { answer: unknown }
