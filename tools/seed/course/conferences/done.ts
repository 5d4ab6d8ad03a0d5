import type { CommandName } from '@kiemdiem/domain/commands'
import { judge } from '@kiemdiem/domain/commands/admit'
import type { Called, Command, Done } from '@kiemdiem/domain/commands/command'
import { recorded } from '@kiemdiem/domain/commands/record'
import { apply, type Store } from '@kiemdiem/domain/writes/apply'
import type * as z from 'zod/mini'
import { delivered } from '../delivered.ts'

/** Why the trial departs from a rule, where it does. */
export const REASON = 'Các đồng chí dự họp đã nhận đủ tài liệu, thống nhất họp đúng lịch.'

/** Plays a command as it is served: what it decides, with its event on the trail; or an error that says why it cannot be. */
export const done = <
  Input extends z.ZodMiniType,
  Named extends Called,
  Facts extends Named,
  Outcome extends Done,
  Answer extends object,
>(
  store: Store,
  command: CommandName,
  row: Command<Input, Named, Facts, Outcome, Answer>,
  facts: Facts,
): void => {
  const outcome = judge(row)(facts)
  if (!outcome.ok) throw new Error(`the trial's conference: ${command} was refused (${JSON.stringify(outcome)})`)
  const subject = row.subject(facts, outcome)
  const event = { command, by: facts.caller.uid, at: facts.now }
  apply(store, (subject ? recorded(outcome.writes, subject, event) : outcome.writes).map(delivered))
}
