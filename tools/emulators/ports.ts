import { createServer } from 'node:net'
import { Refusal } from '../refusal.ts'

/** Every port that one set of emulators and its inbox listens on, on 127.0.0.1. */
export interface Ports {
  hosting: number
  auth: number
  firestore: number
  functions: number
  tasks: number
  eventarc: number
  hub: number
  logging: number
  /** Firestore's own channel for its emulator page; nobody calls it, but it must not collide. */
  firestoreSocket: number
  smtp: number
  inbox: number
}

const NAMES: Record<keyof Ports, string> = {
  hosting: 'web',
  auth: 'Auth',
  firestore: 'Firestore',
  functions: 'Functions',
  tasks: 'Tasks',
  eventarc: 'Eventarc',
  hub: 'emulator hub',
  logging: 'emulator log',
  firestoreSocket: 'Firestore socket',
  smtp: 'SMTP',
  inbox: 'inbox',
}

/** Ports of `npm start`: the emulators' usual ones, except the web (5000 is taken by macOS). */
export const START_PORTS: Ports = {
  hosting: 5002,
  auth: 9099,
  firestore: 8080,
  functions: 5001,
  tasks: 9499,
  eventarc: 9299,
  hub: 4400,
  logging: 4500,
  firestoreSocket: 9150,
  smtp: 1025,
  inbox: 1080,
}

/** Ports of a test run: eleven in a row, away from `npm start` and from the range systems hand out by themselves. */
export const portsFrom = (base: number): Ports => ({
  hosting: base,
  auth: base + 1,
  firestore: base + 2,
  functions: base + 3,
  tasks: base + 4,
  eventarc: base + 5,
  hub: base + 6,
  logging: base + 7,
  firestoreSocket: base + 8,
  smtp: base + 9,
  inbox: base + 10,
})

/** First port of the tests; another one lets two people, or two runs, test on the same machine. */
const TEST_BASE = Number(process.env.KIEMDIEM_TEST_PORTS ?? 15000)

/** The n-th set of the tests: those that run beside each other have one each. */
export const testPorts = (nth: number): Ports => portsFrom(TEST_BASE + 20 * nth)

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })

/** The ports of the set that something else holds, as "8080 (Firestore)". */
export const takenPorts = async (ports: Ports): Promise<string[]> => {
  const entries = Object.entries(ports) as [keyof Ports, number][]
  const free = await Promise.all(entries.map(([, port]) => isFree(port)))
  return entries.filter((_, index) => !free[index]).map(([name, port]) => `${port} (${NAMES[name]})`)
}

/** Throws the sentence that names the ports and what to do. */
export const assertFree = async (ports: Ports): Promise<void> => {
  const taken = await takenPorts(ports)
  if (taken.length === 0) return
  const which = taken.length === 1 ? `Port ${taken[0]} is` : `Ports ${taken.join(', ')} are`
  throw new Refusal(
    `${which} in use: close the program that holds ${taken.length === 1 ? 'it' : 'them'} (often an earlier run in another window), then try again.`,
  )
}
