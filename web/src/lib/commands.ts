import type { AnswerOf, CommandName, InputOf } from '@kiemdiem/domain/commands'
import { connectFunctionsEmulator, getFunctions, httpsCallable } from 'firebase/functions'
import { firebaseApp, REGION } from './firebase/firebase-app.ts'

const functions = getFunctions(firebaseApp, REGION)
if (__EMULATORS__) connectFunctionsEmulator(functions, __EMULATORS__.functions.host, __EMULATORS__.functions.port)

/** Made once for each intention and sent again on a repeat, so that a repeat does nothing twice. */
export const newKey = (): string => crypto.randomUUID()

/**
 * Calls a command by its name; input and answer have the types of its row, whose schemas stay on the server. Rejections
 * are FirebaseErrors that lib/errors-vi.ts puts into words.
 */
export const command = async <Name extends CommandName>(name: Name, input: InputOf<Name>): Promise<AnswerOf<Name>> =>
  (await httpsCallable<InputOf<Name>, AnswerOf<Name>>(functions, name, { timeout: 30_000 })(input)).data
