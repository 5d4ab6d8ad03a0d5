import { deleteApp, initializeApp } from 'firebase/app'
import { connectAuthEmulator, initializeAuth, inMemoryPersistence, signInWithEmailAndPassword } from 'firebase/auth'
import { connectFirestoreEmulator, type Firestore, getFirestore, setLogLevel, Timestamp } from 'firebase/firestore/lite'
import { connectFunctionsEmulator, getFunctions, httpsCallable } from 'firebase/functions'
import { REGION } from '../../functions/src/options.ts'
import { env } from './env.ts'

// Denials are expected by some who ask, and would be printed with the whole request.
setLogLevel('silent')

/** The client of one person, signed in: everything it does passes the security rules. */
export interface SignedIn {
  uid: string
  db: Firestore
  call(name: string, data: unknown): Promise<unknown>
  close(): Promise<void>
}

const hostOf = (address: string) => {
  const { hostname, port } = new URL(`http://${address}`)
  return [hostname, Number(port)] as const
}

const openApp = () => initializeApp({ projectId: env.project, apiKey: 'demo' }, crypto.randomUUID())

const callsOf = (app: ReturnType<typeof openApp>): SignedIn['call'] => {
  const functions = getFunctions(app, REGION)
  connectFunctionsEmulator(functions, ...hostOf(new URL(env.functionsUrl).host))
  return async (name, data) => (await httpsCallable(functions, name)(data)).data
}

/** Calls as somebody who has not signed in. */
export const callAsVisitor = async (name: string, data: unknown): Promise<unknown> => {
  const app = openApp()
  try {
    return await callsOf(app)(name, data)
  } finally {
    await deleteApp(app)
  }
}

/** A document as the domain types it: instants are Date. */
export const dated = <T>(data: unknown): T => {
  const convert = (value: unknown): unknown => {
    if (value instanceof Timestamp) return value.toDate()
    if (Array.isArray(value)) return value.map(convert)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner)]))
  }
  return convert(data) as T
}

/** Signs in whoever has this Auth address and password. */
export const signedIn = async (address: string, password: string): Promise<SignedIn> => {
  const app = openApp()
  const auth = initializeAuth(app, { persistence: inMemoryPersistence })
  connectAuthEmulator(auth, `http://${env.auth}`, { disableWarnings: true })
  const db = getFirestore(app)
  connectFirestoreEmulator(db, ...hostOf(env.firestore))
  const { user } = await signInWithEmailAndPassword(auth, address, password)
  return {
    uid: user.uid,
    db,
    call: callsOf(app),
    close: () => deleteApp(app),
  }
}
