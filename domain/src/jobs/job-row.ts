import type { CommandShape } from '../commands/command.ts'
import type { Write } from '../writes/write.ts'

/** One step: what it writes in one transaction. Its id is the same whenever the job is looked at. */
export interface JobStep {
  id: string
  writes: Write[]
}

/** What all steps and the end of a kind of job may write, as a command's row declares it. */
export type JobRow = Pick<CommandShape, 'writes' | 'mails'>
