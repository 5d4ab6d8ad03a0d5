import { randomBytes } from 'node:crypto'
import { networkOf } from '@kiemdiem/domain/accounts/entry/throttles'
import { type CallableOptions, type CallableRequest, onCall } from 'firebase-functions/https'
import * as z from 'zod/mini'
import { describe, isTransient } from '../errors.ts'
import { optionsOf, rowOf } from '../function-table.ts'
import { log } from '../log.ts'
import { APP_CHECK, WEB_URL } from '../params.ts'
import { refusal, refusalCodeOf } from './refuse.ts'

/** A number that somebody can read out on the telephone and an operator finds in the log. */
const faultNumber = (): string => randomBytes(4).toString('hex').toUpperCase()

/** Whether a page of another address asks. Tools and tests have no address; what they may is decided by who they are. */
const isElsewhere = (origin: string | undefined): boolean =>
  origin !== undefined && origin !== new URL(WEB_URL.value()).origin

/** From where a call comes, as one address (accounts/throttles.ts); empty where a test calls the handler itself. */
const addressOf = ({ rawRequest }: Partial<CallableRequest>): string => {
  const forwarded = rawRequest?.headers['x-forwarded-for']
  return networkOf(String(forwarded ?? rawRequest?.socket.remoteAddress ?? ''))
}

/**
 * A callable function whose input fits a schema. Every error leaves as an HttpsError with `details.reason`, and every
 * refusal is logged by command, code and uid, never with its input. What was not foreseen is logged by its kind, never
 * by its message, which may quote the input, under a number that the caller is told too.
 */
export const callable = <S extends z.ZodMiniType, Output>(
  action: string,
  schema: S,
  handler: (input: z.output<S>, auth: CallableRequest['auth'], address: string) => Promise<Output>,
  options: CallableOptions = {},
) =>
  onCall({ ...optionsOf(action), ...options }, async (request: CallableRequest): Promise<Output> => {
    const who = request.auth ? { personId: request.auth.uid } : {}
    try {
      if (isElsewhere(request.rawRequest?.headers.origin)) throw refusal('otherOrigin')
      if (APP_CHECK.value() && rowOf(action).appCheck && !request.app) throw refusal('noAppCheck')
      const parsed = z.safeParse(schema, request.data)
      if (!parsed.success) throw refusal('badInput')
      return await handler(parsed.data, request.auth, addressOf(request))
    } catch (error) {
      const code = refusalCodeOf(error)
      if (code !== null) {
        log('INFO', 'command', { action, outcome: code, ...who })
        throw error
      }
      const again = isTransient(error)
      const fault = faultNumber()
      const outcome = again ? 'tryAgain' : 'broken'
      log(again ? 'WARNING' : 'ERROR', 'command', { action, outcome, fault, detail: describe(error), ...who })
      throw refusal(outcome, { fault })
    }
  })
