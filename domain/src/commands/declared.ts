import { collectionOf } from '../policy/collections.ts'
import type { Write } from '../writes/write.ts'
import type { CommandShape } from './command.ts'

const templateOf = (write: Write): unknown =>
  write.op === 'create' || write.op === 'set' ? Reflect.get(write.data, 'template') : undefined

/**
 * Writes that a row does not declare: somewhere it does not say that it writes, or a mail it does not say that it sends.
 * Paths and templates only, fit for a log.
 */
export const undeclared = (row: Pick<CommandShape, 'writes' | 'mails'>, writes: readonly Write[]): string[] =>
  writes.flatMap((write) => {
    const collection = collectionOf(write.path)
    if (collection === 'mail/{mailId}') {
      const template = templateOf(write)
      return row.mails.some((each) => each === template) ? [] : [`mail ${String(template)}`]
    }
    return collection && row.writes.includes(collection) ? [] : [write.path]
  })
