import { type Admission, refusalOf } from '../../commands/admit.ts'
import type { Called, Done, Refusal, Subject } from '../../commands/command.ts'
import { recorded } from '../../commands/record.ts'
import { apply, type Store } from '../../writes/apply.ts'

interface Row<Named extends Called, Facts extends Named, Outcome extends Done> extends Admission<Named, Facts> {
  decide: (facts: Facts) => Outcome
  subject: (facts: Facts, outcome: Outcome) => Subject | null
}

/** The office after a command, or why it is refused; what it was stays as it is. */
export const run = <Named extends Called, Facts extends Named, Outcome extends Done>(
  store: Store,
  command: string,
  row: Row<Named, Facts, Outcome>,
  facts: Facts,
): Store | Refusal => {
  const refused = refusalOf(row, facts)
  if (refused) return refused
  const outcome = row.decide(facts)
  const subject = row.subject(facts, outcome)
  const event = { command, by: facts.caller.uid, at: facts.now }
  return apply(new Map(store), subject ? recorded(outcome.writes, subject, event) : outcome.writes)
}

export const done = (after: Store | Refusal): Store | null => (after instanceof Map ? after : null)

/** The keys of a refusal for want of reasons, each with one. */
export const reasonsFor = (refused: Store | Refusal): Record<string, string> =>
  refused instanceof Map
    ? {}
    : Object.fromEntries(Object.keys(refused.at ?? {}).map((rule) => [rule, 'Hội nghị thống nhất họp đúng lịch.']))

export const callerOf = (uid: string, organiser: readonly string[] = []) => ({
  ...{ uid, name: uid, access: { active: true, organiser: [...organiser] } },
})
