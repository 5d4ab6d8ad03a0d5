import type { CommandName } from '@kiemdiem/domain/commands'
import { type Admission, refusalOf } from '@kiemdiem/domain/commands/admit'
import type { Called, Done, Subject } from '@kiemdiem/domain/commands/command'
import { recorded } from '@kiemdiem/domain/commands/record'
import { apply, type Store } from '@kiemdiem/domain/writes/apply'
import { delivered } from '../delivered.ts'

/** Why the trial departs from a rule, where it does. */
export const REASON = 'Các đồng chí dự họp đã nhận đủ tài liệu, thống nhất họp đúng lịch.'

interface Row<Named extends Called, Facts extends Named, Outcome extends Done> extends Admission<Named, Facts> {
  decide: (facts: Facts) => Outcome
  subject: (facts: Facts, outcome: Outcome) => Subject | null
}

/** Plays a command as it is served: what it decides, with its event on the trail; or an error that says why it cannot be. */
export const done = <Named extends Called, Facts extends Named, Outcome extends Done>(
  store: Store,
  command: CommandName,
  row: Row<Named, Facts, Outcome>,
  facts: Facts,
): void => {
  const refused = refusalOf(row, facts)
  if (refused) throw new Error(`the trial's conference: ${command} was refused (${JSON.stringify(refused)})`)
  const outcome = row.decide(facts)
  const subject = row.subject(facts, outcome)
  const event = { command, by: facts.caller.uid, at: facts.now }
  apply(store, (subject ? recorded(outcome.writes, subject, event) : outcome.writes).map(delivered))
}
