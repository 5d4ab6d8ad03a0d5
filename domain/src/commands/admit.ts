import type { When, Who } from '../policy/atoms.ts'
import type { Called, Command, CommandShape, Condition, Done, Grant, Refusal } from './command.ts'
import type * as z from 'zod/mini'

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
    ? grants.filter((grant) => grant.is(named) && (grant.and ?? []).every(({ holds }) => holds(named))).map(({ who }) => who)
    : []

/** The conditions that bind somebody who may by this grant, in the order of refusals. */
export const conditionsOf = <C extends { atom: When; only?: readonly Who[] }>(
  { conditions }: { conditions: readonly C[] },
  who: Who,
): C[] => conditions.filter(({ only }) => only === undefined || only.includes(who))

/**
 * Why this call is refused, or null. Of several grants the one that fails fewest conditions speaks, and of its
 * conditions the first: what is nearest to being allowed is what can be mended.
 */
export const refusalOf = <Named extends Called, Facts extends Named>(
  row: Admission<Named, Facts>,
  facts: Facts,
): Refusal | null => {
  const granted = grantedTo(row, facts)
  if (granted.length === 0) return { reason: row.otherwise }
  const found = new Map<Condition<Facts>, Refusal>()
  for (const condition of row.conditions) {
    const refused = condition.refuses(facts)
    if (refused !== null) found.set(condition, typeof refused === 'string' ? { reason: refused } : refused)
  }
  const failing = granted.map((who) => conditionsOf(row, who).flatMap((condition) => found.get(condition) ?? []))
  return failing.sort((a, b) => a.length - b.length)[0]?.[0] ?? null
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
