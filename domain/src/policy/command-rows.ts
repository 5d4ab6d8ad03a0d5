import { conditionsOf } from '../commands/admit.ts'
import type { CommandShape } from '../commands/command.ts'
import { COMMANDS } from '../commands.ts'
import type { PolicyRow } from './row.ts'

/** What a row of the commands allows, in the form of the table: one row for each who. */
const rowsOf = ([resource, command]: [string, CommandShape]): PolicyRow[] =>
  command.grants.map(({ who, and = [], why }) => ({
    resource,
    does: ['call'],
    who,
    when: [...and, ...conditionsOf(command, who)].map(({ atom }) => atom),
    why,
  }))

export const COMMAND_ROWS: readonly PolicyRow[] = Object.entries<CommandShape>(COMMANDS).flatMap(rowsOf)
