import { callAsVisitor } from '../../../../tests/support/signed-in.ts'
import { invitations, TRIAL_PASSWORD } from '../../../seed/accounts.ts'
import { Denied } from '../../people/acting.ts'
import { each, type Stage } from '../../year.ts'

/** Has a code, and never uses it: what she signs is entered for her. */
export const WITHOUT_ACCOUNT = 'p-cheo-thi-may'

/** Who has no account yet sets a password with the code of the printed sheet. */
export const firstAccess: Stage = {
  name: 'first access',
  play: async ({ office, withoutAccount }) => {
    const here = new Set(office.people.map(({ id }) => id))
    const coming = invitations.filter(({ personId }) => personId !== WITHOUT_ACCOUNT && here.has(personId))
    await each(coming, async ({ code, personId }) => {
      try {
        await callAsVisitor('acceptInvitation', { code, password: TRIAL_PASSWORD, key: crypto.randomUUID() })
      } catch (error) {
        throw new Denied(personId, 'acceptInvitation', error)
      }
      withoutAccount.delete(personId)
    })
    return `${coming.length} codes used`
  },
}
