import { type CallableOptions, type CallableRequest, HttpsError, onCall } from 'firebase-functions/https'
import * as z from 'zod/mini'
import { describe, isTransient } from '../errors.ts'
import { log } from '../log.ts'
import { APP_CHECK } from '../params.ts'
import { refusal } from './refuse.ts'

/** The key of one intention: the same on every repeat of it. */
export const keySchema = z.string().check(z.regex(/^[A-Za-z0-9-]{8,64}$/))

/**
 * A callable function whose input fits a schema. Every error leaves as an HttpsError with `details.reason`; what was
 * not foreseen is logged by its kind, never by its message, which may quote the input.
 */
export const callable = <S extends z.ZodMiniType, Output>(
  action: string,
  schema: S,
  handler: (input: z.output<S>, auth: CallableRequest['auth']) => Promise<Output>,
  options: CallableOptions = {},
) =>
  onCall(options, async (request: CallableRequest): Promise<Output> => {
    if (APP_CHECK.value() && !request.app) throw refusal('noAppCheck')
    const parsed = z.safeParse(schema, request.data)
    if (!parsed.success) throw refusal('badInput')
    try {
      return await handler(parsed.data, request.auth)
    } catch (error) {
      if (error instanceof HttpsError) throw error
      const outcome = isTransient(error) ? 'tryAgain' : 'broken'
      log(outcome === 'tryAgain' ? 'WARNING' : 'ERROR', 'callable', { action, outcome, detail: describe(error) })
      throw refusal(outcome)
    }
  })
