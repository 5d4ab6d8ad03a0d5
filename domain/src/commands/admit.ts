import type * as z from 'zod/mini'
import type { When, Who } from '../policy/atoms.ts'
import type { Called, Command, CommandShape, Condition, Done, Grant, Refusal } from './command.ts'

/** A row whatever it decides: what admission looks at. */
export interface Admission<Named extends Called, Facts extends Named> {
  otherwise: CommandShape['otherwise']
  grants: readonly Grant<Named>[]
  conditions: readonly Condition<Facts>[]
}

/** By what somebody may, as far as the named things tell; empty: a stranger. */
export const grantedTo = <Named extends Called>(
  { grants }: { grants: readonly Grant<Named>[] },
  named: Named,
): Who[] =>
  named.caller.access.active
    ? grants
        .filter((grant) => grant.is(named) && (grant.and ?? []).every(({ holds }) => holds(named)))
        .map(({ who }) => who)
    : []

/** The conditions that bind somebody who may by this grant, in the order of refusals. */
export const conditionsOf = <C extends { atom: When; only?: readonly Who[] }>(
  { conditions }: { conditions: readonly C[] },
  who: Who,
): C[] => conditions.filter(({ only }) => only === undefined || only.includes(who))

const asked = <Facts>({ refuses }: Condition<Facts>, facts: Facts): Refusal | null => {
  const refused = refuses(facts)
  return typeof refused === 'string' ? { reason: refused } : refused
}

/**
 * Why this call is refused, or null. Conditions are asked in their order, and none after the first that fails. Of
 * several grants the one that gets furthest speaks: what is nearest to being allowed is what can be mended.
 */
export const refusalOf = <Named extends Called, Facts extends Named>(
  row: Admission<Named, Facts>,
  facts: Facts,
): Refusal | null => {
  let left = grantedTo(row, facts)
  let last: Refusal = { reason: row.otherwise }
  for (const condition of row.conditions) {
    const bound = left.filter((who) => condition.only === undefined || condition.only.includes(who))
    const refused = bound.length > 0 ? asked(condition, facts) : null
    if (!refused) continue
    left = left.filter((who) => !bound.includes(who))
    last = refused
    if (left.length === 0) break
  }
  return left.length > 0 ? null : last
}

export type Judged<Outcome> = ({ ok: true } & Outcome) | ({ ok: false } & Refusal)

/** A row as one pure function: refused with a code, or what it does. */
export const judge =
  <Input extends z.ZodMiniType, Named extends Called, Facts extends Named, Outcome extends Done, Answer extends object>(
    row: Command<Input, Named, Facts, Outcome, Answer>,
  ) =>
  (facts: Facts): Judged<Outcome> => {
    const refused = refusalOf(row, facts)
    return refused ? { ok: false, ...refused } : { ok: true, ...row.decide(facts) }
  }
