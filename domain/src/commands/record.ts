import { eventIdOf } from '../ids.ts'
import type { Write } from '../writes/write.ts'
import type { Subject } from './command.ts'

/** The counter: in the header's own write where there is one, else beside it. */
const counted = (writes: readonly Write[], { header, series }: Subject, eventSeq: number): Write[] => {
  if (series !== undefined) return [...writes, { op: 'set', path: header, data: { eventSeq } }]
  const at = writes.findIndex(({ op, path }) => path === header && op !== 'delete')
  const found = writes[at]
  return found && found.op !== 'delete'
    ? writes.with(at, { ...found, data: { ...found.data, eventSeq } })
    : [...writes, { op: 'update', path: header, data: { eventSeq } }]
}

/**
 * A decision's writes with its event on its subject: the next number, unbroken from 1, counted on the subject's header
 * in the same transaction.
 */
export const recorded = (
  writes: readonly Write[],
  subject: Subject,
  event: { command: string; by: string; at: Date },
): Write[] => {
  const seq = subject.seq + 1
  const id = subject.series === undefined ? eventIdOf(seq) : `${subject.series}.${eventIdOf(seq)}`
  const data = { seq, ...event, ...subject.detail }
  return [...counted(writes, subject, seq), { op: 'create', path: `${subject.trail}/events/${id}`, data }]
}
