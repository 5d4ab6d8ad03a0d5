import { eventIdOf } from '../ids.ts'
import type { Write } from '../writes/write.ts'
import type { Subject } from './command.ts'

/**
 * A decision's writes with its event on its subject: the next number, unbroken from 1, counted on the subject's header
 * in the same transaction. Where the header is written anyway it is written once.
 */
export const recorded = (
  writes: readonly Write[],
  subject: Subject,
  event: { command: string; by: string; at: Date },
): Write[] => {
  const seq = subject.seq + 1
  const counted = writes.some(({ op, path }) => path === subject.header && op !== 'delete')
  const rest = writes.map(
    (write): Write =>
      write.path === subject.header && write.op !== 'delete'
        ? { ...write, data: { ...write.data, eventSeq: seq } }
        : write,
  )
  return [
    ...rest,
    ...(counted ? [] : [{ op: 'update' as const, path: subject.header, data: { eventSeq: seq } }]),
    { op: 'create', path: `${subject.trail}/events/${eventIdOf(seq)}`, data: { seq, ...event, ...subject.detail } },
  ]
}
