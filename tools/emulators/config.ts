import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../root.ts'
import type { Ports } from './ports.ts'

interface Header {
  key: string
  value: string
}

/** The parts of firebase.json that are read here; the rest passes through untouched. */
export interface FirebaseConfig {
  functions: object[]
  hosting: { public: string; headers: { source: string; headers: Header[] }[]; [key: string]: unknown }
  [key: string]: unknown
}

export const readFirebaseConfig = (): FirebaseConfig =>
  JSON.parse(readFileSync(join(ROOT, 'firebase.json'), 'utf8')) as FirebaseConfig

const HOST = '127.0.0.1'

/** The emulators' own origins, as the browser calls them. */
const emulatorOrigins = (ports: Ports): string[] =>
  [ports.auth, ports.firestore, ports.functions].map((port) => `http://${HOST}:${port}`)

const withOrigins = (header: Header, origins: string[]): Header =>
  header.key === 'Content-Security-Policy'
    ? { ...header, value: header.value.replace(/connect-src [^;]*/, (sources) => [sources, ...origins].join(' ')) }
    : header

/**
 * What the emulators run with: production's firebase.json, the emulators' origins added to connect-src, another
 * folder of the built web app, and ports. Nothing else differs, so that what is tried is what is deployed; only
 * `npm run bench` runs a function of its own `besides`, as a codebase that firebase.json does not know.
 */
export const emulatorConfig = (production: FirebaseConfig, ports: Ports, publicDir: string, besides?: string) => ({
  ...production,
  functions: besides
    ? [...production.functions, { source: besides, codebase: 'besides', runtime: 'nodejs24' }]
    : production.functions,
  hosting: {
    ...production.hosting,
    public: publicDir,
    headers: production.hosting.headers.map((rule) => ({
      ...rule,
      headers: rule.headers.map((header) => withOrigins(header, emulatorOrigins(ports))),
    })),
  },
  emulators: {
    ui: { enabled: false },
    hosting: { host: HOST, port: ports.hosting },
    auth: { host: HOST, port: ports.auth },
    firestore: { host: HOST, port: ports.firestore, websocketPort: ports.firestoreSocket },
    functions: { host: HOST, port: ports.functions },
    tasks: { host: HOST, port: ports.tasks },
    eventarc: { host: HOST, port: ports.eventarc },
    hub: { host: HOST, port: ports.hub },
    logging: { host: HOST, port: ports.logging },
  },
})
