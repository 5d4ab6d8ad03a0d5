import { signedIn } from '../../../tests/support/signed-in.ts'
import { Refusal } from '../../refusal.ts'
import { TRIAL_PASSWORD } from '../../seed/accounts.ts'
import type { Office } from '../../seed/office.ts'
import { trialAuthEmailOf } from '../../seed/store/trial-address.ts'
import { type Acting, actingAs } from './acting.ts'

/** Everybody who has signed in, once each. */
export interface Cast {
  as(personId: string): Promise<Acting>
}

export const castOf = ({ roster }: Pick<Office, 'roster'>): Cast => {
  const userNames = new Map(roster.map(({ person, userName }) => [person.id, userName]))
  const sessions = new Map<string, Promise<Acting>>()
  const open = async (personId: string): Promise<Acting> => {
    const userName = userNames.get(personId)
    if (userName === undefined) throw new Refusal(`${personId} is nobody of this organisation`)
    try {
      return actingAs(await signedIn(trialAuthEmailOf(userName), TRIAL_PASSWORD))
    } catch (error) {
      throw new Refusal(`${personId}, signing in: ${(error as Error).message}`)
    }
  }
  return {
    as: (personId) => {
      const session = sessions.get(personId) ?? open(personId)
      sessions.set(personId, session)
      return session
    },
  }
}
