import { connectFunctionsEmulator, getFunctions, httpsCallable } from 'firebase/functions'
import { firebaseApp, REGION } from './firebase-app.ts'

const functions = getFunctions(firebaseApp, REGION)
if (__EMULATORS__) connectFunctionsEmulator(functions, __EMULATORS__.functions.host, __EMULATORS__.functions.port)

const PATIENCE_MS = 30_000

/** Calls a function by its name; what it answers. */
export const callFunction = async (name: string, input: unknown): Promise<unknown> =>
  (await httpsCallable<unknown, unknown>(functions, name, { timeout: PATIENCE_MS })(input)).data
