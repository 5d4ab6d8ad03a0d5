import { setTimeout as wait } from 'node:timers/promises'
import { grantedTo, refusalOf } from '@kiemdiem/domain/commands/admit'
import type { Called, Command, Done } from '@kiemdiem/domain/commands/command'
import { undeclared } from '@kiemdiem/domain/commands/declared'
import { recorded } from '@kiemdiem/domain/commands/record'
import type { Job } from '@kiemdiem/domain/model/job'
import type { CallableOptions, CallableRequest } from 'firebase-functions/https'
import type * as z from 'zod/mini'
import { serverNow } from '../clock.ts'
import { BrokenInvariant, createdMeanwhile, isTransient } from '../errors.ts'
import { applyWrites } from '../firestore/apply-writes.ts'
import { db } from '../firestore/db.ts'
import { enqueueJob } from '../jobs/enqueue-job.ts'
import { log } from '../log.ts'
import { enqueueMails } from '../mail/enqueue-mail.ts'
import { callable } from './callable.ts'
import { callerIn } from './caller.ts'
import { earlierAnswer, keptOf, keptRef, payloadOf } from './once.ts'
import type { Call, Reader } from './reader.ts'
import { refusal } from './refuse.ts'

/** Rounds of a transaction that gave way to others each time; each round is five attempts of the client itself. */
const ROUNDS = 4

const assertDeclared = (name: string, faults: readonly string[]): void => {
  if (faults.length === 0) return
  const detail = `${name} does not declare ${faults.join(', ')}`
  // A test or a trial stops here; at an office the work is done and somebody is told to look.
  if (process.env.FIRESTORE_EMULATOR_HOST) throw new BrokenInvariant(detail)
  log('ERROR', 'command', { action: name, outcome: 'undeclared', detail })
}

interface Served {
  answer: object
  mails: readonly string[]
  job: Job | null
  repeated: boolean
}

/**
 * Runs a command's row: parse, once per key and payload, who calls, what the call names, who may, the rest, the
 * conditions, the decision, its declared writes with their event, and the answer under the key - one transaction. Then
 * its mails and the steps of its job are sent for. A refusal stores nothing, so the same key may succeed later; a decision may be asked again on
 * contention. What is left to write for a command is its reader.
 */
export const serve = <
  Input extends z.ZodMiniType,
  Named extends Called,
  Facts extends Named,
  Outcome extends Done,
  Answer extends object,
>(
  name: string,
  row: Command<Input, Named, Facts, Outcome, Answer>,
  reader: Reader<z.output<Input>, Named, Facts>,
  options: CallableOptions = {},
) => {
  const attempt = (input: z.output<Input>, auth: CallableRequest['auth']): Promise<Served> =>
    db.runTransaction(async (tx) => {
      const caller = await callerIn(tx, auth)
      const now = serverNow()
      const call: Call = { caller, now }
      const key = Reflect.get(Object(input), 'key') as string
      const keeps = row.keeps?.(input) ?? true
      const payload = payloadOf(input)
      const earlier = keeps ? earlierAnswer(await tx.get(keptRef(caller.uid, key)), name, payload) : null
      if (earlier) return { answer: earlier, mails: [], job: null, repeated: true }
      const named = await reader.named(tx, input, call)
      if (!named || grantedTo(row, named).length === 0) throw refusal(row.otherwise)
      const facts = await reader.rest(tx, input, named)
      const refused = refusalOf(row, facts)
      if (refused) throw refusal(refused.reason, refused.at ? { at: refused.at } : {})
      const outcome = row.decide(facts)
      const answer = row.answer(outcome, facts)
      const { writes } = outcome
      assertDeclared(name, undeclared(row, writes))
      const subject = writes.length > 0 ? row.subject(facts, outcome) : null
      applyWrites(tx, subject ? recorded(writes, subject, { command: name, by: caller.uid, at: now }) : writes)
      if (keeps) tx.create(keptRef(caller.uid, key), keptOf(name, payload, answer, now))
      return { answer, mails: outcome.mails ?? [], job: outcome.job ?? null, repeated: false }
    })

  /** Many equal calls at once give way to one another: each looks again, until the one that won has left its answer. */
  const attempts = async (input: z.output<Input>, auth: CallableRequest['auth']): Promise<Served> => {
    for (let round = 1; ; round += 1) {
      try {
        return await attempt(input, auth)
      } catch (error) {
        if (round === ROUNDS || !(isTransient(error) || createdMeanwhile(error))) throw error
        await wait(50 * round + Math.random() * 200 * round)
      }
    }
  }

  const handler = callable(
    name,
    row.input,
    async (input, auth): Promise<Answer> => {
      const { answer, mails, job, repeated } = await attempts(input, auth)
      await reader.afterwards?.(input)
      log('INFO', 'command', {
        action: name,
        outcome: repeated ? 'repeated' : 'done',
        ...(auth ? { personId: auth.uid } : {}),
        ...reader.logged?.(input),
      })
      await enqueueMails(mails)
      if (job) await enqueueJob(job)
      return answer as Answer
    },
    options,
  )
  return Object.assign(handler, { command: { name, row, reader } })
}
