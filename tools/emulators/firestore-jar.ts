import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '../refusal.ts'
import { CACHE, ROOT } from '../root.ts'
import { writeLauncherJar } from './launcher-jar.ts'

const MAIN_CLASS = 'com.google.cloud.datastore.emulator.firestore.CloudFirestore'

export interface FirestoreJar {
  /** Variables that make the Firebase CLI use it; none when the CLI has, or can fetch, its own. */
  env: Record<string, string>
  /** For `npm run doctor`. */
  from: string
}

interface Download {
  version: string
  remoteUrl: string
  downloadPathRelativeToCacheDir: string
}

/** What the installed Firebase CLI would download. */
const ownDownload = (): Download => {
  const list = join(ROOT, 'node_modules/firebase-tools/lib/emulator/downloadableEmulatorInfo.json')
  return (JSON.parse(readFileSync(list, 'utf8')) as { firestore: Download }).firestore
}

const reachable = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(4000) })).ok
  } catch {
    return false
  }
}

/** The emulator that `gcloud components install cloud-firestore-emulator` (or its Debian package) brings. */
const componentJar = (): string | null => {
  const { stdout, status } = spawnSync('gcloud', ['info', '--format=value(installation.sdk_root)'], {
    encoding: 'utf8',
  })
  if (status !== 0) return null
  const jar = join(stdout.trim(), 'platform/cloud-firestore-emulator/cloud-firestore-emulator.jar')
  return existsSync(jar) ? jar : null
}

/** The CLI's own jar if it is there or can be fetched, else the Google Cloud CLI's through a launcher jar. */
export const findFirestoreJar = async (): Promise<FirestoreJar> => {
  const given = process.env.FIRESTORE_EMULATOR_BINARY_PATH
  if (given) return { env: {}, from: `FIRESTORE_EMULATOR_BINARY_PATH (${given})` }
  const own = ownDownload()
  const cache = process.env.FIREBASE_EMULATORS_PATH ?? join(homedir(), '.cache/firebase/emulators')
  if (existsSync(join(cache, own.downloadPathRelativeToCacheDir)))
    return { env: {}, from: `Firebase CLI ${own.version}` }
  if (await reachable(own.remoteUrl)) return { env: {}, from: `Firebase CLI ${own.version}, downloaded at first use` }
  const component = componentJar()
  if (!component) {
    throw new Refusal(
      'The Firestore emulator is neither installed nor downloadable: connect to the internet once, or run `gcloud components install cloud-firestore-emulator`.',
    )
  }
  mkdirSync(CACHE, { recursive: true })
  const launcher = join(CACHE, 'firestore-emulator.jar')
  writeLauncherJar(launcher, MAIN_CLASS, component)
  return { env: { FIRESTORE_EMULATOR_BINARY_PATH: launcher }, from: `Google Cloud CLI (${component})` }
}
