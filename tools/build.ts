import type { Ports } from './emulators/ports.ts'
import { runNode } from './parts.ts'
import { Refusal } from './refusal.ts'

const orRefuse = async (
  what: string,
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
) => {
  const { code, output } = await runNode(script, args, { env })
  if (code !== 0) throw new Refusal(`${what} could not be built:\n${output.trim()}`)
}

/** functions/src → functions/lib/index.js, with the domain inside. */
export const buildFunctions = (): Promise<void> => orRefuse('The functions', 'functions/build.mjs', [])

export interface WebBuild {
  /** Folder below web/, beginning with `dist`. */
  outDir: string
  /** The web app's Firebase configuration, as `firebase apps:sdkconfig web` prints it. */
  config: Record<string, string>
  /** Given: the app talks to the emulators on these ports. Absent: the build for production. */
  emulators?: Ports
  /** reCAPTCHA Enterprise's key. Absent: the bundle holds nothing of App Check, whatever the shell has set. */
  appCheckSiteKey?: string
}

/** Builds the web app. Without emulators the bundle holds no trace of them (tests/deploy). */
export const buildWeb = ({ outDir, config, emulators, appCheckSiteKey = '' }: WebBuild): Promise<void> => {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    VITE_FIREBASE_CONFIG: JSON.stringify(config),
    VITE_APP_CHECK_SITE_KEY: appCheckSiteKey,
  }
  delete env.VITE_EMULATORS
  if (emulators) {
    const host = '127.0.0.1'
    env.VITE_EMULATORS = JSON.stringify({
      auth: `http://${host}:${emulators.auth}`,
      firestore: { host, port: emulators.firestore },
      functions: { host, port: emulators.functions },
    })
  }
  const mode = emulators ? 'emulator' : 'production'
  const args = ['build', 'web', '--mode', mode, '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn']
  return orRefuse('The web app', 'node_modules/vite/bin/vite.js', args, env)
}

/** A configuration for emulators: they accept any key. */
export const demoConfig = (projectId: string): Record<string, string> => ({
  projectId,
  apiKey: 'demo',
  appId: '1:1:web:1',
  authDomain: `${projectId}.firebaseapp.com`,
})
