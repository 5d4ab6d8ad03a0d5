import type * as z from 'zod/mini'
import type { Refusal } from '../../commands/command.ts'
import { isRealDate } from '../../time.ts'
import { isEmpty } from '../../vi.ts'
import type { Override } from '../decision.ts'
import type { enteredOverrides } from '../entered-fields.ts'

/** Resolutions by which who decides passes rules, as they were entered. */
type Entered = z.output<typeof enteredOverrides>

/** By subject and by group, the rules that a resolution lets them pass. */
export const passedAt = (entered: Entered, place: string): Set<string> =>
  new Set(entered.flatMap(({ rule, at }) => (at === place ? [rule] : [])))

/** The resolutions given for a place, of rules that stop it; one that nothing stands against is not recorded. */
export const overridesFor = (entered: Entered, place: string, stops: readonly string[]): Override[] =>
  entered.flatMap(({ at, ...override }) => (at === place && stops.includes(override.rule) ? [override] : []))

/** Each has its number, reason and day, no later than what was decided by it. */
export const overridesUnfit = (entered: Entered, until: string): Refusal | null => {
  const at = Object.fromEntries(
    entered.flatMap(({ at: place, number, date, reason }) =>
      isEmpty(number) || isEmpty(reason) || !isRealDate(date) || date > until ? [[place, 'overrideUnfit']] : [],
    ),
  )
  return Object.keys(at).length > 0 ? { reason: 'overridesUnfit', at } : null
}
