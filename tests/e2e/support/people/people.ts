import { TRIAL_PASSWORD } from '../../../../tools/seed/accounts.ts'
import { roster } from '../../../../tools/seed/roster.ts'
import { CAST, type CastName } from '../../../cast.ts'

export interface Somebody {
  id: string
  name: string
  userName: string
  password: string
  /** Of the inbox; null for a person without e-mail. */
  email: string | null
}

/** A person of the cast, as the trial's roster and its sign-in page know them. */
export const somebody = (who: CastName): Somebody => {
  const found = roster.find(({ person }) => person.id === CAST[who])
  if (!found) throw new Error(`${CAST[who]} is not of the roster`)
  const { person, userName, email } = found
  return { id: person.id, name: person.name, userName, password: TRIAL_PASSWORD, email }
}
