import type { CommandName } from '@kiemdiem/domain/commands'
import type { Admission } from '@kiemdiem/domain/commands/admit'
import type { Called } from '@kiemdiem/domain/commands/command'
import type { When, Who } from '@kiemdiem/domain/policy/atoms'
import { serve } from '../../../../functions/src/serve/serve.ts'
import type { Roles } from './caller.ts'

/** Commands that `serve` runs; those that set passwords or answer strangers have trials of their own. */
export type ServedName = Exclude<CommandName, 'acceptInvitation' | 'changePassword' | 'resolveSignIn'>

type Input = Record<string, unknown>
/** A row as the trials look at it: whatever its facts are. */
export type Row = Admission<Called, Called>
interface Runs {
  run: (request: never) => unknown
}

/** A served command, and the same with another row in place of its own. */
export interface Tried {
  row: Row
  handler: Runs
  with: (row: Row) => Runs
}

type Options = NonNullable<Parameters<typeof serve>[3]>

/** What the trials need of a function that `serve` has made. Its facts' types do not matter here. */
export const tried = (
  served: Runs & { command: { name: string; row: object; reader: object } },
  options: Options = {},
): Tried => {
  const { name, row, reader } = served.command
  return {
    row: row as Row,
    handler: served,
    with: (other) => serve(name, other as never, reader as never, options),
  }
}

/** One way in which an atom can fail to hold: by what the documents say, or by what is asked. */
export interface Fail<Place> {
  /** What the caller is told. */
  told: string
  documents?: (place: Place) => Promise<unknown>
  input?: (input: Input, place: Place) => void
}

/**
 * What is needed to try a command's row on the real handler: a place where everything speaks for the caller, how the
 * caller becomes each who of the row, and how each of its atoms fails, in one way or several. The row itself says which
 * trials there are.
 */
export interface Arrangement<Place> {
  command: Tried
  fresh: () => Promise<Place>
  input: (place: Place, who: Who) => Input | Promise<Input>
  as: Partial<Record<Who, (place: Place) => Roles | Promise<Roles>>>
  /** Everything that the row does not name: who has all of it is a stranger still. */
  stranger: (place: Place) => Roles | Promise<Roles>
  fails: Partial<Record<When, readonly Fail<Place>[]>>
  /** Atoms that cannot fail at once, because one arrangement undoes the other. */
  apart?: readonly (readonly [When, When])[]
  /** Atoms of which the second is not asked where the first fails: their order cannot be seen. */
  dependent?: readonly (readonly [When, When])[]
}
