import type { InputOf } from '@kiemdiem/domain/commands'
import type { ServedName } from '../../workflow/policy/trials/arrangement.ts'

/** Everything in a world that a command can name, and who calls. */
export interface Surroundings {
  uid: string
  papers: readonly string[]
  reviews: readonly string[]
  conferences: readonly string[]
  acts: readonly string[]
  people: readonly string[]
  units: readonly string[]
}

/** What is asked of one command. */
export type Attempts<Name extends ServedName> = (world: Surroundings) => Omit<InputOf<Name>, 'key'>[]
