import type * as z from 'zod/mini'
import type { MailTemplate } from '../mail/templates/mails.ts'
import type { Access } from '../model/access.ts'
import type { Job } from '../model/job.ts'
import type { When, Who } from '../policy/atoms.ts'
import type { Collection } from '../policy/collections.ts'
import type { RefusalCode } from '../refusals/refusals.ts'
import type { Write } from '../writes/write.ts'

/** What every decision knows: who calls, and when. Refusing who is not active is the mechanism's, not a row's. */
export interface Called {
  caller: { uid: string; access: Pick<Access, 'active' | 'organiser'> }
  now: Date
}

/** `at` says where: machine reasons by row, review, rule or field id, never texts. */
export interface Refusal {
  reason: RefusalCode
  at?: Record<string, string>
}

/** A condition and what it refuses with. Conditions stand in the order of refusals: the first that fails is told. */
export interface Condition<Facts> {
  atom: When
  refuses: (facts: Facts) => Refusal | RefusalCode | null
  /** Only asked of those who may by one of these; absent: of everybody. */
  only?: readonly Who[]
}

/**
 * One kind of person who may, judged by what the call names before anything else is read. `and`: what else must be so
 * of that person; who fails it is told the same as a stranger.
 */
export interface Grant<Named> {
  who: Who
  is: (named: Named) => boolean
  and?: readonly { atom: When; holds: (named: Named) => boolean }[]
  /** In the words the organiser reads and signs. */
  why: string
}

/** What a decision did: all writes happen in the transaction that read its facts, or none; then mails are sent for. */
export interface Done {
  writes: Write[]
  mails?: string[]
  /** Work that goes on by itself after the commit, as it was written: its steps are sent for. */
  job?: Job
}

/** Where a command leaves its event: `header` counts them in `eventSeq`, `trail` holds them under events/. */
export interface Subject {
  header: string
  trail: string
  /** Number of the last event. */
  seq: number
  /** Counted apart under this name, in a header that holds nothing else and may not be there yet. */
  series?: string
  /** What the event says besides who, what and when: never a text, a rating or a name. */
  detail?: object
}

/** What is known of a command without its facts: for the printed policy, tests and the browser's types. */
export interface CommandShape {
  /** What the organiser reads instead of the name. */
  title: string
  input: z.ZodMiniType
  /** What somebody is told who may not, or does not know whether the thing exists. */
  otherwise: 'notYours' | 'notAdmin'
  grants: readonly { who: Who; and?: readonly { atom: When }[]; why: string }[]
  conditions: readonly { atom: When; only?: readonly Who[] }[]
  /** Where it writes; a write anywhere else fails in tests and in the emulator. */
  writes: readonly Collection[]
  mails: readonly MailTemplate[]
}

/**
 * An action as one executable row: input with its limits, who may, when, what it decides, where it writes, whom it
 * tells, where it is recorded. functions/src/serve runs it; docs/policy.md, the tests and the screens' types derive
 * from it. `Named` is what the call names, read first; `Facts` all that the decision needs.
 */
export interface Command<
  Input extends z.ZodMiniType,
  Named extends Called,
  Facts extends Named,
  Outcome extends Done,
  Answer extends object,
> extends CommandShape {
  input: Input
  grants: readonly Grant<Named>[]
  conditions: readonly Condition<Facts>[]
  /** Asked only when somebody may and every condition holds. Pure: no clock, no randomness. */
  decide: (facts: Facts) => Outcome
  /** What the browser is told, and what the key of the call keeps for its repeats. */
  answer: (outcome: Outcome, facts: Facts) => Answer
  /** Null where nothing is recorded of it: a preview. */
  subject: (facts: Facts, outcome: Outcome) => Subject | null
  /** False where each repeat is meant to act anew, and for previews: no key is kept. Absent: always kept. */
  keeps?: (input: z.output<Input>) => boolean
}
