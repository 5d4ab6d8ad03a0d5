import { callAsVisitor } from '../../../../tests/support/signed-in.ts'
import { invitations, TRIAL_PASSWORD } from '../../../seed/accounts.ts'
import { each, type Stage } from '../../year.ts'

/** Has a code, and never uses it: what she signs is entered for her. */
export const WITHOUT_ACCOUNT = 'p-cheo-thi-may'

/** Who has no account yet sets a password with the code of the printed sheet. */
export const firstAccess: Stage = {
  name: 'first access',
  play: async () => {
    const coming = invitations.filter(({ personId }) => personId !== WITHOUT_ACCOUNT)
    await each(coming, ({ code }) =>
      callAsVisitor('acceptInvitation', { code, password: TRIAL_PASSWORD, key: crypto.randomUUID() }),
    )
    return `${coming.length} codes used`
  },
}
