import { resolveSignIn as row } from '@kiemdiem/domain/accounts/entrance'
import { paths } from '@kiemdiem/domain/ids'
import { accessSchema, signInEmailSchema } from '@kiemdiem/domain/model/access'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { SIGN_IN_SECRET } from '../params.ts'
import { callable } from '../serve/callable.ts'
import { authEmailOf, emailHash, inventedAuthEmail } from './hash.ts'

/** Read where nobody has the e-mail, so that both answers take two look-ups. Ids of people begin with "p-". */
const NOBODY = 'nobody'

/**
 * The Auth address to sign in with, for somebody who types an e-mail. Exactly one account has it: that account's.
 * Otherwise an invented one, on which sign-in fails as on a wrong password: the answer has the same shape, takes the
 * same look-ups and never tells whether an account exists.
 */
export const resolveSignIn = callable(
  'resolveSignIn',
  row.input,
  async ({ email }) => {
    const known = parseOrNull(signInEmailSchema, await db.doc(paths.signInEmail(emailHash(email))).get())
    const people = known && known.personIds.length > 0 ? known.personIds : [NOBODY]
    const snapshots = await db.getAll(...people.map((id) => db.doc(paths.access(id))))
    const accounts = snapshots
      .map((snapshot) => parseOrNull(accessSchema, snapshot))
      .filter((access) => access?.hasAccount)
    const invented = inventedAuthEmail(email, SIGN_IN_SECRET.value())
    const [only, ...others] = accounts
    return { authEmail: only && others.length === 0 ? authEmailOf(only.userName) : invented }
  },
  { secrets: [SIGN_IN_SECRET] },
)
