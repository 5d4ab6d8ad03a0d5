import { resolveSignIn as row } from '@kiemdiem/domain/accounts/entry/entrance'
import { canonicalUserName } from '@kiemdiem/domain/accounts/entry/sign-in'
import { paths } from '@kiemdiem/domain/ids'
import { accessSchema, signInEmailSchema } from '@kiemdiem/domain/model/access'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { SIGN_IN_SECRET } from '../params.ts'
import { callable } from '../serve/callable.ts'
import { authEmailOf, emailHash, inventedAuthEmail } from './hash.ts'
import { countTry, refuseIfSpent } from './throttle.ts'

/** Read where nobody has the e-mail, so that both answers take two look-ups. Ids of people begin with "p-". */
const NOBODY = 'nobody'

/**
 * The user name that an e-mail signs in: where exactly one account has it, that account's; else null. Known or unknown,
 * it takes the same look-ups.
 */
const userNameOf = async (email: string): Promise<string | null> => {
  const known = parseOrNull(signInEmailSchema, await db.doc(paths.signInEmail(emailHash(email))).get())
  const people = known && known.personIds.length > 0 ? known.personIds : [NOBODY]
  const snapshots = await db.getAll(...people.map((id) => db.doc(paths.access(id))))
  const accounts = snapshots
    .map((snapshot) => parseOrNull(accessSchema, snapshot))
    .filter((access) => access?.hasAccount)
  const [only, ...others] = accounts
  return only && others.length === 0 ? only.userName : null
}

/**
 * The Auth address to sign in with, for whatever somebody types. Of a user name it is made under a key, without looking
 * whether anybody has it; of an e-mail that is nobody's it is an invented one. Sign-in fails on both as on a wrong
 * password: the answer has the same shape, costs the same and never tells whether an account exists.
 */
export const resolveSignIn = callable(
  'resolveSignIn',
  row.input,
  async ({ identifier }, _, address) => {
    const secret = SIGN_IN_SECRET.value()
    const asked = canonicalUserName(identifier)
    await Promise.all([refuseIfSpent('signInFrom', address), refuseIfSpent('signInAs', asked)])
    await Promise.all([countTry('signInFrom', address), countTry('signInAs', asked)])
    // No user name holds an "@" (tools/first-admin.ts, the registry).
    const isEmail = identifier.includes('@')
    const userName = isEmail ? await userNameOf(identifier) : identifier
    return { authEmail: userName === null ? inventedAuthEmail(identifier, secret) : authEmailOf(userName, secret) }
  },
  { secrets: [SIGN_IN_SECRET] },
)
