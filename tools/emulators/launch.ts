import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../refusal.ts'
import { CACHE, ROOT } from '../root.ts'
import { startChild, stopChild, tailOf, yieldOnceReady } from './children.ts'
import { emulatorConfig, readFirebaseConfig } from './config.ts'
import { findFirestoreJar } from './firestore-jar.ts'
import { type OtherSettings, writeFunctionSettings } from './function-settings.ts'
import { findJava, withJava } from './java.ts'
import type { Ports } from './ports.ts'

export type Emulator = 'firestore' | 'auth' | 'functions' | 'tasks' | 'hosting'

export interface LaunchOptions {
  /** Names the log and the derived configuration; one at a time. */
  name: string
  /** Begins with `demo-`, so that nothing real can be reached. */
  projectId: string
  ports: Ports
  only: readonly Emulator[]
  /** Folder of the web build that the hosting emulator serves, from the repository's root. */
  publicDir?: string
  /** An earlier export to begin with. */
  importDir?: string
  /** Built functions besides those of the product, from the repository's root: the floor of `npm run bench`. */
  besides?: string
  settings?: OtherSettings
}

export interface Emulators {
  /** Saves Firestore and Auth into the folder, replacing what was there. */
  exportTo(folder: string): Promise<void>
  stop(): Promise<void>
  /** Settles when the emulators end, asked or not. */
  ended: Promise<void>
  logFile: string
}

const READY_WITHIN_MS = 180_000
const READY = 'All emulators ready'
/** The emulators start without the functions when those cannot be loaded; for us that is a failure. */
const BROKEN = /Failed to load function definition.*|functions: .*(?:SyntaxError|Cannot find module).*/

const waitUntilReady = async (logFile: string, exited: () => boolean): Promise<void> => {
  const deadline = Date.now() + READY_WITHIN_MS
  while (Date.now() < deadline) {
    const log = readFileSync(logFile, 'utf8')
    const broken = BROKEN.exec(log)
    if (broken) throw new Refusal(`The functions do not load: ${broken[0]}\nThe whole log: ${logFile}`)
    if (log.includes(READY)) return
    if (exited()) break
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Refusal(`The Firebase emulators did not start; their last lines were:\n${tailOf(logFile)}`)
}

/** Starts the emulators and returns when all of them answer. Throws a sentence when Java or a jar is missing. */
export const launchEmulators = async (options: LaunchOptions): Promise<Emulators> => {
  const { name, projectId, ports, only } = options
  if (!projectId.startsWith('demo-'))
    throw new Refusal(`The project id of emulators begins with demo-, not "${projectId}".`)
  const jar = await findFirestoreJar()
  const java = findJava()
  const folder = join(CACHE, 'emulators', name)
  mkdirSync(folder, { recursive: true })
  // The CLI takes the configuration's folder for the project's, so the derived one must stand in the root.
  const configFile = join(ROOT, `firebase.${name}.json`)
  const config = emulatorConfig(readFirebaseConfig(), ports, options.publicDir ?? 'web/dist-emulator', options.besides)
  writeFileSync(configFile, JSON.stringify(config, null, 2))
  const removeSettings = writeFunctionSettings(projectId, ports, options.settings)
  const logFile = join(folder, 'emulators.log')
  const cli = join(ROOT, 'node_modules/firebase-tools/lib/bin/firebase.js')
  const args = ['emulators:start', '--config', configFile, '--project', projectId, '--only', only.join(',')]
  const child = startChild(
    process.execPath,
    [cli, ...args, ...(options.importDir ? ['--import', options.importDir] : [])],
    logFile,
    {
      cwd: folder,
      endsOn: 'SIGINT',
      env: { ...withJava(java), ...jar.env, CI: '1', NO_UPDATE_NOTIFIER: '1', TZ: 'UTC' },
    },
  )
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    await stopChild(child, 20_000)
    rmSync(configFile, { force: true })
    removeSettings()
  }
  try {
    await waitUntilReady(logFile, () => child.exitCode !== null || child.signalCode !== null)
    yieldOnceReady(child)
  } catch (error) {
    await stop()
    throw error
  }
  const exportTo = async (target: string) => {
    const answer = await fetch(`http://127.0.0.1:${ports.hub}/_admin/export`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ path: target, initiatedBy: 'tools' }),
    })
    if (!answer.ok) throw new Refusal(`The data could not be saved to ${target}: ${await answer.text()}`)
  }
  return { exportTo, stop, ended, logFile }
}
