import { apply, type Store } from '@kiemdiem/domain/writes/apply'
import type { Write } from '@kiemdiem/domain/writes/write'
import { delivered } from '../delivered.ts'

/** Why the trial departs from a rule, where it does. */
export const REASON = 'Các đồng chí dự họp đã nhận đủ tài liệu, thống nhất họp đúng lịch.'

/** What a decision wrote, or an error that says why the trial cannot be played. */
export const done = <T extends { ok: true; writes: Write[] }>(
  store: Store,
  what: string,
  outcome: T | { ok: false; reason: string },
): T => {
  if (!outcome.ok) throw new Error(`the trial's conference: ${what} was refused (${JSON.stringify(outcome)})`)
  apply(store, outcome.writes.map(delivered))
  return outcome
}
